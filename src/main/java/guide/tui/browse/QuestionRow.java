package guide.tui.browse;

import guide.app.QuestionTitle;
import guide.bank.Question;
import guide.bank.search.Passage;
import guide.bank.search.Query;
import guide.text.Line;
import guide.text.Style;

/**
 * A closed question in the list, and why the filter found it where its row does not show that.
 *
 * @param title the question, cut to one line
 * @param query the words of the filter
 * @param missing those of them that the row does not show
 */
record QuestionRow(Question question, Line title, Query query, Query missing) {
    static QuestionRow of(Question question, Query query, RowGrid grid) {
        Line title = QuestionTitle.of(question).truncate(grid.titleWidth());
        return new QuestionRow(question, title, query, query.missingIn(question.number() + " " + title.plain()));
    }

    boolean showsMatch() {
        return missing.isEmpty();
    }

    /** Returns the place where the missing words are, in at most so many cells. */
    Line reason(int cells) {
        return Excerpt.of(Passage.of(question, missing).text(), query).within(cells, Style.DIM);
    }
}
