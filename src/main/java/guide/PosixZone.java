package guide;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A zone that {@code TZ} spells out, such as {@code EST5EDT,M3.2.0,M11.1.0}: offsets count west of Greenwich (POSIX.1-2017,
 * chapter 8.3). Gives the offset of the present moment.
 *
 * @param summer the rest of the year; empty without summer time
 */
record PosixZone(ZoneOffset standard, Optional<Summer> summer, InstantSource clock) implements Supplier<ZoneId> {
    private static final String NAME = "(?:[A-Za-z]{3,}|<[A-Za-z0-9+-]{3,}>)";
    private static final String OFFSET = "([+-]?\\d+(?::\\d+){0,2})";
    private static final String DATE = "(J?\\d{1,3}|M(?:0?[1-9]|1[0-2])\\.[1-5]\\.[0-6])(?:/" + OFFSET + ")?";
    /** What glibc takes where no dates are given: those of the United States. */
    private static final String USUAL_DATES = ",M3.2.0,M11.1.0";

    private static final Pattern STANDARD = Pattern.compile(NAME + OFFSET + "(.*)");
    private static final Pattern SUMMER = Pattern.compile(NAME + OFFSET + "?(,.*)?");
    private static final Pattern DATES = Pattern.compile("," + DATE + "," + DATE);

    /** The widest offset that java.time knows, in seconds. */
    private static final int WIDEST = 18 * 3600;

    /** The part of the year with another offset. */
    private record Summer(ZoneOffset offset, Change start, Change end) {}

    /**
     * The moment at which the clocks are changed.
     *
     * @param day as {@code TZ} gives it
     * @param seconds since midnight by the clocks before the change, perhaps of another day
     */
    private record Change(String day, int seconds) {
        Instant in(int year, ZoneOffset before) {
            LocalDateTime midnight = date(year).atStartOfDay();
            return midnight.plusSeconds(seconds).toInstant(before);
        }

        private LocalDate date(int year) {
            if (day.startsWith("M")) {
                String[] parts = day.substring(1).split("\\.", -1);
                LocalDate first = LocalDate.of(year, Integer.parseInt(parts[0]), 1);
                DayOfWeek weekday = DayOfWeek.of((Integer.parseInt(parts[2]) + 6) % 7 + 1);
                int week = Integer.parseInt(parts[1]);
                return first.with(TemporalAdjusters.dayOfWeekInMonth(week == 5 ? -1 : week, weekday));
            }
            boolean skipsLeapDay = day.startsWith("J");
            int number = Integer.parseInt(skipsLeapDay ? day.substring(1) : day);
            boolean isAfterLeapDay = Year.isLeap(year) && number >= 60;
            int days = !skipsLeapDay ? number : isAfterLeapDay ? number : number - 1;
            return LocalDate.of(year, 1, 1).plusDays(days);
        }
    }

    /** Reads a value of {@code TZ}; empty if it spells out no zone. What follows a good beginning is ignored, as by glibc. */
    static Optional<PosixZone> of(String value, InstantSource clock) {
        Matcher standard = STANDARD.matcher(value);
        if (!standard.matches()) {
            return Optional.empty();
        }
        int west = seconds(standard.group(1));
        return Optional.of(new PosixZone(offset(west), summer(standard.group(2), west), clock));
    }

    private static Optional<Summer> summer(String rest, int west) {
        Matcher summer = SUMMER.matcher(rest);
        if (!summer.matches()) {
            return Optional.empty();
        }
        Matcher dates = DATES.matcher(Optional.ofNullable(summer.group(2)).orElse(USUAL_DATES));
        if (!dates.matches()) {
            return Optional.empty();
        }
        int ahead = Optional.ofNullable(summer.group(1)).map(PosixZone::seconds).orElse(west - 3600);
        return Optional.of(new Summer(offset(ahead), change(dates, 1), change(dates, 3)));
    }

    private static Change change(Matcher dates, int group) {
        int seconds = Optional.ofNullable(dates.group(group + 1))
                .map(PosixZone::seconds)
                .orElse(2 * 3600);
        return new Change(dates.group(group), seconds);
    }

    private static ZoneOffset offset(int west) {
        return ZoneOffset.ofTotalSeconds(Math.max(-WIDEST, Math.min(WIDEST, -west)));
    }

    private static int seconds(String offset) {
        int seconds = 0;
        int unit = 3600;
        for (String part : offset.replaceFirst("[+-]", "").split(":")) {
            seconds += unit * Integer.parseInt(part.substring(0, Math.min(4, part.length())));
            unit /= 60;
        }
        return offset.startsWith("-") ? -seconds : seconds;
    }

    @Override
    public ZoneId get() {
        if (summer.isEmpty()) {
            return standard;
        }
        Instant now = clock.instant();
        int year = now.atOffset(standard).getYear();
        Summer other = summer.get();
        Instant start = other.start.in(year, standard);
        Instant end = other.end.in(year, other.offset);
        boolean isSummer = start.isBefore(end)
                ? !now.isBefore(start) && now.isBefore(end)
                : now.isBefore(end) || !now.isBefore(start);
        return isSummer ? other.offset : standard;
    }
}
