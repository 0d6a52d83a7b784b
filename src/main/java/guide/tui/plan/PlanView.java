package guide.tui.plan;

import guide.keys.Size;
import guide.text.Line;
import guide.text.Style;
import guide.tui.Canvas;
import guide.tui.ChosenRow;
import guide.tui.Frame;
import guide.tui.NoticeRows;
import guide.tui.Viewport;
import java.util.List;
import java.util.Optional;

/** The page of the date in a window: which of its lines show, and the notice above the keys. */
record PlanView(PlanScreen screen, Size size) {
    private PlanPage page() {
        return new PlanPage(screen, Frame.width(size));
    }

    Viewport viewport() {
        return viewport(page());
    }

    private Viewport viewport(PlanPage page) {
        return new Viewport(
                screen.choice().scroll(), Frame.bodyRows(size), page.lines().size());
    }

    /** Returns the first line that shows once the page is scrolled as little as it takes to see the chosen row. */
    int inSight() {
        PlanPage page = page();
        Viewport here = viewport(page);
        int row = page.mark().orElse(here.top());
        return Math.min(row, here.by(Math.max(0, row + 1 - here.end())).top());
    }

    void draw(Canvas canvas, List<PlanAction> working) {
        Frame frame = new Frame(canvas);
        PlanPage page = page();
        Viewport shown = viewport(page);
        frame.header(page.title(), Line.of(page.away(), Style.DIM));
        frame.body(page.lines().subList(shown.top(), shown.end()));
        page.mark().ifPresent(mark -> {
            if (mark >= shown.top() && mark < shown.end()) {
                frame.margin(Frame.bodyTop(size) + mark - shown.top(), ChosenRow.MARK);
            }
        });
        Optional<Line> notice =
                screen.changes().line(screen.outlook(), screen.context().keymap());
        frame.over(size.rows() - 1, NoticeRows.rows(notice, frame.width()));
        frame.keys(size.rows() - 1, screen.context().keymap(), working);
    }
}
