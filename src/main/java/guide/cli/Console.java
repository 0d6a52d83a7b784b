package guide.cli;

import guide.app.edit.EditOutcome;
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
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Prints results to standard output, and messages to standard error. Only text that passed the gate gets through. Not a
 * {@link java.io.PrintStream}, which hides a closed pipe and a full disk.
 */
final class Console {
    private final Writer out;
    private final Writer err;
    private final boolean unicode;
    private final boolean terminal;
    private final Supplier<BiFunction<Style, Style, String>> strokes;
    private final boolean styled;

    /**
     * Prints to these streams.
     *
     * @param env says which characters the user's locale takes: with anything but UTF-8, only ASCII is written; and whether
     *     standard output is a terminal that shows styles
     * @param strokes as {@link Screens#strokes}; asked for only where there is something to style
     */
    Console(
            OutputStream out,
            OutputStream err,
            Map<String, String> env,
            Supplier<BiFunction<Style, Style, String>> strokes) {
        this.strokes = strokes;
        String charset = env.getOrDefault("GUIDE_CHARSET", "");
        String type = env.getOrDefault("TERM", "");
        this.terminal = env.getOrDefault("GUIDE_STDOUT", "").equals("tty");
        this.styled = terminal && !type.isEmpty() && !type.equals("dumb");
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
        try {
            writeLine(out, line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints one line of the result without blanks at its end, in its styles where the output is a terminal. */
    void print(Line line) {
        try {
            Style style = Style.TEXT;
            int left = line.plain().stripTrailing().length();
            for (Span span : line.spans()) {
                Safe text =
                        span.text().slice(0, Math.min(left, span.text().value().length()));
                left -= text.value().length();
                if (!text.value().isEmpty()) {
                    write(style, span.style(), text);
                    style = span.style();
                }
            }
            write(style, Style.TEXT, Safe.of(""));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes text in a style, behind text in another one. */
    private void write(Style before, Style style, Safe text) throws IOException {
        if (styled && !before.equals(style)) {
            out.write(strokes.get().apply(before, style));
        }
        write(out, text);
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

    /** Says how an edit ended, and returns the exit code. */
    int print(EditOutcome ending) {
        int status = Exit.of(ending.kind());
        if (status == Exit.OK) {
            print(ending.sentence());
        } else {
            printMessage(ending.sentence());
        }
        return status;
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
