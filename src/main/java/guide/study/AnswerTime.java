package guide.study;

import guide.bank.Question;
import guide.event.Fact;
import java.util.Collection;

/** The time that answers take, measured and expected. */
final class AnswerTime {
    /** The longest time that counts: nobody thinks or reads longer, so the program was left alone. */
    private static final long LONGEST_MS = 5 * 60_000L;

    private static final long MINUTE_MS = 60_000L;
    /** The time after the thinking, in which the answer is read or skimmed and key points are ticked. */
    private static final long READING_MS = 30_000L;

    private AnswerTime() {}

    /**
     * Returns the time that one review took, in milliseconds. The journal has the time of thinking, but not of reading
     * the answer and grading. So if the previous review on the same device is at most five minutes old, all the time
     * since then counts, otherwise the thinking, at most five minutes.
     *
     * @param since milliseconds since the previous review on the same device; 0 or below if the clock was set back
     */
    static long spent(Fact.Review review, long since) {
        return since > 0 && since <= LONGEST_MS ? since : thought(review);
    }

    /**
     * Returns the whole minutes that these questions will take, rounded up. A review takes as long as the thinking did
     * last time, plus half a minute for reading; if that time is unknown, half of the bank's minutes for a spoken
     * answer, since most is said in headings by then. A new question takes the bank's minutes. A question without
     * minutes counts as one minute.
     */
    static int minutes(Collection<Question> questions, Progress progress) {
        long ms = questions.stream().mapToLong(q -> expected(q, progress)).sum();
        return (int) ((ms + MINUTE_MS - 1) / MINUTE_MS);
    }

    private static long expected(Question question, Progress progress) {
        long spoken = Math.max(1, question.minutes()) * MINUTE_MS;
        return progress.reviewState(question.id())
                .map(ReviewState::lastReview)
                .map(r -> r.ms() > 0 ? thought(r) + READING_MS : spoken / 2)
                .orElse(spoken);
    }

    private static long thought(Fact.Review review) {
        return Math.min(LONGEST_MS, review.ms());
    }
}
