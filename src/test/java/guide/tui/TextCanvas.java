package guide.tui;

import guide.text.Cells;
import guide.text.Span;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A canvas that a test can read: one string a cell, the second cell of a wide letter empty. */
public final class TextCanvas implements Canvas {
    /** As the program comes. */
    static final int READING_WIDTH = 88;

    private final Size size;
    private final String[][] cells;

    /** Blank, of this size. */
    public TextCanvas(int columns, int rows) {
        this.size = new Size(columns, rows);
        this.cells = new String[rows][columns];
        for (String[] row : cells) {
            Arrays.fill(row, " ");
        }
    }

    /** What a screen draws, in the column that the program gives it. */
    public static String of(Screen screen, int columns, int rows) {
        TextCanvas canvas = new TextCanvas(columns, rows);
        screen.view(Column.of(screen, canvas.size(), READING_WIDTH).on(canvas));
        return canvas.text();
    }

    /** What a screen gets of a window. */
    static Column column(Size window) {
        return Column.of(window, READING_WIDTH);
    }

    @Override
    public Size size() {
        return size;
    }

    @Override
    public void put(int column, int row, Span span) {
        String text = span.text().value();
        int at = column;
        for (int start = 0; start < text.length(); ) {
            int end = Cells.next(text, start);
            int width = Cells.width(text, start, end);
            if (row >= 0 && row < size.rows() && at >= 0 && at + width <= size.columns()) {
                cells[row][at] = text.substring(start, end);
                for (int i = 1; i < width; i++) {
                    cells[row][at + i] = "";
                }
            } else if (row >= 0 && row < size.rows()) {
                throw new AssertionError("drawn outside the window at " + at + "," + row + ": " + text);
            }
            at += width;
            start = end;
        }
    }

    /** All rows, without blanks at their ends. */
    public String text() {
        return Arrays.stream(cells).map(r -> String.join("", r).stripTrailing()).collect(Collectors.joining("\n"));
    }
}
