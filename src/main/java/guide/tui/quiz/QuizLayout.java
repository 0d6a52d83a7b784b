package guide.tui.quiz;

import guide.keys.Size;
import guide.text.Line;
import guide.tui.Frame;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of the window while a question is asked or answered: header, question, rule, body, notice, grades and keys, from
 * top to bottom. In low windows the body takes the rows of the air and of a second footer line.
 *
 * @param question the question's lines, cut where they are too many
 * @param questionTop the first row of the question
 * @param bodyTop the first row of the body
 * @param bodyRows at least 1
 * @param noticeRow the first row of a notice, if there is one
 * @param gradesRow the row of the grades, the last one where there is room for one footer line only
 * @param keysRow the row of the keys, -1 where there is no room for them
 */
public record QuizLayout(
        List<Line> question, int questionTop, int bodyTop, int bodyRows, int noticeRow, int gradesRow, int keysRow) {
    /**
     * Lays a window out.
     *
     * @param most the most lines of the question that show
     * @param noticeRows the rows of a notice, 0 where there is none
     */
    public static QuizLayout of(Size size, List<Line> wholeQuestion, int most, int noticeRows) {
        boolean airy = Frame.isAiry(size);
        int rows = size.rows();
        int keysRow = airy ? rows - 1 : -1;
        int gradesRow = airy ? rows - 2 : rows - 1;
        int noticeRow = gradesRow - Math.max(1, noticeRows);
        int lines = Math.max(1, most);
        List<Line> question =
                wholeQuestion.size() <= lines ? wholeQuestion : cut(wholeQuestion, lines, Frame.width(size));
        int questionTop = airy ? 2 : 1;
        int bodyTop = questionTop + question.size() + 1;
        int bodyEnd = noticeRows > 0 || airy ? noticeRow : gradesRow;
        return new QuizLayout(
                question, questionTop, bodyTop, Math.max(1, bodyEnd - bodyTop), noticeRow, gradesRow, keysRow);
    }

    /** Returns the row of the rule between question and answer. */
    public int ruleRow() {
        return bodyTop - 1;
    }

    private static List<Line> cut(List<Line> lines, int most, int width) {
        List<Line> shown = new ArrayList<>(lines.subList(0, most));
        Line last = shown.get(most - 1);
        // A full line loses its end, so that the sign always shows.
        shown.set(most - 1, last.truncate(width - 2).then(Line.of(last.width() > width - 2 ? "" : " …")));
        return shown;
    }
}
