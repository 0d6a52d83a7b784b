package guide.tui.stats;

import guide.app.Words;
import guide.bank.Question;
import guide.text.Line;
import guide.text.Style;
import java.util.List;

/**
 * The names of questions in a table: a number as the commands take it, or an id where there is none and there is room.
 *
 * @param width the cells that a line of the table may take
 */
record QuestionNames(int width) {
    private static final int LONGEST = 16;
    private static final int GAP = 2;

    /** Returns the cells that the names of some questions take, with a gap behind them. */
    int cells(List<Question> questions) {
        int longest = questions.stream().mapToInt(q -> name(q).width()).max().orElse(0);
        return Math.min(LONGEST, longest) + GAP;
    }

    /** Returns a name in so many cells. */
    Line of(Question question, int cells) {
        return name(question).truncate(cells - GAP).pad(cells);
    }

    private Line name(Question question) {
        String label = Words.label(question);
        boolean unnamed = label.isEmpty() && width >= StatsPage.WIDE;
        return Line.of(unnamed ? question.id() : label, Style.DIM);
    }
}
