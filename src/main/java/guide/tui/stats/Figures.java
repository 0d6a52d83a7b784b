package guide.tui.stats;

import guide.app.PlanWords;
import guide.text.Line;
import guide.text.Style;
import java.util.Locale;
import java.util.OptionalDouble;

/** Figures as tables show them. */
public final class Figures {
    private static final long MINUTE_MS = 60_000;

    private Figures() {}

    /** Returns a share, such as {@code 87 %}; 0 or 100 only where that is exact. */
    public static String percent(double share) {
        return PlanWords.percent(share) + " %";
    }

    /** Returns a share, or a dash where there is none. */
    static String percent(OptionalDouble share) {
        return share.isPresent() ? percent(share.getAsDouble()) : "–";
    }

    /** Returns a time, such as {@code 40 s}, {@code 12 min}, {@code 1 h 05 min}. */
    static String time(long ms) {
        if (ms < MINUTE_MS) {
            return ms / 1000 + " s";
        }
        long minutes = Math.round((double) ms / MINUTE_MS);
        return minutes < 60
                ? minutes + " min"
                : String.format(Locale.ROOT, "%d h %02d min", minutes / 60, minutes % 60);
    }

    /** Returns a text at the right end of so many cells. */
    static Line right(String text, int cells, Style style) {
        return Line.of(text, style).padLeft(cells);
    }

    /** Returns a text at the right end of so many cells. */
    static Line right(String text, int cells) {
        return right(text, cells, Style.TEXT);
    }
}
