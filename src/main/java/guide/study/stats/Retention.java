package guide.study.stats;

import guide.study.PastReview;
import guide.study.Rules;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The actual recall compared with the model's prediction, over the {@linkplain PastReview#isScored scored} reviews:
 * Anki's "true retention", with the prediction at the same moments.
 *
 * @param reviews the number of scored reviews
 * @param recalled the number of them that were recalled: hard, good or easy
 * @param predicted the number that the model predicts, as the sum of the chances
 * @param variance the variance of that sum, since each review is a draw of its own: the sum of p (1 - p)
 */
public record Retention(int reviews, int recalled, double predicted, double variance) {
    /** The least number of reviews: at 90 % ten of them include one failure on average, so fewer say nothing. */
    private static final int ENOUGH = 10;
    /** The two-sided 5 % quantile of the normal distribution. */
    private static final double SURE = 1.96;

    /** The agreement of recall and prediction. */
    public enum Verdict {
        /** There are not enough reviews yet. */
        TOO_FEW,
        /** The difference is as small as chance makes it. */
        AS_PREDICTED,
        /** Less was recalled than predicted, and by more than chance. */
        BELOW,
        /** More was recalled than predicted, and by more than chance. */
        ABOVE
    }

    /** Computes the retention of reviews, leaving out those that are not scored. */
    static Retention of(List<PastReview> reviews, Rules rules) {
        int scored = 0;
        int recalled = 0;
        double predicted = 0;
        double variance = 0;
        for (PastReview review : reviews) {
            if (!review.isScored()) {
                continue;
            }
            double p = review.predicted(rules);
            scored++;
            recalled += review.passed() ? 1 : 0;
            predicted += p;
            variance += p * (1 - p);
        }
        return new Retention(scored, recalled, predicted, variance);
    }

    /** Returns the share that was recalled, 0 to 1; empty without reviews. */
    public OptionalDouble share() {
        return mean(recalled);
    }

    /** Returns the mean chance that was predicted, 0 to 1; empty without reviews. */
    public OptionalDouble predictedShare() {
        return mean(predicted);
    }

    /**
     * Returns the comparison of the two: by the normal approximation at 5 %, a larger difference is more than chance.
     */
    public Verdict verdict() {
        if (reviews < ENOUGH) {
            return Verdict.TOO_FEW;
        }
        double off = recalled - predicted;
        if (Math.abs(off) <= SURE * Math.sqrt(variance)) {
            return Verdict.AS_PREDICTED;
        }
        return off < 0 ? Verdict.BELOW : Verdict.ABOVE;
    }

    private OptionalDouble mean(double sum) {
        return reviews == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / reviews);
    }
}
