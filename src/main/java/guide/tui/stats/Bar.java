package guide.tui.stats;

import guide.study.stats.Mastery;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import java.util.Arrays;

/**
 * Bars of block characters. Half a cell is as fine as they get: the other eighths have no look-alike in ASCII, and some
 * fonts of terminals lack them.
 */
public final class Bar {
    private static final String FULL = "█";
    private static final String HALF = "▌";
    private static final Style KNOWN = Style.of(ColorRole.GOOD);

    private Bar() {}

    /**
     * Returns a bar that grows with a share.
     *
     * @param share of the whole length, 0 to 1; whatever is above 0 shows
     */
    public static Line of(double share, int cells, ColorRole role) {
        long halves = Math.round(Math.min(1, share) * cells * 2);
        if (share > 0 && cells > 0) {
            halves = Math.max(1, halves);
        }
        return Line.of(FULL.repeat((int) (halves / 2)) + (halves % 2 == 1 ? HALF : ""), Style.of(role));
    }

    /**
     * Shows how well some questions are known, the fuller the better: {@code █} strong, {@code ▒} learning, {@code ░} new,
     * {@code ·} suspended. What is due is a number of its own beside it.
     */
    public static Line of(Mastery mastery, int cells) {
        int[] parts = parts(cells, mastery.strong(), mastery.learning(), mastery.fresh(), mastery.suspended());
        return Line.of(FULL.repeat(parts[0]), KNOWN)
                .then(Line.of("▒".repeat(parts[1]), KNOWN))
                .then(Line.of("░".repeat(parts[2]), Style.DIM))
                .then(Line.of("·".repeat(parts[3]), Style.DIM));
    }

    /** Returns the meaning of the signs of a mastery bar. */
    static Line legend() {
        return Line.of(FULL, KNOWN)
                .then(Line.of(" strong, ", Style.DIM))
                .then(Line.of("▒", KNOWN))
                .then(Line.of(" learning, ░ new", Style.DIM));
    }

    /** Divides cells by share, so that they add up and every part shows, as long as there are cells. */
    private static int[] parts(int cells, int... counts) {
        int all = Math.max(1, Arrays.stream(counts).sum());
        int[] parts = new int[counts.length];
        for (int i = 0; i < counts.length; i++) {
            parts[i] = counts[i] == 0 ? 0 : Math.max(1, counts[i] * cells / all);
        }
        while (Arrays.stream(parts).sum() < cells && Arrays.stream(counts).sum() > 0) {
            parts[mostLacking(cells, counts, all, parts)]++;
        }
        while (Arrays.stream(parts).sum() > cells) {
            parts[largest(parts)]--;
        }
        return parts;
    }

    private static int mostLacking(int cells, int[] counts, int all, int[] parts) {
        int most = 0;
        for (int i = 1; i < parts.length; i++) {
            if (counts[i] * cells - parts[i] * all > counts[most] * cells - parts[most] * all) {
                most = i;
            }
        }
        return most;
    }

    private static int largest(int[] parts) {
        int largest = 0;
        for (int i = 1; i < parts.length; i++) {
            largest = parts[i] > parts[largest] ? i : largest;
        }
        return largest;
    }
}
