package guide.app;

import guide.event.Event;
import guide.event.NotSavedException;

/** The answer to a {@link SaveRequest}. */
public sealed interface SaveResult {
    /** The event is on disk. */
    record Saved(Event event) implements SaveResult {}

    /** Nothing is on disk; the sentence of the failure says why. */
    record Failed(NotSavedException failure) implements SaveResult {}
}
