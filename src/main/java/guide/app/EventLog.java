package guide.app;

import guide.event.Event;
import guide.event.Fact;
import guide.event.NotSavedException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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

    /**
     * Saves a review and a fact about it, both or neither. A log that can fail in between has to override this.
     *
     * @param about returns that fact for the id of the review's event
     * @return the fact about the review, then the review
     * @throws NotSavedException where they are not on disk; holds both
     */
    default List<Event> save(Fact.Review review, Function<String, Fact> about) throws NotSavedException {
        Event reviewed = save(review);
        return List.of(save(about.apply(reviewed.id())), reviewed);
    }

    /**
     * Tries once more with events that could not be saved together, all or none. A log that can fail in between has to
     * override this.
     *
     * @throws NotSavedException where they still are not on disk
     */
    default List<Event> retry(List<Event> unsaved) throws NotSavedException {
        List<Event> saved = new ArrayList<>();
        for (Event event : unsaved) {
            saved.add(retry(event));
        }
        return saved;
    }

    /** Saves what is asked for; the answer says whether it is on disk. */
    default SaveResult perform(SaveRequest request) {
        try {
            if (request instanceof SaveRequest.NewReview both) {
                return new SaveResult.Saved(save(both.review(), both.about()));
            }
            return request instanceof SaveRequest.Retry again
                    ? new SaveResult.Saved(retry(again.events()))
                    : new SaveResult.Saved(save(((SaveRequest.NewFact) request).fact()));
        } catch (NotSavedException e) {
            return new SaveResult.Failed(e);
        }
    }

    /** Returns the events that other sessions have saved since the last call. */
    default List<Event> newEvents() {
        return List.of();
    }
}
