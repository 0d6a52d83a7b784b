package guide.event;

import java.util.Arrays;

/**
 * Finds, in a sequence of times, a subsequence that never goes back and covers the most days; of equally many days, the one
 * that has the later elements. No element that fits is left out. Takes n log n steps.
 */
final class MostDays {
    private final long[] times;
    private final long[] days;
    /** The most days that a subsequence covers which ends with an element. */
    private final int[] covered;

    /** @param days the day of each time; a later time has the same day or a later one */
    MostDays(long[] times, long[] days) {
        this.times = times;
        this.days = days;
        this.covered = new int[times.length];
        long[] ranks = Arrays.stream(times).sorted().toArray();
        long[] rankedDays = Arrays.stream(days).sorted().toArray();
        int[] most = new int[ranks.length + 1];
        for (int i = 0; i < times.length; i++) {
            int before = most(most, countBelow(rankedDays, days[i]));
            int upTo = most(most, countBelow(ranks, times[i] + 1));
            covered[i] = Math.max(before + 1, upTo);
            raise(most, countBelow(ranks, times[i]) + 1, covered[i]);
        }
    }

    /** Returns the indices of the subsequence, from the last to the first. */
    int[] chain() {
        int[] chain = new int[times.length];
        int length = 0;
        int wanted = Arrays.stream(covered).max().orElse(0);
        long time = Long.MAX_VALUE;
        long day = Long.MAX_VALUE;
        for (int i = times.length - 1; i >= 0; i--) {
            boolean isSameDay = length > 0 && days[i] == day;
            if (times[i] <= time && covered[i] == (length == 0 || isSameDay ? wanted : wanted - 1)) {
                chain[length++] = i;
                wanted = covered[i];
                time = times[i];
                day = days[i];
            }
        }
        return Arrays.copyOf(chain, length);
    }

    private static int countBelow(long[] sorted, long value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    // A Fenwick tree of maxima: the ranks from 1 on.

    private static int most(int[] tree, int upTo) {
        int most = 0;
        for (int i = upTo; i > 0; i -= i & -i) {
            most = Math.max(most, tree[i]);
        }
        return most;
    }

    private static void raise(int[] tree, int rank, int value) {
        for (int i = rank; i < tree.length; i += i & -i) {
            tree[i] = Math.max(tree[i], value);
        }
    }
}
