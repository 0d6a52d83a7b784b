package guide.tui.browse;

import guide.keys.Size;
import guide.tui.Frame;

/**
 * Which rows of the window show what while one browses.
 *
 * @param top the first row of the list
 * @param rows how many rows of it show, at least 1
 * @param noticeRow the first row of a notice, if there is one
 * @param keysRow the footer
 */
record BrowseLayout(int top, int rows, int noticeRow, int keysRow) {
    /**
     * Lays a window out.
     *
     * @param noticeRows how many rows a notice takes, 0 where there is none
     */
    static BrowseLayout of(Size size, int noticeRows) {
        int keysRow = size.rows() - 1;
        boolean airy = Frame.isAiry(size);
        int top = airy ? 2 : 1;
        int end = keysRow - Math.max(airy ? 1 : 0, noticeRows);
        return new BrowseLayout(top, Math.max(1, end - top), keysRow - noticeRows, keysRow);
    }
}
