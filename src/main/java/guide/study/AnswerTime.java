package guide.study;

import guide.bank.Question;
import guide.event.Fact;
import java.util.Collection;

/** How long answers take: what was measured, and what is to be expected. */
final class AnswerTime {
    /** What seems to have taken longer was left lying: nobody thinks or reads so long. */
    private static final long LONGEST_MS = 5 * 60_000L;

    private static final long MINUTE_MS = 60_000L;
    /** For what comes after the thinking: the answer is read or skimmed, key points are ticked. */
    private static final long READING_MS = 30_000L;

    private AnswerTime() {}

    /**
     * How long one review took, in milliseconds. The journal has the time of thinking; reading the answer and grading are
     * not in it. So where the review before it on the same device is at most five minutes old, all since then counts, and
     * otherwise the thinking, five minutes at most.
     *
     * @param since milliseconds since the review before on the same device; below 0 where the clock was set back
     */
    static long spent(Fact.Review review, long since) {
        return since >= 0 && since <= LONGEST_MS ? since : thought(review);
    }

    /**
     * Whole minutes that these questions will take, rounded up. A review takes as long as one thought last time, and half a
     * minute for reading; where that is not known, half of the bank's minutes for a spoken answer, since most is said in
     * headings by then. A new one takes the bank's minutes. A bank without minutes counts as one.
     */
    static int minutes(Collection<Question> questions, Progress progress) {
        long ms = 0;
        for (Question question : questions) {
            ms += expected(question, progress);
        }
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
