package guide.app;

import guide.event.Event;
import guide.event.Fact;
import guide.event.NotSavedException;
import java.util.List;

/** Keeps facts: the journal, or a list in a test. */
public interface EventLog {
    /**
     * Returns once the fact is on disk.
     *
     * @throws NotSavedException where it is not; the sentence says why
     */
    Event save(Fact fact) throws NotSavedException;

    /**
     * Tries once more with an event that could not be saved. It keeps its id, so that it counts once whatever happened.
     *
     * @throws NotSavedException where it still is not on disk
     */
    Event retry(Event unsaved) throws NotSavedException;

    /** Saves what is asked for; the answer says whether it is on disk. */
    default SaveResult perform(SaveRequest request) {
        try {
            return new SaveResult.Saved(
                    request instanceof SaveRequest.Retry retry
                            ? retry(retry.unsaved())
                            : save(((SaveRequest.NewFact) request).fact()));
        } catch (NotSavedException e) {
            return new SaveResult.Failed(e);
        }
    }

    /** Returns the events that other sessions have saved since the last call. */
    default List<Event> newEvents() {
        return List.of();
    }
}
