package guide.tui.card;

import guide.app.Words;
import guide.bank.Question;
import guide.text.Line;
import guide.text.Markdown;
import java.util.ArrayList;
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

    /** Returns what is to be read below a question of which so many lines show: the rest of a longer one, and what it shows. */
    static List<Line> toRead(Question question, int most, int width) {
        List<Line> lines = new ArrayList<>(rest(question(question, width), most));
        List<Line> context = context(question, width);
        if (!lines.isEmpty() && !context.isEmpty()) {
            lines.add(Line.EMPTY);
        }
        lines.addAll(context);
        return lines;
    }

    /** Returns the lines of a text of which so many show, from the one that is cut on; none where all show. */
    public static List<Line> rest(List<Line> whole, int most) {
        return whole.size() <= most ? List.of() : whole.subList(Math.max(0, most - 1), whole.size());
    }

    /** Returns the question's text, wrapped. */
    public static List<Line> question(Question question, int width) {
        return Markdown.line(question.text()).bold().wrap(width);
    }
}
