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

    /** Returns the question's text, wrapped. */
    public static List<Line> question(Question question, int width) {
        return Markdown.line(question.text()).bold().wrap(width);
    }
}
