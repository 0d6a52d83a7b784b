package guide.tui.interview;

import guide.text.Line;
import guide.tui.Chosen;
import guide.tui.Frame;
import guide.tui.Viewport;
import guide.tui.card.AnswerPage;
import guide.tui.card.AnswerPosition;
import guide.tui.card.AnswerScroller;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Rows to choose from, with lines above and below each that belong to it. */
final class BoxPage {
    private final List<List<Line>> parts = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private int lines;

    /** The lines of a row that stand out while it is chosen. */
    private record Row(int first, int end) {}

    /**
     * Adds a row.
     *
     * @param above such as a heading
     * @param chosen what stands out while it is chosen
     * @param below what belongs to it
     */
    void add(List<Line> above, List<Line> chosen, List<Line> below) {
        List<Line> part = new ArrayList<>(above);
        part.addAll(chosen);
        part.addAll(below);
        int first = lines + above.size();
        rows.add(new Row(first, first + chosen.size()));
        parts.add(part);
        lines += part.size();
    }

    /** Returns a page of lines to read, without a row to choose. */
    static BoxPage ofText(List<Line> lines) {
        BoxPage page = new BoxPage();
        page.parts.add(lines);
        return page;
    }

    /** Returns what moves through the page where so many rows of it show. */
    AnswerScroller scroller(int room) {
        return new AnswerScroller(AnswerPage.ofBoxes(parts), room);
    }

    /** Returns the position at its top. */
    AnswerPosition start() {
        return AnswerPosition.start(
                IntStream.range(0, rows.size()).mapToObj(String::valueOf).toList());
    }

    /** Returns the row at a line. */
    Optional<Integer> at(int line) {
        return IntStream.range(0, rows.size())
                .filter(i -> line >= rows.get(i).first && line < rows.get(i).end)
                .boxed()
                .findFirst();
    }

    /** Returns a position at which the chosen row shows: another one, where a page was turned away from it. */
    AnswerPosition turned(AnswerScroller scroller, AnswerPosition to) {
        Viewport shown = scroller.shown(to.scroll());
        if (rows.isEmpty() || isIn(shown, rows.get(to.point()))) {
            return to;
        }
        return IntStream.range(0, rows.size())
                .filter(i -> isIn(shown, rows.get(i)))
                .mapToObj(to::at)
                .findFirst()
                .orElse(to);
    }

    private static boolean isIn(Viewport shown, Row row) {
        return row.first >= shown.top() && row.first < shown.end();
    }

    /** Draws what shows of it, with the chosen row. */
    void draw(Frame frame, int top, AnswerScroller scroller, AnswerPosition position) {
        Viewport shown = scroller.shown(position.scroll());
        List<Line> all = scroller.page().lines();
        frame.lines(top, all.subList(shown.top(), shown.end()));
        if (rows.isEmpty()) {
            return;
        }
        Row row = rows.get(Math.min(position.point(), rows.size() - 1));
        for (int line = Math.max(shown.top(), row.first); line < Math.min(shown.end(), row.end); line++) {
            frame.lines(top + line - shown.top(), List.of(Chosen.row(all.get(line))));
        }
        if (row.first >= shown.top() && row.first < shown.end()) {
            frame.margin(top + row.first - shown.top(), Chosen.MARK);
        }
    }
}
