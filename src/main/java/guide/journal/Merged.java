package guide.journal;

import java.util.List;
import java.util.SortedMap;

/**
 * What was taken from other files into the journal.
 *
 * @param events how many events that were unknown here, by the device that wrote them
 * @param seen how many events stand in the other files, each copy counted
 * @param damage what in the other files could not be read as an event, and so was not taken
 */
public record Merged(SortedMap<String, Integer> events, int seen, List<Damage> damage) {
    /** How many events were taken. */
    public int count() {
        int count = 0;
        for (int each : events.values()) {
            count += each;
        }
        return count;
    }
}
