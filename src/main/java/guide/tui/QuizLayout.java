package guide.tui;

import guide.text.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Which rows of the window show what while a question is asked or answered: header, question, rule, body, notice, grades
 * and keys, from top to bottom. In low windows the body's rows are dearer than air and a second footer line.
 *
 * @param question the question's lines, cut where they would take more than a third of the window
 * @param questionTop the first row of the question
 * @param bodyTop the first row of the body
 * @param bodyRows at least 1
 * @param noticeRow the first row of a notice, if there is one
 * @param gradesRow the row of the grades, the last one where there is room for one footer line only
 * @param keysRow the row of the keys, -1 where there is no room for them
 */
record QuizLayout(
        List<Line> question, int questionTop, int bodyTop, int bodyRows, int noticeRow, int gradesRow, int keysRow) {
    /**
     * Lays a window out.
     *
     * @param noticeRows how many rows a notice takes, 0 where there is none
     */
    static QuizLayout of(Size size, List<Line> wholeQuestion, int noticeRows) {
        boolean airy = Frame.isAiry(size);
        int rows = size.rows();
        int keysRow = airy ? rows - 1 : -1;
        int gradesRow = airy ? rows - 2 : rows - 1;
        int noticeRow = gradesRow - Math.max(1, noticeRows);
        int most = Math.max(1, rows / 3);
        List<Line> question = wholeQuestion.size() <= most ? wholeQuestion : cut(wholeQuestion, most);
        int questionTop = airy ? 2 : 1;
        int bodyTop = questionTop + question.size() + 1;
        int bodyEnd = noticeRows > 0 || airy ? noticeRow : gradesRow;
        return new QuizLayout(
                question, questionTop, bodyTop, Math.max(1, bodyEnd - bodyTop), noticeRow, gradesRow, keysRow);
    }

    /** The row of the rule between question and answer. */
    int ruleRow() {
        return bodyTop - 1;
    }

    private static List<Line> cut(List<Line> lines, int most) {
        List<Line> shown = new ArrayList<>(lines.subList(0, most));
        Line last = shown.get(most - 1);
        shown.set(most - 1, last.then(Line.of(" …")).fit(last.width() + 2));
        return shown;
    }
}
