package guide.tui.browse;

import guide.tui.Viewport;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Moves the cursor through the list, and scrolls the list with it. The cursor is always in sight, or at the open answer that
 * fills the window: up and down go from position to position, and row by row through what is longer than the window.
 *
 * @param state holds the cursor; each method returns the state after a move
 * @param rows how many rows of the list show at once
 */
record ListScroller(Outline outline, BrowseState state, int rows) {
    /** Shows what was just opened as far as it fits, with the cursor in sight. */
    BrowseState settled() {
        if (outline.isEmpty()) {
            return state;
        }
        int index = outline.indexOf(state.position());
        return index < 0 ? to(firstQuestion(), 0) : to(index, state.scroll());
    }

    private int firstQuestion() {
        return IntStream.range(0, outline.items().size())
                .filter(this::isQuestion)
                .findFirst()
                .orElse(0);
    }

    /** Scrolls where the cursor is not in sight: the window may be another one than before. */
    BrowseState inSight() {
        int index = outline.indexOf(state.position());
        if (index < 0) {
            return settled();
        }
        Outline.Item here = outline.item(index);
        boolean shows = here.end() > state.scroll() && here.row() < state.scroll() + rows;
        return shows ? at(index, clamp(state.scroll())) : settled();
    }

    /**
     * Goes to the best question that a changed filter found. It depends on nothing but what was typed, so an exact number or id
     * leads to its question wherever the cursor was.
     */
    BrowseState atBest() {
        return state.list().filter().found().stream()
                .map(question -> outline.indexOf(new Position.Entry(question)))
                .filter(index -> index >= 0)
                .findFirst()
                .map(index -> to(index, 0))
                .orElseGet(this::settled);
    }

    /** Scrolls an answer that was just opened to what was found in it, where its closed row had not shown that. */
    BrowseState atFound() {
        BrowseState settled = settled();
        int index = index();
        return outline.firstFoundRow(outline.item(index))
                .filter(row -> row >= settled.scroll() + rows)
                .map(row -> at(index, clamp(row - rows / 3)))
                .orElse(settled);
    }

    /** Goes to the first position within this one; stays where there is none. */
    BrowseState into() {
        int next = index() + 1;
        boolean within = next < outline.items().size() && outline.parent(next) == index();
        return within ? to(next, state.scroll()) : state;
    }

    /** Goes to the position that this one is within; stays at a heading. */
    BrowseState out() {
        int parent = outline.parent(index());
        return parent < 0 ? state : to(parent, state.scroll());
    }

    BrowseState down() {
        int index = index();
        if (beginsAbove(index + 1, state.scroll() + rows)) {
            return at(index + 1, state.scroll());
        }
        int scroll = clamp(state.scroll() + 1);
        return at(beginsAbove(index + 1, scroll + rows) ? index + 1 : index, scroll);
    }

    /** Returns whether there is such an item and it begins above a row. */
    private boolean beginsAbove(int index, int row) {
        return index < outline.items().size() && outline.item(index).row() < row;
    }

    BrowseState up() {
        int index = index();
        boolean isCut = beginsAbove(index, state.scroll());
        if (!isCut && (index == 0 || !beginsAbove(index - 1, state.scroll()))) {
            return at(Math.max(0, index - 1), state.scroll());
        }
        int scroll = clamp(state.scroll() - 1);
        boolean previous = !isCut && (!beginsAbove(index - 1, scroll) || !beginsAbove(index, scroll + rows));
        return at(previous ? index - 1 : index, scroll);
    }

    /** Goes a page further, with two rows of what was seen last; to the first or last position where no further page is. */
    BrowseState page(int direction) {
        int scroll = shown(state.scroll()).pages(direction).top();
        if (scroll == state.scroll()) {
            return direction > 0 ? end() : top();
        }
        return at(firstWithin(scroll), scroll);
    }

    /** Returns whether the cursor is at an open answer of which there is more below the window. */
    boolean goesOn() {
        return !outline.isEmpty()
                && outline.item(index()).answer().isPresent()
                && outline.item(index()).end() > state.scroll() + rows;
    }

    /** Goes a page further in the open answer at the cursor, up to its end. */
    BrowseState readOn() {
        int last = outline.item(index()).end() - rows;
        return at(index(), clamp(Math.min(shown(state.scroll()).pages(1).top(), last)));
    }

    /** Scrolls by so many rows, as a wheel does; the cursor moves only to stay in sight. */
    BrowseState scrolled(int by) {
        if (outline.isEmpty()) {
            return state;
        }
        int scroll = clamp(state.scroll() + by);
        int row = outline.item(index()).row();
        boolean inSight = row >= scroll && row < scroll + rows;
        return at(inSight ? index() : firstWithin(scroll), scroll);
    }

    BrowseState top() {
        return at(0, 0);
    }

    BrowseState end() {
        return at(outline.items().size() - 1, clamp(Integer.MAX_VALUE));
    }

    /** Goes to the next heading or the previous one, which is the cursor's own domain first. */
    BrowseState domain(int direction) {
        for (int i = index() + direction; i >= 0 && i < outline.items().size(); i += direction) {
            if (outline.item(i).position() instanceof Position.Heading) {
                return at(i, clamp(outline.item(i).row()));
            }
        }
        return state;
    }

    /** Goes to what is found next within an open answer, else to the next question; from the last one to the first. */
    BrowseState match(int direction) {
        Outline.Item here = outline.item(index());
        Stream<Integer> found = outline.foundRows(here).stream();
        Optional<Integer> outOfSight = direction > 0
                ? found.filter(row -> row >= state.scroll() + rows).findFirst()
                : found.filter(row -> row < state.scroll()).reduce((before, after) -> after);
        return outOfSight
                .map(row -> at(index(), clamp(row - rows / 3)))
                .orElseGet(() -> to(nextQuestion(direction), state.scroll()));
    }

    private int nextQuestion(int direction) {
        int size = outline.items().size();
        return IntStream.rangeClosed(1, size)
                .map(i -> Math.floorMod(index() + direction * i, size))
                .filter(this::isQuestion)
                .findFirst()
                .orElse(index());
    }

    /** Shows an item as far as it fits. */
    private BrowseState to(int index, int from) {
        Outline.Item item = outline.item(index);
        int least = Math.max(from, item.end() - rows);
        return at(index, clamp(Math.min(least, item.row())));
    }

    private BrowseState at(int index, int scroll) {
        return state.at(outline.item(index).position(), scroll);
    }

    private int index() {
        return Math.max(0, outline.indexOf(state.position()));
    }

    private boolean isQuestion(int index) {
        return outline.item(index).position() instanceof Position.Entry;
    }

    /** Returns the first item that begins within a window, or the item that fills it. */
    private int firstWithin(int scroll) {
        int index = outline.indexAt(scroll);
        return beginsAbove(index, scroll) && beginsAbove(index + 1, scroll + rows) ? index + 1 : index;
    }

    private int clamp(int scroll) {
        return shown(scroll).top();
    }

    private Viewport shown(int scroll) {
        return new Viewport(scroll, rows, outline.rows());
    }
}
