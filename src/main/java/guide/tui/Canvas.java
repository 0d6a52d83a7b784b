package guide.tui;

import guide.keys.Size;
import guide.text.Line;
import guide.text.Span;

/** A grid of cells, blank at first, on which a screen draws. Text that does not fit is cut at a cluster's edge. */
public interface Canvas {
    /** Returns the grid's size. */
    Size size();

    /**
     * Draws a span's text, starting at a cell.
     *
     * @param column from 0
     * @param row from 0; rows outside the grid are ignored
     */
    void put(int column, int row, Span span);

    /** Draws a line's spans side by side. */
    default void put(int column, int row, Line line) {
        int at = column;
        for (Span span : line.spans()) {
            put(at, row, span);
            at += Line.of(span).width();
        }
    }
}
