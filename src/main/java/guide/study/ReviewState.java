package guide.study;

import guide.event.Fact;

/**
 * The standing of one question, which follows from its reviews.
 *
 * @param memory the memory after the last review
 * @param last the study day of the last review
 * @param due the study day from which on it is due; the day of the last review if that was <i>again</i>
 * @param reviews the number of reviews that count, at least 1
 * @param lapses the number of times that the question had been recalled and then was not
 * @param lastReview the last review
 */
public record ReviewState(Memory memory, StudyDay last, StudyDay due, int reviews, int lapses, Fact.Review lastReview) {
    /** The least stability of a strong question: three weeks, Anki's "mature". */
    private static final double STRONG_DAYS = 21;

    /** Returns the last grade. */
    public Grade lastGrade() {
        return Grade.of(lastReview.grade());
    }

    /** Returns whether the question is due on this day. */
    public boolean isDue(StudyDay today) {
        return dueOn(today).compareTo(today) <= 0;
    }

    /**
     * Returns the day from which on the question is due, as seen on {@code today}. What was not recalled is due at once, also
     * after a flight west, when it is still the day before.
     */
    public StudyDay dueOn(StudyDay today) {
        return lastGrade().passes() || due.compareTo(today) <= 0 ? due : today;
    }

    /** Returns whether the question is likely to be recalled for weeks. */
    public boolean isStrong() {
        return lastGrade().passes() && memory.stability() >= STRONG_DAYS;
    }
}
