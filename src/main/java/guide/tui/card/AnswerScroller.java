package guide.tui.card;

import guide.app.CardState;
import guide.tui.Viewport;

/**
 * Moves through an answer: down steps from key point to key point and, past the last one, scrolls; up is the way back. So
 * two keys do for both, and the point where one is stays in view until one scrolls past it.
 *
 * @param page the answer as it is laid out
 * @param points how many key points it has
 * @param rows how many lines show at once
 */
public record AnswerScroller(AnswerPage page, int points, int rows) {
    public CardState tick(CardState card) {
        CardState ticked = inView(card, card.point()).toggle();
        // The next point is the one that is judged next; the last one has none.
        return ticked.ticked().contains(card.point()) && card.point() + 1 < points
                ? inView(ticked, card.point() + 1)
                : ticked;
    }

    public CardState down(CardState card) {
        if (card.point() + 1 < points) {
            return inView(card, card.point() + 1);
        }
        return card.at(card.point(), clamp(card.scroll() + 1));
    }

    public CardState up(CardState card) {
        if (card.scroll() > leastScroll(card.point())) {
            return card.at(card.point(), card.scroll() - 1);
        }
        return points == 0 ? card : inView(card, Math.max(0, card.point() - 1));
    }

    /** So many lines further, back where it is below 0. */
    public CardState scrolled(CardState card, int lines) {
        return card.at(card.point(), clamp(card.scroll() + lines));
    }

    /** A page further, with two lines of what was seen last. */
    public CardState page(CardState card, int direction) {
        return card.at(card.point(), shown(card.scroll()).pages(direction).top());
    }

    /** What shows of the page. */
    Viewport shown(int scroll) {
        return new Viewport(scroll, rows, page.lines().size());
    }

    private CardState inView(CardState card, int point) {
        int top = point == 0 ? 0 : page.rowOfPoint(point);
        int scroll = Math.min(Math.max(card.scroll(), leastScroll(point)), top);
        return card.at(point, clamp(scroll));
    }

    /** The scroll at which the last line of a point just shows. */
    private int leastScroll(int point) {
        return points == 0 ? 0 : Math.max(0, page.rowAfterPoint(point) - rows);
    }

    private int clamp(int scroll) {
        return shown(scroll).top();
    }
}
