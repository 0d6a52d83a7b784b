package guide.tui.browse;

import guide.app.QuestionTitle;
import guide.app.StateSign;
import guide.app.Words;
import guide.bank.Domain;
import guide.bank.Question;
import guide.study.StudyDay;
import guide.text.Line;
import guide.text.Style;
import guide.tui.ChosenRow;
import java.util.ArrayList;
import java.util.List;

/** Draws the rows of the list that show. */
record BrowseRows(BrowseScreen screen, Outline outline) {
    /** Returns so many rows of the window, from its first one; fewer where the list ends. */
    List<Line> lines(int rows) {
        List<Line> lines = new ArrayList<>();
        int scroll = screen.state().scroll();
        for (int i = outline.indexAt(scroll); i < outline.items().size() && lines.size() < rows; i++) {
            Outline.Item item = outline.item(i);
            List<Line> all = lines(item);
            int from = Math.max(0, scroll - item.row());
            int to = Math.min(item.height(), from + rows - lines.size());
            for (int row = from; row < to; row++) {
                lines.add(row < all.size() ? all.get(row) : Line.EMPTY);
            }
        }
        return lines;
    }

    private List<Line> lines(Outline.Item item) {
        Position position = item.position();
        if (position instanceof Position.Heading heading) {
            return List.of(heading(heading));
        }
        if (position instanceof Position.Reference reference) {
            return List.of(reference(reference));
        }
        Question question = question(position.question().orElseThrow());
        return item.answer()
                .map(answer -> open(position, question, answer))
                .orElseGet(() -> closed(position, question));
    }

    private Line heading(Position.Heading heading) {
        Domain domain = outline.list().scope().stream()
                .filter(d -> d.id().equals(heading.domain()))
                .findFirst()
                .orElseThrow();
        Line counts = counts(domain);
        Line title = Line.of(sign(!outline.list().isFolded(domain.id())) + domain.title(), Style.ACCENT.bold());
        int room = Math.max(1, grid().width() - counts.width() - 2);
        return lit(title.truncate(room).pad(room), heading).pad(room + 2).then(counts);
    }

    private Line counts(Domain domain) {
        Filter filter = screen.filter();
        long due = domain.questions().stream()
                .filter(q -> screen.progress().isDue(q.id(), today()))
                .count();
        int all = domain.questions().size();
        long found = domain.questions().stream().filter(filter::shows).count();
        String questions = grid().isWide() ? Words.count(all, "question") : String.valueOf(all);
        return Line.of(
                (due > 0 ? due + " due · " : "") + (filter.isOn() ? found + " of " + all : questions), Style.DIM);
    }

    private List<Line> closed(Position position, Question question) {
        QuestionRow row = outline.row(question.id());
        List<Line> lines = new ArrayList<>();
        lines.add(row(front(question, false).then(row.title()), position));
        if (outline.explains(question.id())) {
            lines.add(row.reason(grid().width() - grid().textColumn()).indent(grid().textColumn()));
        }
        return lines;
    }

    private List<Line> open(Position position, Question question, OpenAnswer answer) {
        List<Line> lines = new ArrayList<>();
        for (Line line : answer.lines()) {
            if (lines.isEmpty()) {
                lines.add(row(front(question, true).then(line), position));
            } else if (lines.size() < answer.head()) {
                lines.add(lit(marked(line).indent(grid().textColumn()), position));
            } else {
                lines.add(marked(line).indent(grid().bodyIndent()));
            }
        }
        return lines;
    }

    private Line reference(Position.Reference reference) {
        Line line = Line.of("→ ", Style.ACCENT).then(QuestionTitle.numbered(question(reference.to())));
        int indent = grid().bodyIndent();
        return lit(line.truncate(grid().width() - indent).indent(indent), reference);
    }

    private Line front(Question question, boolean isOpen) {
        String sign = sign(isOpen);
        int cells = grid().textColumn() - grid().indent() - sign.length();
        return Line.of(sign
                + question.shortNumber()
                + " ".repeat(cells - question.shortNumber().length()));
    }

    /** Returns the sign that open and closed branches of trees have in other programs. */
    private static String sign(boolean isOpen) {
        return isOpen ? "▾ " : "▸ ";
    }

    /** Returns a question on the left, and beside it how it stands. */
    private Line row(Line left, Position position) {
        Line sign = StateSign.of(position.question().orElseThrow(), screen.progress(), today());
        // The state keeps its color, and need not be sent again when the cursor moves.
        Line text = marked(left.indent(grid().indent())).pad(grid().width() - grid().stateWidth());
        return lit(text, position).then(sign.truncate(grid().stateWidth()));
    }

    private Line marked(Line line) {
        return Highlight.in(line, outline.query());
    }

    private Line lit(Line line, Position position) {
        return position.equals(screen.state().position()) ? ChosenRow.row(line) : line;
    }

    private Question question(String id) {
        return screen.app().question(id);
    }

    private StudyDay today() {
        return screen.app().today();
    }

    private RowGrid grid() {
        return outline.grid();
    }
}
