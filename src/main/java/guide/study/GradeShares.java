package guide.study;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The shares of a learner's grades: at the first turn of a question, and among later answers that are recalled. The
 * learner's own counts, with twenty answers of an average learner beside them.
 *
 * @param first the shares of again, hard, good and easy; together 1
 * @param later the shares of hard, good and easy among what was recalled, after a 0; together 1
 */
record GradeShares(List<Double> first, List<Double> later) {
    /** Shares among Anki's users, as fsrs-rs's simulator has them. */
    private static final double[] FIRST = {0.24, 0.094, 0.495, 0.171};

    private static final double[] LATER = {0, 0.20, 0.65, 0.15};
    private static final double PRIOR = 20;

    /** Counts grades. */
    static GradeShares of(List<PastReview> reviews) {
        double[] first = times(FIRST);
        double[] later = times(LATER);
        for (PastReview review : reviews) {
            int grade = Grade.of(review.review().grade()).ordinal();
            if (review.before().isEmpty()) {
                first[grade]++;
            } else if (review.isScored() && review.passed()) {
                later[grade]++;
            }
        }
        return new GradeShares(shares(first), shares(later));
    }

    private static double[] times(double[] shares) {
        double[] counts = shares.clone();
        for (int i = 0; i < counts.length; i++) {
            counts[i] *= PRIOR;
        }
        return counts;
    }

    private static List<Double> shares(double[] counts) {
        double sum = 0;
        for (double count : counts) {
            sum += count;
        }
        double all = sum;
        return Arrays.stream(counts).mapToObj(count -> count / all).toList();
    }

    /**
     * Returns the grade that a draw gives.
     *
     * @param recall the chance of recall; empty for a question's first turn
     * @param draw 0 to 1
     */
    Grade grade(Optional<Double> recall, double draw) {
        if (recall.isEmpty()) {
            return pick(first, draw);
        }
        double chance = recall.get();
        return draw >= chance ? Grade.AGAIN : pick(later, draw / chance);
    }

    private static Grade pick(List<Double> shares, double draw) {
        double left = draw;
        for (int i = 0; i < shares.size(); i++) {
            left -= shares.get(i);
            if (left < 0) {
                return Grade.values()[i];
            }
        }
        return Grade.EASY;
    }
}
