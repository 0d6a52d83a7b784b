package guide.tui.browse;

/**
 * The columns of a list of questions: the sign for open or closed, the number, the question, its state. Each has one width
 * for all rows, so that all questions are cut at the same place.
 *
 * @param numberWidth the cells of the longest number
 * @param width of the whole row
 * @param readingWidth the longest line of an open answer
 */
record RowGrid(int numberWidth, int width, int readingWidth) {
    /** Below this width indents and states shrink. */
    private static final int WIDE = 56;

    private static final int SIGN = 2;
    private static final int NARROWEST_TITLE = 8;

    boolean isWide() {
        return width >= WIDE;
    }

    /** Returns the cells before the sign. */
    int indent() {
        return isWide() ? 2 : 0;
    }

    /** Returns the cells before a question's text. */
    int textColumn() {
        return indent() + SIGN + (numberWidth == 0 ? 0 : numberWidth + (isWide() ? 2 : 1));
    }

    /** Returns the cells for a question beside its state: for the line of a closed row, and for all lines of an open one. */
    int titleWidth() {
        return Math.max(NARROWEST_TITLE, width - beside());
    }

    /** Returns the width of a row that shows a question of so many cells whole. */
    int widthFor(int title) {
        return title + beside();
    }

    /** Returns the cells of a row that are not the question's. */
    private int beside() {
        return textColumn() + (isWide() ? 2 : 1) + stateWidth();
    }

    /** Returns the cells for a state: as many as {@code ⚑ suspended} takes, where there is room; else as {@code ✓ strong}. */
    int stateWidth() {
        return isWide() ? 11 : 8;
    }

    /** Returns the cells before an open answer. */
    int bodyIndent() {
        return isWide() ? indent() + SIGN : 1;
    }

    int bodyWidth() {
        return Math.max(1, Math.min(width, readingWidth) - bodyIndent());
    }
}
