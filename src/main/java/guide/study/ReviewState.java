package guide.study;

import guide.event.Fact;

/**
 * How one question stands: what its reviews come to.
 *
 * @param memory as the scheduler sees it after the last review
 * @param last the study day of the last review
 * @param due the study day from which on it comes again; the day of the last review where that was <i>again</i>
 * @param reviews how many reviews count, at least 1
 * @param lapses how often the question had been recalled and then was not
 * @param lastReview the last review
 */
public record ReviewState(Memory memory, StudyDay last, StudyDay due, int reviews, int lapses, Fact.Review lastReview) {
    /** From this stability on a question counts as strong: three weeks, Anki's "mature". */
    private static final double STRONG_DAYS = 21;

    /** The last grade. */
    public Grade lastGrade() {
        return Grade.of(lastReview.grade());
    }

    /** Whether it comes again on this day. */
    public boolean isDue(StudyDay today) {
        return due.compareTo(today) <= 0;
    }

    /** Whether it would be recalled for weeks. */
    public boolean isStrong() {
        return lastGrade().passes() && memory.stability() >= STRONG_DAYS;
    }
}
