package guide.tui;

import guide.journal.Event;
import guide.journal.Fact;
import guide.journal.NotSavedException;
import java.util.List;

/** Where facts are kept: the journal, or a list in a test. */
public interface Saver {
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

    /** What other sessions have saved since this was asked last; none where nobody else can. */
    default List<Event> news() {
        return List.of();
    }
}
