package guide.study;

import java.time.LocalDate;

/**
 * A local calendar day that starts at 04:00, so that a late evening is one day.
 *
 * @param epochDay days since 1970-01-01
 */
public record StudyDay(long epochDay) implements Comparable<StudyDay> {
    private static final long DAY_MS = 86_400_000L;
    private static final long START_MS = 4 * 3_600_000L;

    /**
     * The study day of a moment.
     *
     * @param time UTC in milliseconds
     * @param offset the zone's offset at that moment, in minutes
     */
    public static StudyDay of(long time, int offset) {
        return new StudyDay(Math.floorDiv(time + offset * 60_000L - START_MS, DAY_MS));
    }

    /** So many days later. */
    public StudyDay plus(long days) {
        return new StudyDay(epochDay + days);
    }

    /** Days from {@code earlier} to this day; negative where it is later. */
    public long since(StudyDay earlier) {
        return epochDay - earlier.epochDay;
    }

    /** The calendar's date. */
    public LocalDate date() {
        return LocalDate.ofEpochDay(epochDay);
    }

    @Override
    public int compareTo(StudyDay other) {
        return Long.compare(epochDay, other.epochDay);
    }
}
