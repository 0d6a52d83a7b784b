package guide.journal;

import guide.event.Event;
import guide.event.Fact;
import java.util.Optional;

/** What one stretch of a journal's bytes turned out to be. */
sealed interface Reading {
    /** An event of this version; its fact is {@link Fact.Unknown} where the kind is not known. */
    record Known(Event event) implements Reading {}

    /** An event of a newer version, as far as it could be understood. */
    record Newer(Optional<Event> event) implements Reading {}

    /** Not an event, or one that is not to be trusted. */
    record Damaged(Damage.Kind kind, String reason) implements Reading {}
}
