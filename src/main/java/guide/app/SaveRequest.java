package guide.app;

import guide.event.Event;
import guide.event.Fact;
import java.util.List;
import java.util.function.Function;

/** Something to be put on disk. Screens and the quiz ask for it; only the loop that runs them saves. */
public sealed interface SaveRequest {
    /** Saves a new fact. */
    record NewFact(Fact fact) implements SaveRequest {}

    /**
     * Saves a review and a fact about it: both, or neither counts.
     *
     * @param about returns that fact for the id of the review's event
     */
    record NewReview(Fact.Review review, Function<String, Fact> about) implements SaveRequest {}

    /** Saves events that could not be saved before; they keep their ids, so that each counts once. */
    record Retry(List<Event> events) implements SaveRequest {
        /** Tries one event again. */
        public Retry(Event unsaved) {
            this(List.of(unsaved));
        }

        /** Returns the last of the events: the only one, or the review that the others are about. */
        public Event unsaved() {
            return events.get(events.size() - 1);
        }
    }
}
