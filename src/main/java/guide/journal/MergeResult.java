package guide.journal;

import guide.journal.line.DamagedLines;
import java.util.List;
import java.util.SortedMap;

/**
 * The result of a merge.
 *
 * @param events the number of events that were taken, by the device that wrote them
 * @param seen the number of events in the other files, each copy counted
 * @param damage the parts of the other files that could not be read as events, and so were not taken
 */
public record MergeResult(SortedMap<String, Integer> events, int seen, List<DamagedLines> damage) {
    /** Returns how many events were taken. */
    public int count() {
        return events.values().stream().mapToInt(Integer::intValue).sum();
    }
}
