package guide.tui.card;

import guide.app.AppContext;
import guide.app.Words;
import guide.bank.Question;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Markdown;
import guide.text.Style;
import java.util.ArrayList;
import java.util.List;

/** A question laid out, as a whole and on one line. */
public final class QuestionPage {
    private QuestionPage() {}

    /** Returns the place of a question in the bank for a header, such as {@code RAG Systems · §14}. */
    public static Line place(AppContext context, Question question) {
        String number = Words.label(question);
        return Line.of(context.domainOf(question).title(), Style.ACCENT.bold())
                .then(Line.of(number.isEmpty() ? "" : " · " + number, Style.DIM));
    }

    /** Returns a flag with its reason, which may be empty. */
    public static Line flag(String reason) {
        return Line.of("⚑ flagged" + (reason.isEmpty() ? "" : ": " + reason), Style.of(ColorRole.FAIR));
    }

    /** Returns what the question shows under its text, laid out; no line where it shows nothing. */
    public static List<Line> context(Question question, int width) {
        // Most questions show nothing, and the first screen is not to wait for a parser then.
        return question.context().isEmpty() ? List.of() : Markdown.lines(question.context(), width);
    }

    /** Returns what is to be read below a question of which so many lines show: the rest of a longer one, and what it shows. */
    public static List<Line> toRead(Question question, int most, int width) {
        List<Line> lines = new ArrayList<>(rest(question(question, width), most));
        List<Line> context = context(question, width);
        if (!lines.isEmpty() && !context.isEmpty()) {
            lines.add(Line.EMPTY);
        }
        lines.addAll(context);
        return lines;
    }

    /** Returns at most so many lines of a question; where some are cut, the last one ends with a sign. */
    public static List<Line> shown(List<Line> whole, int most, int width) {
        if (whole.size() <= most) {
            return whole;
        }
        List<Line> shown = new ArrayList<>(whole.subList(0, most));
        Line last = shown.get(most - 1);
        // A full line loses its end, so that the sign always shows.
        shown.set(most - 1, last.truncate(width - 2).then(Line.of(last.width() > width - 2 ? "" : " …")));
        return shown;
    }

    /** Returns the lines of a question of which so many show, from the one that is cut on; none where all show. */
    public static List<Line> rest(List<Line> whole, int most) {
        return whole.size() <= most ? List.of() : whole.subList(Math.max(0, most - 1), whole.size());
    }

    /** Returns the question's text, wrapped. */
    public static List<Line> question(Question question, int width) {
        return Markdown.line(question.text()).bold().wrap(width);
    }
}
