package guide.tui;

/**
 * The visible part of a long text.
 *
 * @param top the first line that shows
 * @param rows how many lines show at once, at least 1
 * @param lines how many lines the text has
 */
public record Viewport(int top, int rows, int lines) {
    /** Starts at {@code top}, or higher where the text ends before: a window that has grown has fewer lines above it. */
    public Viewport {
        top = Math.max(0, Math.min(top, lines - rows));
    }

    /** Moves so many lines down, or up where the number is negative. */
    public Viewport by(int more) {
        return new Viewport(top + more, rows, lines);
    }

    /** Moves so many pages down; each keeps two lines of the page before. */
    public Viewport pages(int more) {
        return by(more * Math.max(1, rows - 2));
    }

    /** Moves to the first line. */
    public Viewport atTop() {
        return by(-lines);
    }

    /** Moves to the last line. */
    public Viewport atEnd() {
        return by(lines);
    }

    /** Returns whether there is text below. */
    public boolean hasMore() {
        return end() < lines;
    }

    /** Returns the index after the last line that shows. */
    public int end() {
        return Math.min(lines, top + rows);
    }

    /** Returns the lines that show, such as {@code 1–17 of 64}; empty where all of them do. */
    public String range() {
        return lines <= rows ? "" : top + 1 + "–" + end() + " of " + lines;
    }
}
