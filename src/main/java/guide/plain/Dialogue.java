package guide.plain;

import guide.text.Line;
import guide.text.Safe;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Sentences out, typed lines in: all that line mode has of a terminal. */
public final class Dialogue {
    /** In cells; the terminal would break words where it wraps by itself. */
    static final int WIDTH = 76;

    private final BufferedReader in;
    private final Consumer<Safe> out;
    private final Consumer<Safe> prompt;

    /**
     * Makes a dialogue of three streams.
     *
     * @param out takes a whole line
     * @param prompt takes the start of a line, behind which the user types
     */
    public Dialogue(BufferedReader in, Consumer<Safe> out, Consumer<Safe> prompt) {
        this.in = in;
        this.out = out;
        this.prompt = prompt;
    }

    /** Says lines that are laid out already. */
    void say(List<Line> lines) {
        lines.forEach(line -> out.accept(Safe.of(line.plain())));
    }

    /** Says a paragraph. */
    public void say(String sentences) {
        say(Line.of(sentences).wrap(WIDTH));
    }

    /** Says a blank line. */
    void pause() {
        say(List.of(Line.EMPTY));
    }

    /**
     * Asks for a line.
     *
     * @return what was typed, without spaces at its ends; empty where the input has ended
     */
    public Optional<String> ask(String text) throws IOException {
        prompt.accept(Safe.of(text));
        String line = in.readLine();
        if (line == null) {
            // Nothing has ended the prompt's line, and the shell's own prompt comes next.
            pause();
            return Optional.empty();
        }
        // A file from Windows may start with a byte-order mark.
        return Optional.of(line.replace("\uFEFF", "").strip());
    }
}
