package guide.plain;

import guide.bank.Question;
import guide.text.Line;
import guide.text.Markdown;
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

    /** Says a text of one line of Markdown, behind words that lead to it. */
    void say(String lead, String markdown) {
        say(Line.of(lead).then(Markdown.line(markdown)).wrap(WIDTH));
    }

    /** Says a text of Markdown, paragraph by paragraph. */
    void read(String markdown) {
        say(Markdown.spoken(markdown, WIDTH));
    }

    /** Says texts of Markdown with their numbers, by which the user names them. */
    void numbered(List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            Line number = Line.of((i + 1) + ". ");
            Line text = Markdown.line(texts.get(i).strip().replaceAll("\\s*\\R\\s*", " "));
            say(number.withHanging(text.wrap(WIDTH - number.width())));
        }
    }

    /** Says a question with what it shows, below a heading. */
    void question(String heading, Question question) {
        pause();
        say(heading);
        say("", question.text());
        read(question.context());
    }

    /** Says what the user has typed, line by line; nothing where that is blank. */
    void typed(String when, String text) {
        if (!text.isBlank()) {
            say("You typed" + when + ":");
            text.strip().lines().forEach(this::say);
        }
    }

    /** Says key points, and which of them a typed answer seems to mention, with the key that ticks those. */
    void points(List<String> points, List<Integer> proposed, String key) {
        say("Key points, " + points.size() + ":");
        numbered(points);
        if (!proposed.isEmpty()) {
            String them = proposed.size() == 1 ? "it" : "them";
            say("Your answer seems to mention " + CardWords.points(proposed) + "; you judge. " + key + " ticks " + them
                    + ".");
        }
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
