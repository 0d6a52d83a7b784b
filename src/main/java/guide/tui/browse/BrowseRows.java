package guide.tui.browse;

import guide.app.StateSign;
import guide.app.Words;
import guide.bank.Domain;
import guide.bank.Question;
import guide.study.Progress;
import guide.text.Line;
import guide.text.Markdown;
import guide.text.Span;
import guide.text.Style;
import guide.tui.card.QuestionPage;
import java.util.ArrayList;
import java.util.List;

/** Draws the rows of the list, the ones that show. */
final class BrowseRows {
    private final BrowseContext browseContext;
    private final BrowseState state;
    private final Progress progress;
    private final Outline outline;
    private final RowGrid grid;

    BrowseRows(BrowseContext browseContext, BrowseState state, Progress progress, Outline outline, int width) {
        this.browseContext = browseContext;
        this.state = state;
        this.progress = progress;
        this.outline = outline;
        this.grid = new RowGrid(browseContext.numberWidth(), width);
    }

    /** So many rows from one on; fewer where the list ends. */
    List<Line> lines(int scroll, int rows) {
        List<Line> lines = new ArrayList<>();
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
        Style style = item.position().equals(state.at()) ? Style.TEXT.with(Style.Attribute.REVERSE) : Style.TEXT;
        if (item.position() instanceof Position.Entry entry) {
            Question question = browseContext.desk().question(entry.question());
            return state.isOpen(question.id()) ? open(question, style) : closed(question, style);
        }
        if (item.position() instanceof Position.Reference reference) {
            return List.of(reference(browseContext.desk().question(reference.to()), style));
        }
        return List.of(heading(((Position.Heading) item.position()).domain(), style));
    }

    private Line heading(String id, Style style) {
        Domain domain = state.scope().stream()
                .filter(d -> d.id().equals(id))
                .findFirst()
                .orElseThrow();
        Line counts = counts(domain);
        Line title = Line.of(
                sign(!state.isFolded(id)) + domain.title(),
                style.withRole(Style.ACCENT.role()).bold());
        int room = Math.max(1, grid.width() - counts.width() - 2);
        return title.truncate(room).pad(room + 2).then(counts);
    }

    private Line counts(Domain domain) {
        long due = domain.questions().stream()
                .filter(q -> progress.isDue(q.id(), browseContext.desk().today()))
                .count();
        int all = domain.questions().size();
        long found = domain.questions().stream().filter(state.filter()::shows).count();
        String questions = state.filter().isOn() ? found + " of " + all : Words.count(all, "question");
        String some =
                grid.isWide() ? questions : questions.replace(" questions", "").replace(" question", "");
        return Line.of((due > 0 ? due + " due · " : "") + some, Style.DIM);
    }

    private List<Line> closed(Question question, Style style) {
        Line text = styled(Markdown.line(question.text()).truncate(grid.titleWidth()), style);
        List<Line> lines = new ArrayList<>();
        lines.add(row(front(question, style, false).then(text), question));
        outline.clueBelow(question.id())
                .map(matchReason ->
                        matchReason.line(grid.width() - grid.textColumn()).indent(grid.textColumn()))
                .ifPresent(lines::add);
        return lines;
    }

    private List<Line> open(Question question, Style style) {
        OpenAnswer answer = browseContext.answer(question, grid.width());
        List<Line> lines = new ArrayList<>();
        for (Line title : answer.title()) {
            Line text = styled(title, style);
            lines.add(
                    lines.isEmpty()
                            ? row(front(question, style, true).then(text), question)
                            : marked(text).indent(grid.textColumn()));
        }
        answer.body().forEach(line -> lines.add(marked(line).indent(grid.bodyIndent())));
        return lines;
    }

    private Line reference(Question to, Style style) {
        String label = QuestionPage.label(to);
        Line text = Line.of("→ " + (label.isEmpty() ? "" : label + " "), style.withRole(Style.ACCENT.role()))
                .then(styled(Markdown.line(to.text()), style));
        int indent = grid.bodyIndent();
        return text.truncate(grid.width() - indent).indent(indent);
    }

    private Line front(Question question, Style style, boolean isOpen) {
        Line sign = Line.of(sign(isOpen), style);
        int cells = grid.textColumn() - grid.indent() - sign.width();
        return sign.then(
                Line.of(question.number() + " ".repeat(cells - question.number().length()), style));
    }

    /** What closes and opens has the signs that trees have everywhere; the one for where one is stands in the margin. */
    private static String sign(boolean isOpen) {
        return isOpen ? "− " : "+ ";
    }

    /** A question on the left, and beside it how it stands. */
    private Line row(Line left, Question question) {
        Line sign = StateSign.of(question.id(), progress, browseContext.desk().today());
        return marked(left)
                .pad(grid.width() - grid.indent() - grid.stateWidth())
                .then(sign.truncate(grid.stateWidth()))
                .indent(grid.indent());
    }

    private Line marked(Line line) {
        return Highlight.in(line, state.filter().query());
    }

    private static Line styled(Line line, Style style) {
        if (style.attributes().isEmpty()) {
            return line;
        }
        return new Line(line.spans().stream()
                .map(s -> new Span(s.text(), s.style().with(Style.Attribute.REVERSE)))
                .toList());
    }
}
