package guide.journal.line;

import java.io.IOException;
import java.io.InputStream;

/** Reads a stream as the lines of a journal, and holds no more of it than two of the longest lines. */
public final class EventLines {
    private final LineReader reader;

    /** @param device the device whose file is read */
    public EventLines(String device) {
        this.reader = new LineReader(device);
    }

    /**
     * A place behind a line end.
     *
     * @param bytes the number of bytes before it
     * @param lines the number of lines before it
     */
    public record Position(long bytes, long lines) {
        /** The beginning of a file. */
        public static final Position START = new Position(0, 0);
    }

    /** Takes what is read, in the order of the file. The buffer is used again for what follows. */
    public interface Receiver {
        /** Takes an event or a damaged part of the line with this number, from 1. */
        void piece(long line, LineReader.Piece piece, byte[] buffer);

        /** Learns that every line before {@code position}, which is {@code end} in the buffer, has been passed on. */
        default void complete(Position position, byte[] buffer, int end) {}
    }

    /**
     * Reads to the end. A last line without its line end is passed on too, but never complete.
     *
     * @param from where the stream begins
     */
    public void read(InputStream in, Position from, Receiver receiver) throws IOException {
        byte[] buffer = new byte[2 * EventLine.LONGEST];
        long bytes = from.bytes();
        long lines = from.lines();
        int held = 0; // bytes of a line whose end has not been read yet
        long dropped = 0; // bytes before them of a line that is too long to hold
        int count;
        while ((count = in.read(buffer, held, buffer.length - held)) > 0) {
            int start = 0;
            for (int i = held; i < held + count; i++) {
                if (buffer[i] == '\n') {
                    lines++;
                    pass(lines, dropped, buffer, start, i, receiver);
                    bytes += dropped + i + 1 - start;
                    dropped = 0;
                    start = i + 1;
                }
            }
            if (start > 0) {
                receiver.complete(new Position(bytes, lines), buffer, start);
            }
            held = held + count - start;
            System.arraycopy(buffer, start, buffer, 0, held);
            if (held > EventLine.LONGEST) {
                dropped += held;
                held = 0;
            }
        }
        if (held + dropped > 0) {
            pass(lines + 1, dropped, buffer, 0, held, receiver);
        }
    }

    private void pass(long line, long dropped, byte[] buffer, int from, int to, Receiver receiver) {
        if (dropped + to - from > EventLine.LONGEST) {
            String reason = "the line is longer than " + EventLine.LONGEST / 1024 + " kB";
            ParsedPart tooLong = new ParsedPart.Damaged(Damage.Kind.TOO_LONG, reason);
            receiver.piece(line, new LineReader.Piece(tooLong, from, to), buffer);
            return;
        }
        for (LineReader.Piece piece : reader.read(buffer, from, to)) {
            receiver.piece(line, piece, buffer);
        }
    }
}
