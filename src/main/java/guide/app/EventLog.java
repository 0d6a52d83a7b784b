package guide.app;

import guide.event.Event;
import guide.event.NotSavedException;
import java.util.List;

/** Keeps facts: the journal, or a list in a test. */
public interface EventLog {
    /**
     * Returns the events once they are on disk, in their order.
     *
     * @throws NotSavedException where they are not, none of them; the sentence says why
     */
    List<Event> save(SaveRequest request) throws NotSavedException;

    /** Saves what is asked for; the answer says whether it is on disk. */
    default SaveResult perform(SaveRequest request) {
        try {
            return new SaveResult.Saved(save(request));
        } catch (NotSavedException e) {
            return new SaveResult.Failed(e);
        }
    }

    /** Returns the events that other sessions have saved since the last call. */
    default List<Event> newEvents() {
        return List.of();
    }
}
