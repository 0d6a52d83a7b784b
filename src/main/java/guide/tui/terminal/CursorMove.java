package guide.tui.terminal;

/** The shortest ways to move a terminal's cursor. */
final class CursorMove {
    private static final String CSI = "\u001b[";

    private CursorMove() {}

    /** Moves to a cell, counted from 0, from anywhere. */
    static String to(int column, int row) {
        if (column == 0) {
            return row == 0 ? CSI + "H" : CSI + (row + 1) + "H";
        }
        return CSI + (row == 0 ? "" : row + 1) + ";" + (column + 1) + "H";
    }

    /** Moves to another column of the same row. */
    static String within(int from, int column) {
        if (column == 0) {
            return "\r";
        }
        int distance = Math.abs(column - from);
        return CSI + (distance == 1 ? "" : distance) + (column > from ? "C" : "D");
    }
}
