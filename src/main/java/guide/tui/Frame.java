package guide.tui;

import guide.keys.Action;
import guide.keys.Keymap;
import guide.keys.Size;
import guide.text.Line;
import guide.text.Style;
import java.util.List;

/**
 * The layout that all screens share: one header line, a body, and a footer, between two margins. {@link Column} keeps a
 * screen from being wider than is comfortable to read.
 */
public record Frame(Canvas canvas) {
    /** From this height on there is room for blank rows around the body. */
    private static final int AIRY_ROWS = 16;

    /** From this width on there is room for wide margins. */
    private static final int WIDE = 60;

    private static final int MARGINS = 4;
    private static final int NARROW_MARGINS = 2;

    /** Returns the cells that a line of the body may take. */
    public static int width(Size size) {
        int margins = size.columns() >= WIDE ? MARGINS : NARROW_MARGINS;
        return Math.max(1, size.columns() - margins);
    }

    /** Returns the columns that lines of so many cells take with their margins. */
    static int columns(int width) {
        return width + MARGINS >= WIDE ? width + MARGINS : width + NARROW_MARGINS;
    }

    /** Returns whether there is room for blank rows. */
    public static boolean isAiry(Size size) {
        return size.rows() >= AIRY_ROWS;
    }

    /** Returns the first row of a body that takes the whole window between header and footer. */
    public static int bodyTop(Size size) {
        return isAiry(size) ? 2 : 1;
    }

    /** Returns the number of rows of such a body, at least 1. */
    public static int bodyRows(Size size) {
        return Math.max(1, size.rows() - bodyTop(size) - (isAiry(size) ? 2 : 1));
    }

    /** Returns the cells that a line of the body may take. */
    public int width() {
        return width(canvas.size());
    }

    /** Draws the first line: the place on the left, the position on the right, which wins where both do not fit. */
    public void header(Line where, Line howFar) {
        int right = howFar.width();
        canvas.put(left(), 0, where.truncate(Math.max(0, width() - right - 2)));
        canvas.put(left() + width() - right, 0, howFar);
    }

    /** Draws the lines of a body that takes the whole window between header and footer. */
    public void body(List<Line> lines) {
        lines(bodyTop(canvas.size()), lines);
    }

    /** Draws lines of the body from a row on. */
    public void lines(int row, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            canvas.put(left(), row + i, lines.get(i));
        }
    }

    /** Draws lines over what is there, the last of them above a row. */
    public void over(int row, List<Line> lines) {
        int top = row - lines.size();
        for (int i = top; i < row; i++) {
            canvas.put(0, i, Line.of(" ".repeat(canvas.size().columns())));
        }
        lines(top, lines);
    }

    /** Draws a line that ends where the body starts, such as a mark beside it. */
    public void margin(int row, Line mark) {
        canvas.put(Math.max(0, left() - mark.width()), row, mark);
    }

    /** Draws a line across the column, with a word at its right end. */
    public void rule(int row, String word) {
        String label = word.isEmpty() ? "" : " " + word + " ";
        int dashes = Math.max(0, width() - Line.of(label).width());
        canvas.put(left(), row, Line.of("─".repeat(dashes) + label, Style.DIM));
    }

    /** Draws the keys that work now, as many as fit from the left; the last two always show. */
    public <A extends Action> void keys(int row, Keymap keymap, List<A> actions) {
        hints(row, HintRow.of(keymap, actions, width()));
    }

    /** Draws hints side by side. */
    public void hints(int row, HintRow<?> hints) {
        canvas.put(left(), row, hints.line());
    }

    /** Returns the cell of a body's line at a column of the window; outside of the line where that is in a margin. */
    public static int cell(int column, Size size) {
        return column - left(size);
    }

    /** Returns the column of the window where a cell of a body's line is. */
    public static int column(int cell, Size size) {
        return left(size) + cell;
    }

    private int left() {
        return left(canvas.size());
    }

    private static int left(Size size) {
        return (size.columns() - width(size)) / 2;
    }
}
