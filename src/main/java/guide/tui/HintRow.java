package guide.tui;

import guide.keys.Action;
import guide.keys.Keymap;
import guide.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Hints side by side, as many as fit from the left, each with its place, so that it can be clicked.
 *
 * @param gap the blanks between two of them
 * @param width in cells
 */
public record HintRow<A extends Action>(List<Hint<A>> shown, String gap, int width) {
    private static final int ROOMY = 60;

    /**
     * Takes the hints that fit.
     *
     * @param always how many of the last hints show in any case
     * @param width in cells
     */
    public static <A extends Action> HintRow<A> of(List<Hint<A>> hints, int always, int width) {
        String gap = gap(width);
        int from = Math.max(0, hints.size() - always);
        List<Hint<A>> kept = hints.subList(from, hints.size());
        int used = width(kept, width);
        List<Hint<A>> shown = new ArrayList<>();
        for (Hint<A> hint : hints.subList(0, from)) {
            used += hint.line().width() + gap.length();
            if (used > width) {
                break;
            }
            shown.add(hint);
        }
        shown.addAll(kept);
        return new HintRow<>(shown, gap, width);
    }

    /** Takes the keys for those of these actions that a footer names; the last two always show. */
    public static <A extends Action> HintRow<A> of(Keymap keymap, List<A> actions, int width) {
        List<Hint<A>> hints = actions.stream()
                .filter(a -> !a.word().isEmpty())
                .map(a -> Hint.of(a, keymap))
                .toList();
        return of(hints, 2, width);
    }

    /** Returns the cells that these take side by side in a row of {@code width} cells, whether they fit or not. */
    public static <A extends Action> int width(List<Hint<A>> hints, int width) {
        return hints.stream()
                        .mapToInt(h -> h.line().width() + gap(width).length())
                        .sum()
                - gap(width).length();
    }

    private static String gap(int width) {
        return width >= ROOMY ? "   " : "  ";
    }

    Line line() {
        Line line = Line.EMPTY;
        for (Hint<A> hint : shown) {
            line = line == Line.EMPTY ? hint.line() : line.then(Line.of(gap)).then(hint.line());
        }
        return line.truncate(width);
    }

    /** Returns the action of a click so many cells from the row's start. */
    public Optional<A> at(int cell) {
        int start = 0;
        for (Hint<A> hint : shown) {
            int end = start + hint.line().width();
            if (cell >= start && cell < end) {
                return Optional.of(hint.action());
            }
            start = end + gap.length();
        }
        return Optional.empty();
    }
}
