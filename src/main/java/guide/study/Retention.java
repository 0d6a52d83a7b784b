package guide.study;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What was recalled beside what the model had predicted, over the {@linkplain PastReview#isScored scored} reviews: Anki's
 * "true retention", with the prediction at the same moments.
 *
 * @param reviews how many were scored
 * @param recalled how many of them were recalled: hard, good or easy
 * @param predicted how many would be by the model, as the sum of the chances
 * @param variance of that sum, since each review is a draw of its own: the sum of p (1 - p)
 */
public record Retention(int reviews, int recalled, double predicted, double variance) {
    /** Fewer reviews tell nothing: at 90 % one would expect a single failure. */
    private static final int ENOUGH = 10;
    /** Two-sided 5 % of the normal distribution. */
    private static final double SURE = 1.96;

    /** How recall and prediction go together. */
    public enum Verdict {
        /** There are not enough reviews yet. */
        TOO_FEW,
        /** The difference is what chance makes. */
        AS_PREDICTED,
        /** Less was recalled than predicted, and by more than chance. */
        BELOW,
        /** More was recalled than predicted, and by more than chance. */
        ABOVE
    }

    /** Of these reviews; those that are not scored are left out. */
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

    /** The share that was recalled, 0 to 1; empty without reviews. */
    public OptionalDouble share() {
        return mean(recalled);
    }

    /** The mean chance that was predicted, 0 to 1; empty without reviews. */
    public OptionalDouble predictedShare() {
        return mean(predicted);
    }

    /** Whether the two differ by more than chance: by the normal approximation, at 5 %. */
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
