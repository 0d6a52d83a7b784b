package guide.tui;

import guide.text.Line;
import guide.text.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * The grid that all screens share: one header line, a body, and a footer; the text between two margins. No screen is
 * wider than one likes to read; {@link Column} sees to that.
 */
final class Frame {
    /** From this height on there is room for air around the body. */
    private static final int AIRY_ROWS = 16;

    /** From this width on there is room for wide margins. */
    private static final int WIDE = 60;

    private static final int MARGINS = 4;
    private static final int NARROW_MARGINS = 2;

    private final Canvas canvas;
    private final int left;
    private final int width;

    Frame(Canvas canvas) {
        this.canvas = canvas;
        this.width = width(canvas.size());
        this.left = (canvas.size().columns() - width) / 2;
    }

    /** Cells a line of the body may take. */
    static int width(Size size) {
        int margins = size.columns() >= WIDE ? MARGINS : NARROW_MARGINS;
        return Math.max(1, size.columns() - margins);
    }

    /** How many columns it takes for lines of so many cells. */
    static int columns(int width) {
        return width + MARGINS >= WIDE ? width + MARGINS : width + NARROW_MARGINS;
    }

    /** Whether there is room for blank rows. */
    static boolean isAiry(Size size) {
        return size.rows() >= AIRY_ROWS;
    }

    int width() {
        return width;
    }

    /** The first line: where one is on the left, how far on the right. The right side wins where both do not fit. */
    void header(Line where, Line howFar) {
        int right = howFar.width();
        canvas.put(left, 0, where.fit(Math.max(0, width - right - 2)));
        canvas.put(left + width - right, 0, howFar);
    }

    /** Lines of the body from a row on. */
    void lines(int row, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            canvas.put(left, row + i, lines.get(i));
        }
    }

    /** A line that starts further to the left than the body, such as a mark beside it. */
    void margin(int row, Line mark) {
        canvas.put(Math.max(0, left - mark.width()), row, mark);
    }

    /** A line across the column, with a word at its right end. */
    void rule(int row, String word) {
        String label = word.isEmpty() ? "" : " " + word + " ";
        int dashes = Math.max(0, width - Line.of(label).width());
        canvas.put(left, row, Line.of("─".repeat(dashes) + label, Style.DIM));
    }

    /** The keys that work now, as many as fit from the left; the last two are always there. */
    void keys(int row, Keymap keymap, List<Action> actions) {
        List<Line> hints = actions.stream()
                .filter(a -> a != Action.UP && a != Action.PAGE_UP)
                .map(a -> hint(keymap.key(a), a.word()))
                .toList();
        hints(row, hints, 2);
    }

    /** Hints in one row, as many as fit from the left; the last ones are always there. */
    void hints(int row, List<Line> hints, int always) {
        String gap = width >= 60 ? "   " : "  ";
        int from = Math.max(0, hints.size() - always);
        List<Line> kept = hints.subList(from, hints.size());
        int used = kept.stream().mapToInt(h -> h.width() + gap.length()).sum() - gap.length();
        List<Line> shown = new ArrayList<>();
        for (Line hint : hints.subList(0, from)) {
            used += hint.width() + gap.length();
            if (used > width) {
                break;
            }
            shown.add(hint);
        }
        shown.addAll(kept);
        Line line = Line.EMPTY;
        for (Line hint : shown) {
            line = line == Line.EMPTY ? hint : line.then(Line.of(gap)).then(hint);
        }
        canvas.put(left, row, line.fit(width));
    }

    /** A key and what it does. */
    static Line hint(String key, String word) {
        return Line.of(key, Style.ACCENT.bold()).then(Line.of(" " + word, Style.DIM));
    }
}
