package guide.app;

import guide.event.Event;
import guide.event.NotSavedException;
import java.util.List;

/** The answer to a {@link SaveRequest}. */
public sealed interface SaveResult {
    /** The events are on disk, in this order. */
    record Saved(List<Event> events) implements SaveResult {
        /** Returns the last of the events: the only one, or the review that the others are about. */
        public Event event() {
            return events.get(events.size() - 1);
        }
    }

    /** Nothing is on disk; the sentence of the failure says why. */
    record Failed(NotSavedException failure) implements SaveResult {}
}
