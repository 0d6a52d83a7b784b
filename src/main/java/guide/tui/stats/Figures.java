package guide.tui.stats;

import guide.app.PlanWords;
import guide.study.StudyDay;
import guide.text.Line;
import guide.text.Style;
import java.time.LocalDate;
import java.time.format.TextStyle;
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

    /** Returns a day, such as {@code Mon 23 Nov}. */
    static String day(StudyDay day) {
        LocalDate date = day.date();
        return date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + date.getDayOfMonth() + " "
                + month(date);
    }

    /** Returns a month, such as {@code Nov}. */
    static String month(LocalDate date) {
        // Java's own short form is "Sept" since its data come from CLDR.
        return date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, 3);
    }

    /** Returns a text at the right end of so many cells. */
    static Line right(String text, int cells, Style style) {
        Line line = Line.of(text, style);
        return Line.of(" ".repeat(Math.max(0, cells - line.width()))).then(line);
    }

    /** Returns a text at the right end of so many cells. */
    static Line right(String text, int cells) {
        return right(text, cells, Style.TEXT);
    }
}
