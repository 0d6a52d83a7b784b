package guide.tui.stats;

import guide.study.StudyDay;
import guide.study.stats.Activity;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A calendar of reviews: a column a week, a row a weekday from Monday on (ISO 8601), the last column this week. The signs
 * stand for fixed numbers of reviews, so that a past day never looks different later.
 *
 * @param firstMonday the first row's day in the first week that shows
 * @param weeks how many weeks show
 */
record HeatMap(Activity activity, StudyDay today, StudyDay firstMonday, int weeks) {
    private static final int LABEL = 4;
    private static final int CELL = 2;
    private static final int MOST = 53;
    private static final int SOME = 5;
    private static final int MANY = 15;

    private static final Line TODAY = Line.of(" ‹ today", Style.ACCENT);

    /** Returns the weeks since the first review, as many of them as fit, a year at most. */
    static List<Line> of(Activity activity, StudyDay today, int width) {
        StudyDay monday = monday(today);
        int fitting = Math.max(1, Math.min(MOST, (width - LABEL - TODAY.width() + 1) / CELL));
        int weeks = (int) Math.min(fitting, monday.since(monday(activity.first(today))) / 7 + 1);
        HeatMap map = new HeatMap(activity, today, monday.plus(-7L * (weeks - 1)), weeks);
        List<Line> lines = new ArrayList<>();
        lines.add(map.months());
        for (DayOfWeek day : DayOfWeek.values()) {
            lines.add(map.row(day));
        }
        lines.addAll(legend().wrap(width));
        return lines;
    }

    private static StudyDay monday(StudyDay day) {
        return day.plus(-day.date().getDayOfWeek().ordinal());
    }

    /** Writes a month's name above the week that holds its first day, where it fits. */
    private Line months() {
        StringBuilder names = new StringBuilder(" ".repeat(LABEL));
        for (int week = 0; week < weeks; week++) {
            LocalDate sunday = firstMonday.plus(7L * week + 6).date();
            int column = LABEL + week * CELL;
            boolean begins = sunday.getDayOfMonth() <= 7 || week == 0 && !beginsAMonth(sunday.plusDays(7));
            if (begins && column >= names.length()) {
                names.append(" ".repeat(column - names.length())).append(month(sunday));
            }
        }
        return Line.of(names.toString().stripTrailing(), Style.DIM);
    }

    /** Returns a month, such as {@code Nov}. */
    private static String month(LocalDate date) {
        // Java's own short form is "Sept" since its data come from CLDR.
        return date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, 3);
    }

    /** Returns whether a week that ends so shows, and has a month's name that one on the week before would hide. */
    private boolean beginsAMonth(LocalDate sunday) {
        return weeks > 1 && sunday.getDayOfMonth() <= 7;
    }

    private Line row(DayOfWeek weekday) {
        String name = weekday.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        Line row = Line.of(name, Style.DIM).pad(LABEL);
        for (int week = 0; week < weeks; week++) {
            StudyDay day = firstMonday.plus(7L * week + weekday.ordinal());
            if (day.compareTo(today) > 0) {
                break;
            }
            boolean isBefore = day.compareTo(activity.first(today)) < 0;
            row = row.then(isBefore ? Line.of(" ") : sign(activity.on(day).reviews()))
                    .then(day.equals(today) ? TODAY : Line.of(week < weeks - 1 ? " " : ""));
        }
        return row;
    }

    private static Line sign(int reviews) {
        if (reviews == 0) {
            return Line.of("·", Style.DIM);
        }
        String sign = reviews >= MANY ? "█" : reviews >= SOME ? "▓" : "▒";
        return Line.of(sign, Style.of(ColorRole.GOOD));
    }

    private static Line legend() {
        return sign(0).then(Line.of(" none, ", Style.DIM))
                .then(sign(1))
                .then(Line.of(" 1–4, ", Style.DIM))
                .then(sign(SOME))
                .then(Line.of(" 5–14, ", Style.DIM))
                .then(sign(MANY))
                .then(Line.of(" 15 or more reviews", Style.DIM));
    }
}
