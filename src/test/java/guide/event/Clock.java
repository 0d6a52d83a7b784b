package guide.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Writes events of one device under a clock that shows what a test says. */
final class Clock {
    private final String device;
    private final List<Event> events = new ArrayList<>();

    Clock(String device) {
        this.device = device;
    }

    /** The moment on a day of 2026, such as {@code 11-25 20:00}, or of another year. */
    static long millis(String moment) {
        String full = moment.length() < 16 ? "2026-" + moment : moment;
        return LocalDate.parse(full.substring(0, 10))
                .atTime(LocalTime.parse(full.substring(11)))
                .toInstant(ZoneOffset.UTC)
                .toEpochMilli();
    }

    static String text(long time) {
        String text = Instant.ofEpochMilli(time).toString();
        return text.substring(0, 10) + " " + text.substring(11, 16);
    }

    /** An answer while the clock shows this. */
    Clock shows(String moment) {
        return writes(moment, new Fact.View("q"));
    }

    /** Notes that it has seen the last event of another device. */
    Clock sees(Clock other, String moment) {
        return writes(
                moment, new Fact.Seen(other.events.get(other.events.size() - 1).id()));
    }

    private Clock writes(String moment, Fact fact) {
        long number = events.size() + 1L;
        events.add(new Event(device + number, device, number, millis(moment), 0, fact));
        return this;
    }

    List<Event> events() {
        return events;
    }

    Timeline at(String now, Clock... others) {
        List<Event> all = new ArrayList<>(events);
        for (Clock other : others) {
            all.addAll(other.events);
        }
        return Timeline.of(all, millis(now));
    }

    /** Returns the times that count of this device's events in the order of the counter. */
    List<String> counted(Timeline timeline) {
        return timeline.events().stream()
                .filter(e -> e.device().equals(device))
                .sorted(java.util.Comparator.comparingLong(Event::number))
                .map(e -> text(e.time()))
                .toList();
    }
}
