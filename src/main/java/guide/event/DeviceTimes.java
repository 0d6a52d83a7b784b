package guide.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The times that count of one device's events, where its clock was wrong at some time. In the order of the counter, an event
 * counts at its own time if that stands, and otherwise at the time of the next event whose time stands:
 *
 * <ul>
 *   <li>No time stands that is before the program existed or ahead of the present clock.
 *   <li>Where times disagree with the counter, those stand that cover the most days; of equally many, the later events'. So
 *       an event counts no later than the event after it, but one slip of the clock does not redate a month.
 *   <li>Two events with one number come from two machines that wrote as one device. The counter does not order them, so
 *       all their possible times stand.
 *   <li>A {@link Fact.Seen sighting} by another machine bounds the event, as an event right after it would.
 *   <li>An event that nothing possible follows counts as now, until that is written down.
 * </ul>
 */
final class DeviceTimes {
    private static final Comparator<Event> BY_NUMBER =
            Comparator.comparingLong(Event::number).thenComparing(Event.REPLAY);

    private static final long DAY = 86_400_000;
    /** Night sessions go on past midnight, and a session should not count as two days. */
    private static final long DAY_START = 4 * 3_600_000;

    private static final long UNKNOWN = Long.MIN_VALUE;

    private final long now;
    /** The device's events by counter, each followed by its sightings. */
    private final List<Event> order = new ArrayList<>();

    /** Which of them are sightings, by other machines. */
    private final BitSet sightings = new BitSet();
    /** Which of them have the number of the event before. */
    private final BitSet twice = new BitSet();

    private final long[] times;

    /**
     * @param events of one device
     * @param seen sightings by the id of the event
     */
    DeviceTimes(List<Event> events, Map<String, List<Event>> seen, long now) {
        this.now = now;
        List<Event> sorted = new ArrayList<>(events);
        sorted.sort(BY_NUMBER);
        long number = UNKNOWN;
        for (Event event : sorted) {
            twice.set(order.size(), event.number() == number);
            number = event.number();
            order.add(event);
            if (!seen.isEmpty()) {
                addSightings(event, seen.getOrDefault(event.id(), List.of()));
            }
        }
        this.times = times(now);
    }

    private void addSightings(Event event, List<Event> all) {
        for (Event sighting : all) {
            if (!sighting.device().equals(event.device())) {
                sightings.set(order.size());
                order.add(sighting);
            }
        }
    }

    /** Adds each event with the time that counts, and notes those that count at another time than their own. */
    void addTo(List<Event> events, List<Timeline.Bounded> bounded) {
        long latest = now; // Even where the present clock is wrong, no event counts as before the one before it.
        for (int i = 0; i < times.length; i++) {
            latest = Math.max(latest, times[i]);
            if (sightings.get(i)) {
                continue;
            }
            Event own = order.get(i);
            long time = times[i] == UNKNOWN ? latest : times[i];
            if (time == own.time()) {
                events.add(own);
            } else {
                bounded.add(new Timeline.Bounded(own, time));
                events.add(new Event(own.id(), own.device(), own.number(), time, own.offset(), own.fact()));
            }
        }
    }

    /** Returns the last event if a time depends on the present clock, and nothing fixes it today. */
    Optional<Event> unsettled() {
        int last = times.length - 1;
        boolean isSettled = now < Timeline.FIRST // a sighting by this clock would say nothing
                || !has(times, UNKNOWN) && (!isAnyAhead() || Arrays.equals(times, times(Timeline.LATEST)));
        if (isSettled || isPossible(last, now) && day(time(last)) == day(now)) {
            return Optional.empty();
        }
        while (sightings.get(last)) {
            last--;
        }
        return Optional.of(order.get(last));
    }

    private boolean isAnyAhead() {
        return order.stream().anyMatch(e -> e.time() >= Timeline.FIRST && !Timeline.isPossible(e.time(), now));
    }

    private static boolean has(long[] values, long value) {
        return Arrays.stream(values).anyMatch(v -> v == value);
    }

    /** Returns the times that count, in order; {@link #UNKNOWN} where nothing possible follows. */
    private long[] times(long present) {
        boolean[] stands = standing(present);
        long[] counted = new long[order.size()];
        long next = UNKNOWN;
        for (int i = counted.length - 1; i >= 0; i--) {
            next = stands[i] ? time(i) : next;
            counted[i] = next;
        }
        return counted;
    }

    private boolean[] standing(long present) {
        int[] possible = possible(present);
        boolean[] agrees = agreeing(possible);
        boolean[] stands = new boolean[order.size()];
        for (int from = 0; from < possible.length; from++) {
            if (agrees[from]) {
                stands[possible[from]] = true;
                continue;
            }
            int to = from;
            while (to < possible.length && !agrees[to]) {
                to++;
            }
            // The neighbors that agree with all belong to it: their days are not won by either side.
            decide(Arrays.copyOfRange(possible, Math.max(0, from - 1), Math.min(possible.length, to + 1)), stands);
            from = to - 1;
        }
        return stands;
    }

    private void decide(int[] stretch, boolean[] stands) {
        if (Arrays.stream(stretch).anyMatch(twice::get)) {
            Arrays.stream(stretch).forEach(i -> stands[i] = true);
            return;
        }
        long[] own = Arrays.stream(stretch).mapToLong(this::time).toArray();
        long[] days = Arrays.stream(own).map(this::day).toArray();
        for (int i : new OrderedTimes(own, days).chain()) {
            stands[stretch[i]] = true;
        }
    }

    /** Returns the indices, in order, of the events whose time may stand. */
    private int[] possible(long present) {
        int[] possible = new int[order.size()];
        int first = possible.length;
        long least = Long.MAX_VALUE;
        for (int i = possible.length - 1; i >= 0; i--) {
            // The device may have gone on before another machine saw it: its own events are the closer bound.
            if (isPossible(i, present) && !(sightings.get(i) && time(i) > least)) {
                possible[--first] = i;
                least = sightings.get(i) ? least : Math.min(least, time(i));
            }
        }
        return Arrays.copyOfRange(possible, first, possible.length);
    }

    private boolean isPossible(int i, long present) {
        return Timeline.isPossible(order.get(i), present);
    }

    /** Returns which times are at least all before them, and at most all after them. */
    private boolean[] agreeing(int[] possible) {
        boolean[] agrees = new boolean[possible.length];
        long most = Long.MIN_VALUE;
        for (int i = 0; i < possible.length; i++) {
            agrees[i] = time(possible[i]) >= most;
            most = Math.max(most, time(possible[i]));
        }
        long least = Long.MAX_VALUE;
        for (int i = possible.length - 1; i >= 0; i--) {
            agrees[i] &= time(possible[i]) <= least;
            least = Math.min(least, time(possible[i]));
        }
        return agrees;
    }

    private long time(int i) {
        return order.get(i).time();
    }

    /** Returns the day of a moment. One offset serves all, or a later moment could be of an earlier day. */
    private long day(long time) {
        long offset = order.get(order.size() - 1).offset() * 60_000L;
        return Math.floorDiv(time - DAY_START + offset, DAY);
    }
}
