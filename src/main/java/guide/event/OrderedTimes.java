package guide.event;

import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds, in a sequence of times, a subsequence that never goes back and covers the most days; of equally many days, the one
 * that has the later elements. No element that fits is left out. Takes n log n steps.
 */
final class OrderedTimes {
    private final long[] times;
    private final long[] days;
    /** The most days that a subsequence covers which ends with an element. */
    private final int[] covered;

    /** @param days the day of each time; a later time has the same day or a later one */
    OrderedTimes(long[] times, long[] days) {
        this.times = times;
        this.days = days;
        this.covered = new int[times.length];
        NavigableMap<Long, Integer> upToDay = new TreeMap<>();
        NavigableMap<Long, Integer> upToTime = new TreeMap<>();
        for (int i = 0; i < times.length; i++) {
            int before = most(upToDay.lowerEntry(days[i]));
            int upTo = most(upToTime.floorEntry(times[i]));
            covered[i] = Math.max(before + 1, upTo);
            raise(upToDay, days[i], covered[i]);
            raise(upToTime, times[i], covered[i]);
        }
    }

    private static int most(Map.@Nullable Entry<Long, Integer> entry) {
        return entry == null ? 0 : entry.getValue();
    }

    /** Keeps only keys that cover more days than all lower ones, so that the nearest one below a time has the most. */
    private static void raise(NavigableMap<Long, Integer> most, long key, int days) {
        if (most(most.floorEntry(key)) < days) {
            most.put(key, days);
            while (most.higherKey(key) != null && most(most.higherEntry(key)) <= days) {
                most.remove(most.higherKey(key));
            }
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
}
