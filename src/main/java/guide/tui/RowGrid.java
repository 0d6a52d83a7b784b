package guide.tui;

/**
 * The columns of a list of questions: the sign for open or closed, the number, the question, its state.
 *
 * @param numberWidth the cells of the longest number
 * @param width of the whole row
 */
record RowGrid(int numberWidth, int width) {
    /** Below this, indents shrink. */
    private static final int WIDE = 56;
    /** As much as {@code ⚑ suspended} and a gap. */
    private static final int WIDEST_STATE = 13;

    private static final int SIGN = 2;

    boolean isWide() {
        return width >= WIDE;
    }

    /** Cells before the sign. */
    int indent() {
        return isWide() ? 2 : 0;
    }

    /** Cells before a question's text. */
    int textColumn() {
        return indent() + SIGN + (numberWidth == 0 ? 0 : numberWidth + (isWide() ? 2 : 1));
    }

    /** Cells for the whole question of an open row, beside its state. */
    int titleWidth() {
        return Math.max(8, width - textColumn() - (isWide() ? WIDEST_STATE : 8));
    }

    /** Cells before an open answer. */
    int bodyIndent() {
        return isWide() ? indent() + SIGN : 1;
    }

    int bodyWidth() {
        return Math.max(1, width - bodyIndent());
    }
}
