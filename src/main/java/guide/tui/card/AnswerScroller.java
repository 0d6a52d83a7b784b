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
public record AnswerScroller(CardPage page, int rows) {
    private static final BiFunction<AnswerScroller, AnswerPosition, AnswerPosition> PAGE =
            (scroller, here) -> scroller.page(here, 1);
    /** The moves by the ids of the actions that several screens have. */
    private static final Map<String, BiFunction<AnswerScroller, AnswerPosition, AnswerPosition>> MOVES = Map.of(
            SharedActions.DOWN.id(),
            AnswerScroller::down,
            SharedActions.UP.id(),
            AnswerScroller::up,
            SharedActions.READ_ON.id(),
            PAGE,
            SharedActions.PAGE_DOWN.id(),
            PAGE,
            SharedActions.PAGE_UP.id(),
            (scroller, here) -> scroller.page(here, -1),
            SharedActions.TOP.id(),
            (scroller, here) -> here.scrolled(0),
            SharedActions.END.id(),
            (scroller, here) -> scroller.to(here, scroller.page.lines().size()));

    /** Returns the position after an action that only moves; empty for any other. */
    public Optional<AnswerPosition> moved(AnswerPosition from, Action action) {
        return Optional.ofNullable(MOVES.get(action.id())).map(move -> move.apply(this, from));
    }

    /** Returns the position after the highlighted point was ticked, or its tick taken away. */
    public AnswerPosition afterTick(AnswerPosition from, boolean isTicked) {
        AnswerPosition here = inSight(from);
        // The next point is the one that is judged next; the last one has none.
        return isTicked && hasNext(here) ? inView(here, here.point() + 1) : here;
    }

    /** Returns the position at which the highlighted point is in sight, as after the window has changed. */
    public AnswerPosition inSight(AnswerPosition from) {
        return inView(from, from.point());
    }

    /** Returns the position in another window: the highlighted point stays in sight, unless the reader has scrolled past it. */
    public AnswerPosition resized(AnswerPosition from) {
        return from.scroll() < leastScroll(from.point()) ? inSight(from) : scrolled(from, 0);
    }

    private AnswerPosition down(AnswerPosition from) {
        return hasNext(from) ? inView(from, from.point() + 1) : scrolled(from, 1);
    }

    private AnswerPosition up(AnswerPosition from) {
        if (from.scroll() > leastScroll(from.point())) {
            return from.scrolled(from.scroll() - 1);
        }
        return inView(from, Math.max(0, from.point() - 1));
    }

    private boolean hasNext(AnswerPosition from) {
        return from.point() + 1 < page.boxes();
    }

    /** Moves so many lines down, or up where it is below 0. */
    public AnswerPosition scrolled(AnswerPosition from, int lines) {
        return to(from, from.scroll() + lines);
    }

    /** Moves so many pages down, or up where it is below 0; two lines of what showed last stay. */
    public AnswerPosition page(AnswerPosition from, int pages) {
        return from.scrolled(shown(from.scroll()).pages(pages).top());
    }

    /**
     * Returns the position at the reveal: all of what the question shows stays in sight where it leaves half of the rows to the
     * answer; otherwise the answer begins at the top, and what was read before is above.
     */
    public AnswerPosition revealed(AnswerPosition from) {
        return to(from, page.answerStart() <= rows / 2 ? 0 : page.answerStart());
    }

    /** Returns what shows of the page. */
    public Viewport shown(int scroll) {
        return new Viewport(scroll, rows, page.lines().size());
    }

    /** Moves as far as all lines of a follow-up need, or to its first line where they do not fit. */
    public AnswerPosition toFollowup(AnswerPosition from, int followup) {
        CardPage.Box lines = page.followup(followup);
        return to(from, Math.min(Math.max(from.scroll(), lines.after() - rows), lines.start()));
    }

    private AnswerPosition inView(AnswerPosition from, int point) {
        if (page.boxes() == 0) {
            return from;
        }
        int scroll = Math.max(from.scroll(), leastScroll(point));
        return to(from.at(point), Math.min(scroll, page.box(point).start()));
    }

    /** Returns the scroll at which the last line of a point just shows, or its first line where the point is too long. */
    private int leastScroll(int point) {
        if (page.boxes() == 0) {
            return 0;
        }
        CardPage.Box box = page.box(point);
        return Math.min(box.start(), Math.max(0, box.after() - rows));
    }

    private AnswerPosition to(AnswerPosition from, int scroll) {
        return from.scrolled(shown(scroll).top());
    }
}
