package guide.cli;

import java.io.Writer;

/** Lets picocli print its help through the console, line by line. */
final class GatedWriter extends Writer {
    private final Console console;
    private final StringBuilder line = new StringBuilder();

    GatedWriter(Console console) {
        this.console = console;
    }

    @Override
    public void write(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (buffer[i] == '\n') {
                console.print(line.toString().stripTrailing());
                line.setLength(0);
            } else {
                line.append(buffer[i]);
            }
        }
    }

    @Override
    public void flush() {
        // Whole lines only; the console flushes at the end.
    }

    @Override
    public void close() {
        if (!line.isEmpty()) {
            console.print(line.toString());
            line.setLength(0);
        }
    }
}
