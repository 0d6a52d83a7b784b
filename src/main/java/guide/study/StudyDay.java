package guide.study;

import java.time.LocalDate;

/**
 * A local calendar day, but one that starts some hours after midnight; {@link DayStart} says when.
 *
 * @param epochDay days since 1970-01-01
 */
public record StudyDay(long epochDay) implements Comparable<StudyDay> {
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
