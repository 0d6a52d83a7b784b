package guide.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The events in replay order, each with the time that counts. Clocks are wrong now and then, so of one device the counter
 * gives the order, and the times of the later events bound those of the earlier: {@link DeviceTimes} has the rules. Where all
 * clocks were right, every event counts at its own time. The same events give the same result on every machine.
 */
public final class Timeline {
    /** 2026-01-01, UTC: this program did not exist yet, so no clock that showed an earlier time was right. */
    static final long FIRST = 1_767_225_600_000L;

    /** The time by which an event may be ahead of this machine's clock: clocks of two machines never quite agree. */
    static final long TOLERANCE = Duration.ofMinutes(10).toMillis();

    /** No clock shows a later time, and sums of it do not overflow. */
    static final long LATEST = Long.MAX_VALUE / 4;

    private final List<Event> given;
    private final long now;
    private final List<Event> events;
    /** Says how far the events of each device reach. */
    private final Map<String, Extent> extents;

    private final List<Event> aboutEvents;
    private final List<Bounded> bounded;
    private final List<Event> unsettled;

    /**
     * An event that counts at another time than its clock showed.
     *
     * @param event as its device wrote it
     * @param time the time that counts, UTC in milliseconds
     */
    public record Bounded(Event event, long time) {}

    private Timeline(
            List<Event> given,
            long now,
            List<Event> events,
            Map<String, Extent> extents,
            List<Event> aboutEvents,
            List<Bounded> bounded,
            List<Event> unsettled) {
        this.given = given;
        this.now = now;
        this.events = events;
        this.extents = extents;
        this.aboutEvents = aboutEvents;
        this.bounded = bounded;
        this.unsettled = unsettled;
    }

    /**
     * Computes the times of these events.
     *
     * @param events in any order, each id once; not changed afterwards
     * @param now UTC in milliseconds, as this machine's clock shows it
     */
    public static Timeline of(List<Event> events, long now) {
        List<Event> sorted = new ArrayList<>(events);
        sorted.sort(Event.REPLAY);
        List<Event> aboutEvents = new ArrayList<>();
        Map<String, Extent> extents = extents(sorted, now, aboutEvents);
        Map<String, List<Event>> seen = bySeen(aboutEvents, sorted, extents);
        Set<String> doubted = new TreeSet<>();
        for (Extent extent : extents.values()) {
            if (!extent.isOrderly) {
                doubted.add(extent.device);
            }
        }
        return doubted.isEmpty()
                ? new Timeline(events, now, sorted, extents, aboutEvents, List.of(), List.of())
                : bounded(events, now, sorted, extents, seen, doubted);
    }

    /**
     * Looks at each event once, since this runs at each start: a second pass over 100,000 takes 5 ms.
     *
     * @param aboutEvents takes the facts about other events
     */
    private static Map<String, Extent> extents(List<Event> sorted, long now, List<Event> aboutEvents) {
        Map<String, Extent> extents = new HashMap<>();
        Extent extent = new Extent("");
        for (Event event : sorted) {
            if (!event.device().equals(extent.device)) {
                extent = extents.getOrDefault(event.device(), new Extent(event.device()));
                extents.put(event.device(), extent);
            }
            extent.add(event, now);
            Fact fact = event.fact();
            if (fact instanceof Fact.Undo || fact instanceof Fact.Seen) { // a record is known faster than an interface
                aboutEvents.add(event);
            }
        }
        return extents;
    }

    /** Groups the sightings by the event that they are about. Marks a device as not orderly if a sighting bounds one of its events. */
    private static Map<String, List<Event>> bySeen(
            List<Event> aboutEvents, List<Event> sorted, Map<String, Extent> extents) {
        Map<String, List<Event>> seen = new HashMap<>();
        for (Event event : aboutEvents) {
            if (event.fact() instanceof Fact.Seen sighting) {
                list(seen, sighting.of()).add(event);
            }
        }
        if (!seen.isEmpty()) {
            for (Event event : sorted) {
                for (Event sighting : seen.getOrDefault(event.id(), List.of())) {
                    if (event.time() > sighting.time() || event.time() < FIRST && !event.isImported()) {
                        extents.getOrDefault(event.device(), new Extent("")).isOrderly = false;
                    }
                }
            }
        }
        return seen;
    }

