package guide.journal;

import java.io.IOException;
import java.io.InputStream;

/** Cuts a stream of bytes into lines, and holds no more of it than two of the longest that a journal has. */
final class LineSplitter {
    private LineSplitter() {}

    /** Takes the lines, in order, as ranges of a buffer that is used again. */
    interface Lines {
        /**
         * A line that has ended.
         *
         * @param dropped how many bytes of it came before {@code from} and were too many to hold
         */
        void line(byte[] buffer, int from, int to, long dropped);

        /** Now all lines before {@code end} were told. */
        void settle(byte[] buffer, int end);

        /** What stands after the last line end, and may not be whole. */
        void rest(byte[] buffer, int from, int to, long dropped);
    }

    static void split(InputStream in, Lines lines) throws IOException {
        byte[] buffer = new byte[2 * EventLine.LONGEST];
        int held = 0; // of a line whose end was not yet seen
        long dropped = 0; // of a line that was too long to hold
        int count;
        while ((count = in.read(buffer, held, buffer.length - held)) > 0) {
            int start = 0;
            for (int i = held; i < held + count; i++) {
                if (buffer[i] == '\n') {
                    lines.line(buffer, start, i, dropped);
                    dropped = 0;
                    start = i + 1;
                }
            }
            if (start > 0) {
                lines.settle(buffer, start);
            }
            held = held + count - start;
            System.arraycopy(buffer, start, buffer, 0, held);
            if (held > EventLine.LONGEST) {
                dropped += held;
                held = 0;
            }
        }
        if (held + dropped > 0) {
            lines.rest(buffer, 0, held, dropped);
        }
    }
}
