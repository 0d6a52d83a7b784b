package guide.text;

/** Widths in terminal cells, cluster by cluster. */
public final class Cells {
    private Cells() {}

    /** The number of terminal cells that {@code text} takes. */
    public static int width(String text) {
        return text.length();
    }
}
