package guide.tui.browse;

import guide.app.AppContext;
import guide.bank.Question;
import guide.bank.search.Query;
import guide.keys.Size;
import guide.tui.Frame;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps what is laid out, so that a key lays out only what it has changed. */
class Layouts {
    private final AppContext app;
    private final int numberWidth;
    private final Map<String, OpenAnswer> answers = new HashMap<>();
    private final Map<String, QuestionRow> rows = new HashMap<>();
    private Optional<Outline> outline = Optional.empty();

    Layouts(AppContext app) {
        this.app = app;
        this.numberWidth =
                app.bank().questions().mapToInt(q -> q.number().length()).max().orElse(0);
    }

    /** Returns the outline of a list in a window of this size. */
    Outline outline(BrowseList list, Size size) {
        Optional<Outline> before = outline;
        if (before.isPresent() && before.get().isOf(list, size)) {
            return before.get();
        }
        RowGrid grid = new RowGrid(numberWidth, Frame.width(size));
        if (before.filter(o -> o.grid().equals(grid)).isEmpty()) {
            answers.clear();
            rows.clear();
        } else if (before.filter(o -> o.query() == list.filter().query()).isEmpty()) {
            rows.clear();
        }
        Outline built = build(list, size, grid);
        outline = Optional.of(built);
        return built;
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
