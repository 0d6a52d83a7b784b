package guide.cli;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/** Types line by line, each only when the program waits for it, and does other things in between. */
final class Typist extends InputStream {
    private final Deque<Supplier<String>> steps = new ArrayDeque<>();
    private byte[] line = new byte[0];
    private int at;

    Typist types(String text) {
        steps.add(() -> text);
        return this;
    }

    Typist does(Act act) {
        steps.add(() -> {
            try {
                act.run();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
            return "";
        });
        return this;
    }

    /** An action between two lines. */
    interface Act {
        void run() throws Exception;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        while (at == line.length && !steps.isEmpty()) {
            line = steps.remove().get().getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        if (at == line.length) {
            return -1;
        }
        int count = Math.min(length, line.length - at);
        System.arraycopy(line, at, bytes, offset, count);
        at += count;
        return count;
    }
}
