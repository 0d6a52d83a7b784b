package guide.tui;

/**
 * Which rows of the window show what while one browses.
 *
 * @param top the first row of the list
 * @param rows how many rows of it show, at least 1
 * @param noticeRow where a notice stands, if there is one
 * @param keysRow the footer
 */
record BrowseLayout(int top, int rows, int noticeRow, int keysRow) {
    static BrowseLayout of(Size size, boolean notice) {
        int keysRow = size.rows() - 1;
        boolean airy = Frame.isAiry(size);
        int top = airy ? 2 : 1;
        int end = airy || notice ? keysRow - 1 : keysRow;
        return new BrowseLayout(top, Math.max(1, end - top), keysRow - 1, keysRow);
    }
}
