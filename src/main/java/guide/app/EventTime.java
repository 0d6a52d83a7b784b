package guide.app;

import guide.event.Event;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Times of events as the clock beside the user showed them. */
public final class EventTime {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private EventTime() {}

    /** Returns the time of an event, such as {@code 2026-11-23 12:00}. */
    public static String of(Event event) {
        return of(event, event.time());
    }

    /**
     * Returns another time at the place of an event.
     *
     * @param millis since 1970, in UTC
     */
    public static String of(Event event, long millis) {
        return Instant.ofEpochMilli(millis)
                .atOffset(ZoneOffset.ofTotalSeconds(event.offset() * 60))
                .format(LOCAL);
    }
}
