package guide.app;

import guide.bank.Question;
import guide.text.Line;
import guide.text.Markdown;
import guide.text.Style;
import java.util.List;

/**
 * A question in a row of a list. Some ask the same of different things, such as "What's the output?", so that the row goes on
 * with the first line of what the question shows.
 */
public final class QuestionTitle {
    private static final String GAP = "  ";
    /** What begins a block in Markdown, or is a rule; "-1" and "**Note**" are text. */
    private static final String SIGNS = "^(?:(?:#{1,6}(?= |$)|[>|]|[*+-](?= |$)|[0-9]+[.)](?= |$)) *)+|^[-*_=]{3,}$";

    private QuestionTitle() {}

    /** Returns the row in full length, for {@link Line#wrap} or {@link Line#truncate}. */
    public static Line of(Question question) {
        Line title = Markdown.line(question.text());
        // Most questions show nothing, and a list is not to wait for what it does not need.
        return question.context().isEmpty() ? title : title.then(Line.of(GAP + first(question.context()), Style.DIM));
    }

    /** Returns the row with the question's number before it, by which people know it: {@code §14 How do you …}. */
    public static Line numbered(Question question) {
        String number = Words.label(question);
        return Line.of(number.isEmpty() ? "" : number + " ", Style.DIM).then(of(question));
    }

    /** Returns the row among others, with the id where nothing else tells it from one of them. */
    public static Line among(List<Question> others, Question question) {
        boolean isAlone = others.stream()
                .allMatch(other -> other.id().equals(question.id())
                        || !other.text().equals(question.text())
                        || !other.context().equals(question.context()));
        boolean isNamed = isAlone || !question.number().isEmpty();
        return isNamed ? of(question) : of(question).then(Line.of(GAP + question.id(), Style.DIM));
    }

    /** Returns the first line that says something, without the signs of its block. */
    private static String first(String context) {
        boolean isCode = false;
        for (String line : context.lines().toList()) {
            String text = line.strip();
            if (text.startsWith("```") || text.startsWith("~~~")) {
                isCode = true;
            } else if (isCode && !text.isEmpty()) {
                return text.replace('\t', ' ');
            } else {
                String words = text.replaceFirst(SIGNS, "");
                if (!words.isEmpty()) {
                    return Markdown.line(words).plain();
                }
            }
        }
        return "";
    }
}
