package guide.study;

import static java.lang.Math.exp;
import static java.lang.Math.max;
import static java.lang.Math.min;
import static java.lang.Math.pow;

import java.util.Arrays;

/**
 * Implements FSRS-6. Formulas and default weights: the algorithm page of open-spaced-repetition's fsrs4anki wiki. Where
 * the reference implementations disagree, this follows fsrs-rs: same-day <i>hard</i> never lowers stability
 * (fsrs-rs#376), the reversion of difficulty aims at the unclamped D0(easy), and stability ends at 36,500 days.
 */
public final class Fsrs {
    private static final double[] DEFAULT_WEIGHTS = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, //
        1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };
    private static final double STABILITY_MIN = 0.001;
    private static final double STABILITY_MAX = 36_500;

    private final double[] w;
    private final double decay;
    private final double factor;

    /** Uses the weights that were fitted to some ten thousand learners (June 2025). */
    public Fsrs() {
        this(DEFAULT_WEIGHTS);
    }

    /**
     * Uses other weights.
     *
     * @param weights w0 to w20
     */
    public Fsrs(double[] weights) {
        if (weights.length != DEFAULT_WEIGHTS.length) {
            throw new IllegalArgumentException("FSRS-6 has 21 weights, not " + weights.length);
        }
        w = Arrays.copyOf(weights, weights.length);
        decay = -w[20];
        factor = pow(0.9, 1 / decay) - 1;
    }

    /** Returns the memory after the first review of a question. */
    public Memory first(Grade grade) {
        return new Memory(stability(w[grade.ordinal()]), difficulty(firstDifficulty(grade)));
    }

    /**
     * Returns the memory after a further review.
     *
     * @param elapsedDays days since the last review, at least 0; below 1 the same-day rule holds
     */
    public Memory next(Memory memory, double elapsedDays, Grade grade) {
        double s = memory.stability();
        double changed;
        if (elapsedDays < 1) {
            changed = sameDay(s, grade);
        } else if (grade.passes()) {
            changed = recalled(memory, recall(memory, elapsedDays), grade);
        } else {
            changed = lapsed(memory, recall(memory, elapsedDays));
        }
        return new Memory(stability(changed), nextDifficulty(memory.difficulty(), grade));
    }

    /** Returns the chance of recall, 0 to 1, {@code days} days after the last review. */
    public double recall(Memory memory, double days) {
        return pow(1 + factor * max(0, days) / memory.stability(), decay);
    }

    /**
     * Returns the days until the chance of recall has fallen to {@code retention} (above 0, below 1), neither rounded
     * nor fuzzed.
     */
    public double interval(Memory memory, double retention) {
        return memory.stability() / factor * (pow(retention, 1 / decay) - 1);
    }

    private double sameDay(double s, Grade grade) {
        double increase = exp(w[17] * (grade.value() - 3 + w[18])) * pow(s, -w[19]);
        return s * (grade.passes() ? max(increase, 1) : increase);
    }

    private double recalled(Memory memory, double recall, Grade grade) {
        double bonus = switch (grade) {
            case HARD -> w[15];
            case EASY -> w[16];
            case GOOD, AGAIN -> 1;
        };
        double s = memory.stability();
        return s
                * (1
                        + exp(w[8])
                                * (11 - memory.difficulty())
                                * pow(s, -w[9])
                                * (exp(w[10] * (1 - recall)) - 1)
                                * bonus);
    }

    private double lapsed(Memory memory, double recall) {
        double s = memory.stability();
        double forgotten =
                w[11] * pow(memory.difficulty(), -w[12]) * (pow(s + 1, w[13]) - 1) * exp(w[14] * (1 - recall));
        return min(forgotten, s / exp(w[17] * w[18]));
    }

    private double firstDifficulty(Grade grade) {
        return w[4] - exp(w[5] * (grade.value() - 1)) + 1;
    }

    private double nextDifficulty(double d, Grade grade) {
        double moved = d - w[6] * (grade.value() - 3) * (10 - d) / 9;
        return difficulty(w[7] * firstDifficulty(Grade.EASY) + (1 - w[7]) * moved);
    }

    private static double stability(double s) {
        return max(STABILITY_MIN, min(STABILITY_MAX, s));
    }

    private static double difficulty(double d) {
        return max(1, min(10, d));
    }
}
