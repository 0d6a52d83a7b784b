package guide.tui.browse;

import guide.keys.Size;
import guide.text.Line;
import guide.text.Style;
import guide.tui.Canvas;
import guide.tui.Frame;
import guide.tui.NoticeRows;
import java.util.List;
import java.util.Optional;

/**
 * The list as it is drawn: the same layout serves drawing, moving and the mouse.
 *
 * @param browsing what stays the same
 * @param state what is open, what is filtered, and where one is
 * @param ledger how the questions stand
 * @param notice what has just happened, if anything
 */
record BrowseView(BrowseContext browseContext, BrowseState state, BrowseLog browseLog, Optional<Line> notice) {
    private static final Line HERE = Line.of("▸", Style.ACCENT.bold());

    /** The same with another state. */
    BrowseView with(BrowseState changed) {
        return new BrowseView(browseContext, changed, browseLog, notice);
    }

    BrowseLayout layout(Size size) {
        return BrowseLayout.of(size, below(size, Optional.empty()).size());
    }

    Outline outline(Size size) {
        return Outline.of(state, browseContext, size);
    }

    ListScroller rover(Size size) {
        return new ListScroller(outline(size), state, layout(size).rows());
    }

    /** With where one is in sight, whatever the window was before. */
    BrowseState inSight(Size size) {
        return rover(size).inSight();
    }

    BrowseActions actions() {
        return new BrowseActions(browseContext, state, browseLog);
    }

    void draw(Canvas canvas) {
        with(inSight(canvas.size())).drawHere(canvas);
    }

    private void drawHere(Canvas canvas) {
        Frame frame = new Frame(canvas);
        Size size = canvas.size();
        BrowseLayout layout = layout(size);
        Outline outline = outline(size);
        BrowseHeader header = new BrowseHeader(browseContext, state, browseLog.progress(), frame.width());
        frame.header(header.where(outline, state.scroll()), header.howFar(outline, state.scroll(), layout.rows()));
        if (outline.isEmpty()) {
            frame.lines(layout.top(), header.nothing());
        } else {
            drawList(frame, layout, outline);
        }
        frame.lines(layout.noticeRow(), below(size, Optional.of(outline)));
        frame.keys(layout.keysRow(), browseContext.desk().keymap(), actions().footer());
    }

    private void drawList(Frame frame, BrowseLayout layout, Outline outline) {
        BrowseRows rows = new BrowseRows(browseContext, state, browseLog.progress(), outline, frame.width());
        frame.lines(layout.top(), rows.lines(state.scroll(), layout.rows()));
        int row = outline.item(outline.indexOf(state.at())).row() - state.scroll();
        if (row >= 0 && row < layout.rows()) {
            frame.margin(layout.top() + row, HERE);
        }
    }

    /**
     * What stands above the footer: a notice; else, in a window too low for a row below each question, why the one that one
     * is at was found. The row is kept for it while there is a filter, so that the list stands still.
     *
     * @param outline empty where only the number of rows counts
     */
    private List<Line> below(Size size, Optional<Outline> outline) {
        List<Line> said = NoticeRows.rows(notice, Frame.width(size));
        boolean kept = said.isEmpty()
                && !Frame.isAiry(size)
                && state.filter().isOn()
                && !state.shown().isEmpty();
        return kept ? List.of(outline.map(o -> clue(o, size)).orElse(Line.EMPTY)) : said;
    }

    private Line clue(Outline outline, Size size) {
        return state.at() instanceof Position.Entry entry && !state.isOpen(entry.question())
                ? outline.clue(entry.question())
                        .map(matchReason -> matchReason.line(Frame.width(size)))
                        .orElse(Line.EMPTY)
                : Line.EMPTY;
    }
}
