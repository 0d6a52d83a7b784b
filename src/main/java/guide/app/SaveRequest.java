package guide.app;

import guide.event.Event;
import guide.event.Fact;

/** Something to be put on disk. Screens and the quiz ask for it; only the loop that runs them saves. */
public sealed interface SaveRequest {
    /** Saves a new fact. */
    record NewFact(Fact fact) implements SaveRequest {}

    /** Saves an event that could not be saved before; it keeps its id, so that it counts once. */
    record Retry(Event unsaved) implements SaveRequest {}
}
