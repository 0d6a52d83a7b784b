package guide.tui.browse;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Moves through the list. Where one is always shows, or is the open answer that fills the window: up and down go from stop
 * to stop and scroll line by line through what is longer than the window.
 *
 * @param outline the list in rows
 * @param state where one is
 * @param rows how many of them show at once
 */
record ListScroller(Outline outline, BrowseState state, int rows) {
    /** What was just opened is shown as far as it fits, and where one is stays in sight. */
    BrowseState settled() {
        if (outline.isEmpty()) {
            return state;
        }
        int index = outline.indexOf(state.at());
        return index < 0 ? to(firstQuestion(), 0) : to(index, state.scroll());
    }

    /** As it is where one is in sight, else scrolled there: the window may be another one than before. */
    BrowseState inSight() {
        if (outline.isEmpty()) {
            return state;
        }
        Outline.Item here = outline.item(index());
        boolean shows =
                here.position().equals(state.at()) && here.end() > state.scroll() && here.row() < state.scroll() + rows;
        return shows ? at(index(), clamp(state.scroll())) : settled();
    }

    /**
     * After the filter has changed: at the best that it found, in the list's order. What is typed alone says where one is,
     * so that an exact number or id leads to its question whatever one was at.
     */
    BrowseState found() {
        Set<String> shown = outline.items().stream()
                .flatMap(item -> item.position() instanceof Position.Entry e ? Stream.of(e.question()) : Stream.empty())
                .collect(Collectors.toSet());
        return state.filter().found().stream()
                .filter(shown::contains)
                .findFirst()
                .map(best -> to(outline.indexOf(new Position.Entry(best)), 0))
                .orElseGet(this::settled);
    }

    /** After an answer was opened: at what was found in it, where its row had not shown that. */
    BrowseState opened() {
        BrowseState settled = settled();
        int index = index();
        return outline.foundRow(outline.item(index))
                .filter(row -> row >= settled.scroll() + rows)
                .map(row -> at(index, clamp(row - rows / 3)))
                .orElse(settled);
    }

    /** To what lies within where one is; the same where nothing does. */
    BrowseState into() {
        int next = index() + 1;
        boolean within = next < outline.items().size() && outline.parent(next) == index();
        return within ? to(next, state.scroll()) : state;
    }

    /** To what one is within; the same at a heading. */
    BrowseState out() {
        int parent = outline.parent(index());
        return parent < 0 ? state : to(parent, state.scroll());
    }

    /** As {@link #settled}, with where one is in the first row. */
    BrowseState settledOnTop() {
        int index = outline.indexOf(state.at());
        return index < 0 ? settled() : to(index, outline.item(index).row());
    }

    BrowseState down() {
        if (outline.isEmpty()) {
            return state;
        }
        int index = index();
        int last = outline.items().size() - 1;
        if (index < last && outline.item(index + 1).row() < state.scroll() + rows) {
            return at(index + 1, state.scroll());
        }
        int scroll = clamp(state.scroll() + 1);
        boolean next = index < last && outline.item(index + 1).row() < scroll + rows;
        return at(next ? index + 1 : index, scroll);
    }

    BrowseState up() {
        if (outline.isEmpty()) {
            return state;
        }
        int index = index();
        Outline.Item here = outline.item(index);
        boolean isAbove = here.row() < state.scroll();
        if (!isAbove && (index == 0 || outline.item(index - 1).row() >= state.scroll())) {
            return at(Math.max(0, index - 1), state.scroll());
        }
        int scroll = clamp(state.scroll() - 1);
        boolean previous = !isAbove && (outline.item(index - 1).row() >= scroll || here.row() >= scroll + rows);
        return at(previous ? index - 1 : index, scroll);
    }

    /** A page further, with two rows of what was seen last; to the first or last stop where there is no further page. */
    BrowseState page(int direction) {
        int scroll = clamp(state.scroll() + direction * Math.max(1, rows - 2));
        if (scroll == state.scroll()) {
            return direction > 0 ? end() : top();
        }
        return outline.isEmpty() ? state : at(firstWithin(scroll), scroll);
    }

    /** So many rows further, as a wheel does; where one is moves only to stay in sight. */
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
        return outline.isEmpty() ? state : at(0, 0);
    }

    BrowseState end() {
        return outline.isEmpty() ? state : at(outline.items().size() - 1, clamp(Integer.MAX_VALUE));
    }

    /** To the next domain's heading or the previous one, which is the own one first. */
    BrowseState domain(int direction) {
        for (int i = index() + direction; i >= 0 && i < outline.items().size(); i += direction) {
            if (outline.item(i).position() instanceof Position.Heading) {
                return at(i, clamp(outline.item(i).row()));
            }
        }
        return state;
    }

    /** To what is marked next within an open answer, else to the next question; from the last one to the first. */
    BrowseState match(int direction) {
        if (outline.isEmpty()) {
            return state;
        }
        int index = index();
        for (int row : marks(index, direction)) {
            boolean beyond = direction > 0 ? row >= state.scroll() + rows : row < state.scroll();
            if (beyond) {
                return at(index, clamp(row - rows / 3));
            }
        }
        int size = outline.items().size();
        for (int i = 1; i <= size; i++) {
            int other = Math.floorMod(index + direction * i, size);
            if (outline.item(other).position() instanceof Position.Entry) {
                return to(other, state.scroll());
            }
        }
        return state;
    }

    private List<Integer> marks(int index, int direction) {
        List<Integer> marks = outline.markedRows(outline.item(index));
        if (direction < 0) {
            java.util.Collections.reverse(marks);
        }
        return marks;
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
        return Math.max(0, outline.indexOf(state.at()));
    }

    private int firstQuestion() {
        for (int i = 0; i < outline.items().size(); i++) {
            if (outline.item(i).position() instanceof Position.Entry) {
                return i;
            }
        }
        return 0;
    }

    /** The first item that begins within a window, or the one that fills it. */
    private int firstWithin(int scroll) {
        int index = outline.indexAt(scroll);
        boolean beginsAbove = outline.item(index).row() < scroll;
        boolean anotherShows =
                index + 1 < outline.items().size() && outline.item(index + 1).row() < scroll + rows;
        return beginsAbove && anotherShows ? index + 1 : index;
    }

    private int clamp(int scroll) {
        return Math.max(0, Math.min(scroll, outline.rows() - rows));
    }
}
