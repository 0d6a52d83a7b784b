package guide.tui.card;

import guide.app.Words;
import guide.bank.Question;
import guide.text.Line;
import guide.text.Markdown;
import java.util.List;

/** A question laid out, and its number. */
public final class QuestionPage {
    private QuestionPage() {}

    /** Returns a question's number as people write it, such as {@code §14} or {@code R3}; empty where it has none. */
    public static String label(Question question) {
        return Words.label(question);
    }

    /** Returns what the question shows under its text, laid out; no line where it shows nothing. */
    public static List<Line> context(Question question, int width) {
        // Most questions show nothing, and the first screen is not to wait for a parser then.
        return question.context().isEmpty() ? List.of() : Markdown.lines(question.context(), width);
    }

    /** Returns the question's text, wrapped. */
    public static List<Line> question(Question question, int width) {
        return Markdown.line(question.text()).bold().wrap(width);
    }
}
