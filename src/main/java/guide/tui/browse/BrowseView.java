package guide.tui.browse;

import guide.keys.Size;
import guide.study.stats.StateFilter;
import guide.study.stats.StateTerm;
import guide.text.Line;
import guide.text.Style;
import guide.tui.Canvas;
import guide.tui.ChosenRow;
import guide.tui.Frame;
import guide.tui.NoticeRows;
import java.util.List;
import java.util.Optional;

/** The browse screen in a window: the same rows serve drawing, moving and the mouse. */
record BrowseView(BrowseScreen screen, Size size, Outline outline) {
    private static final String STATES =
            StateTerm.SIGN + " " + String.join(" ", StateFilter.all()) + ", or -" + StateTerm.SIGN;

    BrowseView(BrowseScreen screen, Size size) {
        this(screen, size, screen.context().layouts().outline(screen.state().list(), size));
    }

    /** Returns the screen in a window of this size, with the cursor in sight, whatever the window was before. */
    static BrowseView of(BrowseScreen screen, Size size) {
        BrowseView view = new BrowseView(screen, size);
        return view.with(view.scroller().inSight());
    }

    /** Returns the view of another state in the same window. */
    BrowseView with(BrowseState changed) {
        return new BrowseView(screen.withNotice(changed), size);
    }

    /** Returns how many rows of the list show, at least 1. */
    int rows() {
        int below = Math.max(Frame.isAiry(size) ? 1 : 0, notice().size());
        return Math.max(1, keysRow() - below - top());
    }

    ListScroller scroller() {
        return new ListScroller(outline, screen.state(), rows());
    }

    BrowseActions actions() {
        return new BrowseActions(screen, outline.isEmpty(), scroller().goesOn());
    }

    /** Returns the row of the list at a row of the window; empty where the window shows something else there. */
    Optional<Integer> listRow(int windowRow) {
        int row = windowRow - top() + screen.state().scroll();
        boolean shows = windowRow >= top() && windowRow < top() + rows() && row < outline.rows();
        return shows ? Optional.of(row) : Optional.empty();
    }

    void draw(Canvas canvas) {
        Frame frame = new Frame(canvas);
        BrowseHeader header = new BrowseHeader(screen, outline, rows(), frame.width());
        frame.header(header.where(), header.howFar());
        if (outline.isEmpty()) {
            frame.lines(top(), header.nothing());
        } else {
            drawList(frame);
        }
        List<Line> below = notice();
        frame.lines(keysRow() - below.size(), below);
        frame.keys(keysRow(), screen.app().keymap(), actions().footer());
    }

    private void drawList(Frame frame) {
        frame.lines(top(), new BrowseRows(screen, outline).lines(rows()));
        int row = outline.item(outline.indexOf(screen.state().position())).row()
                - screen.state().scroll();
        if (row >= 0 && row < rows()) {
            frame.margin(top() + row, ChosenRow.MARK);
        }
    }

    private List<Line> notice() {
        Optional<Line> states =
                screen.filter().asksForStates() ? Optional.of(Line.of(STATES, Style.DIM)) : Optional.empty();
        return NoticeRows.rows(screen.notice().or(() -> states), Frame.width(size));
    }

    private int top() {
        return Frame.bodyTop(size);
    }

    private int keysRow() {
        return size.rows() - 1;
    }
}
