package guide.tui.browse;

import guide.bank.Question;
import guide.bank.search.Passage;
import guide.bank.search.Query;
import guide.text.Line;
import guide.text.Markdown;
import guide.text.Style;
import java.util.Optional;

/**
 * Why a question was found, where its row does not show that.
 *
 * @param question what was found
 * @param query what was looked for
 * @param missing the words of it that are not in the row
 */
record MatchReason(Question question, Query query, Query missing) {
    /** Empty where the closed row shows every word, or where nothing is looked for. */
    static Optional<MatchReason> of(Question question, Query query, RowGrid grid) {
        if (query.isEmpty()) {
            return Optional.empty();
        }
        Line title = Markdown.line(question.text()).truncate(grid.titleWidth());
        Query missing = query.missingIn(question.number() + " " + title.plain());
        return missing.isEmpty() ? Optional.empty() : Optional.of(new MatchReason(question, query, missing));
    }

    /** The place where the missing words are, in at most so many cells. */
    Line line(int cells) {
        return Excerpt.of(Passage.of(question, missing).text(), query).within(cells, Style.DIM);
    }
}