    private static List<Event> list(Map<String, List<Event>> lists, String key) {
        List<Event> list = lists.getOrDefault(key, new ArrayList<>());
        lists.put(key, list);
        return list;
    }

    private static Timeline bounded(
            List<Event> given,
            long now,
            List<Event> sorted,
            Map<String, Extent> extents,
            Map<String, List<Event>> seen,
            Set<String> doubted) {
        Map<String, List<Event>> byDevice = new HashMap<>();
        List<Event> events = new ArrayList<>(sorted.size());
        for (Event event : sorted) {
            (doubted.contains(event.device()) ? list(byDevice, event.device()) : events).add(event);
        }
        List<Bounded> bounded = new ArrayList<>();
        List<Event> unsettled = new ArrayList<>();
        for (String device : doubted) {
            DeviceTimes times = new DeviceTimes(byDevice.getOrDefault(device, List.of()), seen, now);
            times.addTo(events, bounded);
            times.unsettled().ifPresent(unsettled::add);
        }
        events.sort(Event.REPLAY);
        List<Event> aboutEvents = new ArrayList<>();
        Map<String, Extent> reached = extents(events, now, aboutEvents);
        // Once all is settled, events that follow the times that count change no other; before, they may decide.
        Map<String, Extent> relevant = unsettled.isEmpty() ? reached : extents;
        return new Timeline(given, now, events, relevant, aboutEvents, bounded, unsettled);
    }

    /** Returns the events in replay order. A bounded event carries the time that counts instead of its own. Do not change the list. */
    public List<Event> events() {
        return events;
    }

    /** Returns those of the events that are about other events, in replay order. */
    public List<Event> aboutEvents() {
        return aboutEvents;
    }

    /** Returns the events that count at another time than their own, by device and counter. */
    public List<Bounded> bounded() {
        return bounded;
    }

    /**
     * Returns, of each device whose times depend on the present clock, the last event. A {@link Fact.Seen} of it fixes them.
     * At most one a day is needed of each device.
     */
    public List<Event> unsettled() {
        return unsettled;
    }

    /** Returns the events as their devices wrote them, in replay order. */
    public List<Event> originals() {
        if (bounded.isEmpty()) {
            return events;
        }
        Map<String, Event> own = new HashMap<>();
        bounded.forEach(b -> own.put(b.event().id(), b.event()));
        return events.stream().map(e -> own.getOrDefault(e.id(), e)).toList();
    }

    /** Returns the same events at a later time; only events that are added are checked against it. */
    public Timeline at(long later) {
        return new Timeline(given, later, events, extents, aboutEvents, bounded, unsettled);
    }

    /** Returns whether one more event counts at its own time, and changes the time of no other. */
    public boolean isFollowedBy(Event event) {
        Extent extent = extents.getOrDefault(event.device(), new Extent(event.device()));
        return !(event.fact() instanceof Fact.Seen) && extent.isFollowedBy(event, now);
    }

    /** Returns the timeline with more events, computed anew. */
    public Timeline with(Collection<Event> more) {
        List<Event> all = new ArrayList<>(given);
        all.addAll(more);
        return of(all, now);
    }

    /** Returns whether a clock that showed this time can have been right; a present clock that cannot be right bounds nothing. */
    static boolean isPossible(long time, long now) {
        return time >= FIRST && time <= LATEST && (time - TOLERANCE <= now || now < FIRST);
    }

    /**
     * Returns whether the clock of an event can have been right. Answers that were imported are of another program, which is
     * older.
     */
    static boolean isPossible(Event event, long now) {
        return isPossible(event.time(), now) || event.isImported() && event.time() >= 0 && event.time() < FIRST;
    }

    /** The last time and the highest number of a device's events, which are added by time. */
    private static final class Extent {
        private final String device;
        private long number;
        private long time = Long.MIN_VALUE;
        private boolean isOrderly = true;

        Extent(String device) {
            this.device = device;
        }

        void add(Event event, long now) {
            isOrderly &= isFollowedBy(event, now);
            number = Math.max(number, event.number());
            time = event.time();
        }

        boolean isFollowedBy(Event event, long now) {
            return isPossible(event, now) && event.time() >= time && event.number() >= number;
        }
    }
}
