package guide.journal;

import guide.event.Event;
import guide.journal.line.Damage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * Everything that the journal's files hold.
 *
 * @param events in the order of {@link Event#REPLAY}, each id once; undo is an event among them, not yet applied
 * @param damage the parts that could not be read, by file and line
 * @param newer the files that a newer version wrote: read as far as possible, never appended to
 */
public record JournalContents(List<Event> events, List<Damage> damage, List<Path> newer) {
    /** Copies the lists. */
    public JournalContents {
        events = List.copyOf(events);
        damage = List.copyOf(damage);
        newer = List.copyOf(newer);
    }

    /** Returns the events more than a day ahead of {@code now}: {@link Event#timeAsOf} lets them count as now. */
    public List<Event> ahead(Instant now) {
        long millis = now.toEpochMilli();
        return events.stream()
                .filter(event -> event.timeAsOf(millis) != event.time())
                .toList();
    }

    /** Computes the numbers that are missing between 1 and the highest number of each device, by device and number. */
    public List<NumberGap> gaps() {
        Map<String, LongStream.Builder> numbers = new TreeMap<>();
        for (Event event : events) {
            numbers.computeIfAbsent(event.device(), device -> LongStream.builder())
                    .add(event.number());
        }
        List<NumberGap> gaps = new ArrayList<>();
        numbers.forEach((device, all) -> {
            long[] sorted = all.build().toArray();
            Arrays.sort(sorted);
            long next = 1;
            for (long number : sorted) {
                if (number > next) {
                    gaps.add(new NumberGap(device, next, number - 1));
                }
                next = Math.max(next, number + 1);
            }
        });
        return gaps;
    }
}
