package guide.tui;

/**
 * The part of a long text that shows.
 *
 * @param top the first line that shows
 * @param rows how many lines show at once, at least 1
 * @param lines how many there are
 */
public record Viewport(int top, int rows, int lines) {
    /** As far down as {@code top} says and the text has lines: in a window that has grown, less is above it than before. */
    public Viewport {
        top = Math.max(0, Math.min(top, lines - rows));
    }

    /** So many lines further, back where it is below 0. */
    public Viewport by(int more) {
        return new Viewport(top + more, rows, lines);
    }

    /** So many pages further, each with two lines of what was seen last. */
    public Viewport pages(int more) {
        return by(more * Math.max(1, rows - 2));
    }

    /** The line after the last one that shows. */
    public int end() {
        return Math.min(lines, top + rows);
    }

    /** Which lines show, such as {@code 1–17 of 64}; empty where all of them do. */
    public String range() {
        return lines <= rows ? "" : top + 1 + "–" + end() + " of " + lines;
    }

    /** What share of the text lies above the window's end, such as {@code 40 %}; empty where all of it shows. */
    public String position() {
        return lines <= rows ? "" : end() * 100 / lines + " %";
    }
}
