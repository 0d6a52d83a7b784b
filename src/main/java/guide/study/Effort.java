package guide.study;

import guide.bank.Question;
import guide.journal.Fact;
import java.util.Collection;

/** How long answers take: what was measured, and what is to be expected. */
final class Effort {
    /** An answer that seems to have taken longer was left lying: nobody talks or reads so long. */
    private static final long LONGEST_MS = 5 * 60_000L;

    private static final long MINUTE_MS = 60_000L;

    private Effort() {}

    /** The milliseconds of a review that count; 0 where they were not measured. */
    static long counted(Fact.Review review) {
        return Math.min(LONGEST_MS, review.ms());
    }

    /**
     * Whole minutes that these questions will take, rounded up. Each takes as long as it took last time. Where that is not
     * known, a new one takes the bank's minutes for a spoken answer, and a review half of them: most people say the
     * headings only, and the answer is read before. A bank without minutes counts as one.
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
        return progress.standing(question.id())
                .map(s -> s.lastReview().ms() > 0 ? counted(s.lastReview()) : spoken / 2)
                .orElse(spoken);
    }
}
