package guide.tui;

import guide.keys.Action;
import guide.keys.Keymap;
import guide.keys.Size;
import guide.text.Line;
import guide.text.Style;
import java.util.List;

/**
 * The grid that all screens share: one header line, a body, and a footer; the text between two margins. No screen is
 * wider than one likes to read; {@link Column} sees to that.
 */
public final class Frame {
    /** From this height on there is room for air around the body. */
    private static final int AIRY_ROWS = 16;

    /** From this width on there is room for wide margins. */
    private static final int WIDE = 60;

    private static final int MARGINS = 4;
    private static final int NARROW_MARGINS = 2;

    private final Canvas canvas;
    private final int left;
    private final int width;

    public Frame(Canvas canvas) {
        this.canvas = canvas;
        this.width = width(canvas.size());
        this.left = left(canvas.size());
    }

    /** Cells a line of the body may take. */
    public static int width(Size size) {
        int margins = size.columns() >= WIDE ? MARGINS : NARROW_MARGINS;
        return Math.max(1, size.columns() - margins);
    }

    /** How many columns it takes for lines of so many cells. */
    static int columns(int width) {
        return width + MARGINS >= WIDE ? width + MARGINS : width + NARROW_MARGINS;
    }

    /** Whether there is room for blank rows. */
    public static boolean isAiry(Size size) {
        return size.rows() >= AIRY_ROWS;
    }

    /** The first row of a body that takes the whole window between header and footer. */
    public static int bodyTop(Size size) {
        return isAiry(size) ? 2 : 1;
    }

    /** How many rows such a body has, at least 1. */
    public static int bodyRows(Size size) {
        return Math.max(1, size.rows() - bodyTop(size) - (isAiry(size) ? 2 : 1));
    }

    public int width() {
        return width;
    }

    /** The first line: where one is on the left, how far on the right. The right side wins where both do not fit. */
    public void header(Line where, Line howFar) {
        int right = howFar.width();
        canvas.put(left, 0, where.truncate(Math.max(0, width - right - 2)));
        canvas.put(left + width - right, 0, howFar);
    }

    /** Lines of a body that takes the whole window between header and footer. */
    public void body(List<Line> lines) {
        lines(bodyTop(canvas.size()), lines);
    }

    /** Lines of the body from a row on. */
    public void lines(int row, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            canvas.put(left, row + i, lines.get(i));
        }
    }

    /** A line that starts further to the left than the body, such as a mark beside it. */
    public void margin(int row, Line mark) {
        canvas.put(Math.max(0, left - mark.width()), row, mark);
    }

    /** A line across the column, with a word at its right end. */
    public void rule(int row, String word) {
        String label = word.isEmpty() ? "" : " " + word + " ";
        int dashes = Math.max(0, width - Line.of(label).width());
        canvas.put(left, row, Line.of("─".repeat(dashes) + label, Style.DIM));
    }

    /** The keys that work now, as many as fit from the left; the last two are always there. */
    public <A extends Action> void keys(int row, Keymap keymap, List<A> actions) {
        hints(row, HintRow.of(keymap, actions, width));
    }

    public void hints(int row, HintRow<?> hints) {
        canvas.put(left, row, hints.line());
    }

    /** Which cell of a body's line a column of the window is; outside of the line where it is in a margin. */
    public static int cell(int column, Size size) {
        return column - left(size);
    }

    private static int left(Size size) {
        return (size.columns() - width(size)) / 2;
    }
}
