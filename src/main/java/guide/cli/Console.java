package guide.cli;

import guide.text.Ascii;
import guide.text.Line;
import guide.text.Safe;
import guide.text.Span;
import guide.text.Style;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * Prints results to standard output, and messages to standard error. Only text that passed the gate gets through. Not a
 * {@link java.io.PrintStream}, which hides a closed pipe and a full disk.
 */
final class Console {
    /** Bold and underlined, as the full screen marks what was found: to be seen without colors as well. */
    private static final String MARK = "\u001b[1;4m";

    private static final String UNMARK = "\u001b[m";

    private final Writer out;
    private final Writer err;
    private final boolean unicode;
    private final boolean terminal;
    private final boolean marks;

    /**
     * Prints to these streams.
     *
     * @param env says which characters the user's locale takes: with anything but UTF-8, only ASCII is written; and whether
     *     standard output is a terminal that can mark a word
     */
    Console(OutputStream out, OutputStream err, Map<String, String> env) {
        String charset = env.getOrDefault("GUIDE_CHARSET", "");
        String type = env.getOrDefault("TERM", "");
        this.terminal = env.getOrDefault("GUIDE_STDOUT", "").equals("tty");
        this.marks = terminal && !type.isEmpty() && !type.equals("dumb");
        this.unicode = charset.isEmpty()
                || charset.toUpperCase(Locale.ROOT).replace("-", "").equals("UTF8");
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 16 * 1024);
        this.err = new OutputStreamWriter(err, StandardCharsets.UTF_8);
    }

    /** Returns whether the result goes to a terminal, as the launcher found it. */
    boolean isTerminal() {
        return terminal;
    }

    /** Prints one line of the result, passed through the gate. */
    void print(String line) {
        print(Safe.of(line));
    }

    /** Prints one line of the result. */
    void print(Safe line) {
        print(Line.of(new Span(line, Style.TEXT)));
    }

    /** Prints one line of the result; underlined words in it stand out where the output is a terminal. */
    void print(Line line) {
        try {
            for (Span span : line.spans()) {
                boolean marked = marks && span.style().attributes().contains(Style.Attribute.UNDERLINE);
                out.write(marked ? MARK : "");
                write(out, span.text());
                out.write(marked ? UNMARK : "");
            }
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints a text of several lines, such as a help. */
    void printLines(String text) {
        text.lines().map(String::stripTrailing).forEach(this::print);
    }

    /**
     * Prints a prompt, behind which the user types. Where the output is no terminal it is a line of its own, since a speech
     * synthesizer, like all that reads line by line, would wait for the line's end, and the user for the prompt.
     */
    void prompt(Safe text) {
        if (terminal) {
            write(text);
        } else if (!text.value().isBlank()) {
            print(text.value().stripTrailing());
        }
        flush();
    }

    /** Prints a message to the user on standard error, beside the result. */
    void printMessage(String message) {
        // Output so far belongs before the message where both go to one screen.
        flush();
        try {
            writeLine(err, Safe.of("guide: " + message));
            err.flush();
        } catch (IOException e) {
            // There is nowhere left to say it.
        }
    }

    /** Writes out all that was printed, or fails. */
    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns whether standard output was a terminal that has gone: no user is left to read, and nothing is lost by that. */
    boolean isGone(UncheckedIOException failed) {
        return terminal && String.valueOf(failed.getMessage()).contains("Input/output error");
    }

    private void write(Safe text) {
        try {
            write(out, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeLine(Writer writer, Safe text) throws IOException {
        write(writer, text);
        writer.write('\n');
    }

    private void write(Writer writer, Safe text) throws IOException {
        writer.write(unicode ? text.value() : Ascii.of(text));
    }
}
