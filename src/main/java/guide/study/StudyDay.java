package guide.study;

import java.time.LocalDate;

/**
 * A local calendar day that starts some hours after midnight, as {@link DayStart} says.
 *
 * @param epochDay days since 1970-01-01
 */
public record StudyDay(long epochDay) implements Comparable<StudyDay> {
    /** Returns the day {@code days} days later. */
    public StudyDay plus(long days) {
        return new StudyDay(epochDay + days);
    }

    /** Returns the days from {@code earlier} to this day; negative if that day is later. */
    public long since(StudyDay earlier) {
        return epochDay - earlier.epochDay;
    }

    /** Returns whether this day comes later. */
    public boolean isAfter(StudyDay other) {
        return epochDay > other.epochDay;
    }

    /** Returns the calendar's date. */
    public LocalDate date() {
        return LocalDate.ofEpochDay(epochDay);
    }

    @Override
    public int compareTo(StudyDay other) {
        return Long.compare(epochDay, other.epochDay);
    }
}
