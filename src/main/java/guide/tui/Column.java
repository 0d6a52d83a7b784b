package guide.tui;

import guide.keys.Input;
import guide.keys.Size;
import guide.text.Line;
import guide.text.Span;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The part of the window that a screen gets: all of its rows, but not more columns than are comfortable to read. To the
 * screen it is the whole window.
 *
 * @param left the window's column where it starts
 * @param size what the screen sees as its window
 */
public record Column(int left, Size size) {
    /** Cells between columns of text that stand side by side. */
    public static final int GAP = 4;

    /** From this width on a window has room for two columns of text. */
    private static final int TWO_COLUMNS = 140;

    /** Returns the part of a window that a screen gets. */
    public static Column of(Screen screen, Size window, int readingWidth) {
        return of(window, screen.width(window, readingWidth));
    }

    /** Returns the cells of two columns of text side by side, or of one where the window is too narrow for two. */
    public static int sideBySide(Size window, int readingWidth) {
        return window.columns() >= TWO_COLUMNS ? 2 * readingWidth + GAP : readingWidth;
    }

    /** Returns the middle of the window, with room for lines of so many cells and the margins beside them. */
    public static Column of(Size window, int width) {
        int columns = Math.min(window.columns(), Frame.columns(width));
        return new Column((window.columns() - columns) / 2, new Size(columns, window.rows()));
    }

    /** Returns lines with others beside them, which start at a cell that is behind all of the first. */
    public static List<Line> beside(List<Line> left, List<Line> right, int cell) {
        return IntStream.range(0, Math.max(left.size(), right.size()))
                .mapToObj(row -> {
                    Line start = row < left.size() ? left.get(row) : Line.EMPTY;
                    return row < right.size() ? start.pad(cell).then(right.get(row)) : start;
                })
                .toList();
    }

    /** Returns the column as a canvas of its own. */
    public Canvas on(Canvas window) {
        return new Canvas() {
            @Override
            public Size size() {
                return size;
            }

            @Override
            public void put(int column, int row, Span span) {
                window.put(left + column, row, span);
            }
        };
    }

    /** Returns an input as the screen sees it; a click beside the column is outside of the screen. */
    public Input seen(Input input) {
        if (input instanceof Input.Mouse mouse) {
            return new Input.Mouse(mouse.action(), mouse.column() - left, mouse.row());
        }
        return input instanceof Input.Resize ? new Input.Resize(size) : input;
    }
}
