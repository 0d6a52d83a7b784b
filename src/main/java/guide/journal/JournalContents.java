package guide.journal;

import guide.event.Event;
import guide.event.Fact;
import guide.event.Timeline;
import guide.journal.line.Damage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Everything that the journal's files hold.
 *
 * @param events in the order of {@link Event#REPLAY}, each id once; undo is an event among them, not yet applied
 * @param damage the parts that could not be read, by file and line
 * @param newer the files that a newer version wrote: read as far as possible, never appended to
 * @param illegible the number of different lines that only a newer version can read
 */
public record JournalContents(List<Event> events, List<Damage> damage, List<Path> newer, int illegible) {
    /** A kind that an earlier version wrote; nothing follows from it, so nothing is missing where it does not count. */
    private static final String EARLIER = "session";

    /** Copies the lists. */
    public JournalContents {
        events = List.copyOf(events);
        damage = List.copyOf(damage);
        newer = List.copyOf(newer);
    }

    /** Returns the events in the order in which they happened, as far as the devices' counters and clocks tell. */
    public List<Event> oldestFirst() {
        return Timeline.of(events, Long.MAX_VALUE / 2).originals();
    }

    /** Returns how many events do not count because only a newer version of the program knows what they mean. */
    public int unknown() {
        int unknown = illegible;
        for (Event event : events) {
            if (event.fact() instanceof Fact.Unknown fact && !fact.kind().equals(EARLIER)) {
                unknown++;
            }
        }
        return unknown;
    }

    /** Computes the numbers that are missing between 1 and the highest number of each device, by device and number. */
    public List<NumberGap> gaps() {
        List<Event> sorted = new ArrayList<>(events);
        sorted.sort(Comparator.comparing(Event::device).thenComparingLong(Event::number));
        List<NumberGap> gaps = new ArrayList<>();
        String device = "";
        long next = 1;
        for (Event event : sorted) {
            if (!event.device().equals(device)) {
                device = event.device();
                next = 1;
            }
            if (event.number() > next) {
                gaps.add(new NumberGap(device, next, event.number() - 1));
            }
            next = Math.max(next, event.number() + 1);
        }
        return gaps;
    }
}
