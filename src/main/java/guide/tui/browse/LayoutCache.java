package guide.tui.browse;

import guide.app.AppContext;
import guide.bank.Question;
import guide.bank.search.Query;
import guide.keys.Size;
import guide.text.Cells;
import guide.tui.Frame;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps what is laid out, so that a key lays out only what it has changed. */
class LayoutCache {
    private final AppContext app;
    private final int numberWidth;
    private final Map<String, OpenAnswer> answers = new HashMap<>();
    private final Map<String, QuestionRow> rows = new HashMap<>();
    private Outline outline;
    private int widest;

    LayoutCache(AppContext app) {
        this.app = app;
        this.numberWidth = app.bank()
                .questions()
                .mapToInt(q -> q.shortNumber().length())
                .max()
                .orElse(0);
        this.outline = Outline.of(BrowseList.of(List.of()), new Size(1, 1), grid(1), this);
    }

    private RowGrid grid(int width) {
        return new RowGrid(numberWidth, width, app.preferences().readingWidth());
    }

    /** Returns the width of a row in which the longest question shows whole. */
    int widestRow() {
        if (widest == 0) {
            // Measures the Markdown, which is as wide as what shows, or wider by its signs.
            int longest = app.bank()
                    .questions()
                    .mapToInt(q -> Cells.width(q.text()))
                    .max()
                    .orElse(0);
            widest = grid(Integer.MAX_VALUE).widthFor(longest);
        }
        return widest;
    }

    /** Returns the outline of a list in a window of this size. */
    Outline outline(BrowseList list, Size size) {
        if (outline.list() != list || !outline.size().equals(size)) {
            RowGrid grid = grid(Frame.width(size));
            boolean isAsWide = grid.equals(outline.grid());
            if (!isAsWide) {
                answers.clear();
            }
            if (!isAsWide || outline.query() != list.filter().query()) {
                rows.clear();
            }
            outline = build(list, size, grid);
        }
        return outline;
    }

    /** Returns an answer as it shows in the grid of the outline that is wanted now. */
    OpenAnswer answer(String question, RowGrid grid) {
        return answers.computeIfAbsent(question, id -> layOut(app.question(id), grid));
    }

    /** Returns a question's closed row, as it shows in that grid while this filter narrows the list. */
    QuestionRow row(String question, Query query, RowGrid grid) {
        return rows.computeIfAbsent(question, id -> QuestionRow.of(app.question(id), query, grid));
    }

    Outline build(BrowseList list, Size size, RowGrid grid) {
        return Outline.of(list, size, grid, this);
    }

    OpenAnswer layOut(Question question, RowGrid grid) {
        return OpenAnswer.of(
                question, question.see().stream().map(app::question).toList(), grid);
    }
}
