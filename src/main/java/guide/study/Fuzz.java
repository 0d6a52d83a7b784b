package guide.study;

import static java.lang.Math.max;
import static java.lang.Math.min;
import static java.lang.Math.round;

/**
 * Spreads due days, so that questions learned together do not stay together. The draw depends only on the question and
 * its number of reviews: it is the same on every machine, and a preview shows the very interval that is used later.
 * Ranges as in Anki (rslib's {@code fuzz.rs}): none below 2.5 days, then 1 day plus 15 % of the part between 2.5 and 7
 * days, 10 % of that between 7 and 20, 5 % above.
 */
public final class Fuzz {
    private static final double NONE_BELOW = 2.5;

    private Fuzz() {}

    /** Returns a whole number of days near {@code interval}, at least 1. */
    static int days(double interval, String question, int reviews) {
        if (interval < NONE_BELOW) {
            return (int) max(1, round(interval));
        }
        double delta = 1
                + 0.15 * overlap(interval, NONE_BELOW, 7)
                + 0.10 * overlap(interval, 7, 20)
                + 0.05 * overlap(interval, 20, Double.MAX_VALUE);
        long low = max(2, round(interval - delta));
        long high = round(interval + delta);
        return (int) (low + Math.floorMod(mix(question, reviews), high - low + 1));
    }

    private static double overlap(double interval, double from, double to) {
        return max(0, min(interval, to) - from);
    }

    /**
     * Applies SplitMix64's finisher (Steele, Lea and Flood 2014) to {@link String#hashCode}, whose formula Java fixes.
     */
    private static long mix(String question, int reviews) {
        return mix(question.hashCode() * 31L + reviews);
    }

    /** Spreads a number evenly over all longs. */
    public static long mix(long number) {
        long z = number + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
