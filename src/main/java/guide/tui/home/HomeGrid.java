package guide.tui.home;

import java.util.stream.IntStream;

/**
 * The columns of the domains at home: title, figures, bar. Each has one width for all rows.
 *
 * @param titles the cells of the longest title
 * @param most the number of questions of the largest row
 * @param isPlanned whether a date is ahead, for which there is a figure more
 * @param width in cells
 * @param airy whether there is a row for headings
 */
record HomeGrid(int titles, int most, boolean isPlanned, int width, boolean airy) {
    /** A bar has a cell a question, up to this many; beyond, it shows shares. */
    static final int BAR = 10;
    /** The cells between the figures and a bar. */
    static final int GAP = 2;
    /** The widths of what is due and what is expected of a domain, where there is no room for the table. */
    static final int DUE_CELLS = 7;

    static final int EXPECTED_CELLS = 9;
    /** The widths of the figures of a domain, the last one for a day to be ready on. */
    private static final int[] COLUMNS = {10, 6, 9, 11};
    /** From this width on there is room for all figures. */
    static final int WIDE = 56;

    private static final int SHORTEST_TITLE = 8;

    boolean isWide() {
        return width >= WIDE;
    }

    /** Returns the cells of a column of the table, from 0. */
    int column(int index) {
        return COLUMNS[index];
    }

    /** Returns whether the figures stand in a table, below headings. */
    boolean isTable() {
        return airy && isWide();
    }

    /** Returns whether the number of questions shows beside a title: where there is room, or where a bar's cells do not say it. */
    boolean counts() {
        return isWide() || most > BAR && !isPlanned;
    }

    /** Returns the cells of the figures behind a title. */
    int figureCells() {
        if (isTable()) {
            return IntStream.of(COLUMNS)
                    .limit(isPlanned ? COLUMNS.length : COLUMNS.length - 1)
                    .sum();
        }
        return (counts() ? countCells() : 0) + DUE_CELLS + (isPlanned ? EXPECTED_CELLS : 0);
    }

    /** Returns the cells of the longest bar: none where what is expected takes its place. */
    int barCells() {
        return isPlanned && !isWide() ? 0 : Math.min(BAR, most);
    }

    /** Returns the cells of the titles: of the longest one, or fewer where the figures need them. */
    int titleCells() {
        int bar = barCells() == 0 ? 0 : GAP + barCells();
        return Math.max(SHORTEST_TITLE, Math.min(titles, width - figureCells() - bar));
    }

    /** Returns the cells of a number of questions, with a blank before it. */
    int countCells() {
        return Math.max(4, 1 + String.valueOf(most).length());
    }
}
