package guide.tui.card;

import guide.keys.Action;
import guide.keys.SharedActions;
import guide.tui.Viewport;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Moves through an answer: down steps from key point to key point and, past the last one, scrolls; up is the way back. So
 * two keys do for both, and the highlighted point stays in view until the reader scrolls past it.
 *
 * @param page the answer as it is laid out
 * @param rows how many lines show at once
 */
public record AnswerScroller(AnswerPage page, int rows) {
    private static final BiFunction<AnswerScroller, AnswerPosition, AnswerPosition> PAGE =
            (scroller, here) -> scroller.page(here, 1);
    /** The moves by the ids of the actions that several screens have. */
    private static final Map<String, BiFunction<AnswerScroller, AnswerPosition, AnswerPosition>> MOVES = Map.of(
            SharedActions.DOWN.id(), AnswerScroller::down,
            SharedActions.UP.id(), AnswerScroller::up,
            SharedActions.READ_ON.id(), PAGE,
            SharedActions.PAGE_DOWN.id(), PAGE,
            SharedActions.PAGE_UP.id(), (scroller, here) -> scroller.page(here, -1),
            SharedActions.TOP.id(), AnswerScroller::top,
            SharedActions.END.id(), AnswerScroller::end);

    /** Returns the position after an action that only moves; empty for any other. */
    public Optional<AnswerPosition> moved(AnswerPosition from, Action action) {
        return Optional.ofNullable(MOVES.get(action.id())).map(move -> move.apply(this, from));
    }

    /** Returns the position after the highlighted point was ticked, or its tick taken away. */
    public AnswerPosition afterTick(AnswerPosition from, boolean isTicked) {
        AnswerPosition here = inView(from, from.point());
        // The next point is the one that is judged next; the last one has none.
        return isTicked && here.hasNext() ? inView(here, here.point() + 1) : here;
    }

    /** Returns the position at which the highlighted point is in sight, as after the window has changed. */
    public AnswerPosition inSight(AnswerPosition from) {
        return inView(from, from.point());
    }

    /** Returns the position in another window: the highlighted point stays in sight, unless the reader has scrolled past it. */
    public AnswerPosition resized(AnswerPosition from) {
        return from.scroll() < leastScroll(from, from.point()) ? inSight(from) : scrolled(from, 0);
    }

    public AnswerPosition down(AnswerPosition from) {
        return from.hasNext() ? inView(from, from.point() + 1) : scrolled(from, 1);
    }

    public AnswerPosition up(AnswerPosition from) {
        if (from.scroll() > leastScroll(from, from.point())) {
            return from.scrolled(from.scroll() - 1);
        }
        return from.points().isEmpty() ? from : inView(from, Math.max(0, from.point() - 1));
    }

    /** Moves so many lines down, or up where it is below 0. */
    public AnswerPosition scrolled(AnswerPosition from, int lines) {
        return from.scrolled(clamp(from.scroll() + lines));
    }

    /** Moves so many pages down, or up where it is below 0; two lines of what showed last stay. */
    public AnswerPosition page(AnswerPosition from, int pages) {
        return from.scrolled(shown(from.scroll()).pages(pages).top());
    }

    public AnswerPosition top(AnswerPosition from) {
        return from.scrolled(0);
    }

    /**
     * Returns the position at the reveal: all of what the question shows stays in sight where it leaves half of the rows to the
     * answer; otherwise the answer begins at the top, and what was read before is above.
     */
    public AnswerPosition revealed(AnswerPosition from) {
        return from.scrolled(clamp(page.start() <= rows / 2 ? 0 : page.start()));
    }

    public AnswerPosition end(AnswerPosition from) {
        return from.scrolled(shown(0).atEnd().top());
    }

    /** Returns what shows of the page. */
    public Viewport shown(int scroll) {
        return new Viewport(scroll, rows, page.lines().size());
    }

    /** Moves as far as all lines of a follow-up need, or to its first line where they do not fit. */
    public AnswerPosition toFollowup(AnswerPosition from, int followup) {
        int least = page.rowAfterFollowup(followup) - rows;
        return from.scrolled(clamp(Math.min(Math.max(from.scroll(), least), page.rowOfFollowup(followup))));
    }

    private AnswerPosition inView(AnswerPosition from, int point) {
        int top = point == 0 ? page.start() : page.rowOfPoint(point);
        int scroll = Math.min(Math.max(from.scroll(), leastScroll(from, point)), top);
        return from.at(point).scrolled(clamp(scroll));
    }

    /** Returns the scroll at which the last line of a point just shows. */
    private int leastScroll(AnswerPosition of, int point) {
        return of.points().isEmpty() ? 0 : Math.max(0, page.rowAfterPoint(point) - rows);
    }

    private int clamp(int scroll) {
        return shown(scroll).top();
    }
}
