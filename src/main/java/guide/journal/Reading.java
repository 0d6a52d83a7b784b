package guide.journal;

import guide.event.Event;
import guide.event.Fact;
import java.util.Optional;

/** The result of reading a part of a line. */
sealed interface Reading {
    /** An event of this version; its fact is {@link Fact.Unknown} where the kind is not known. */
    record Known(Event event) implements Reading {}

    /** An event of a newer version, as far as it could be understood. */
    record Newer(Optional<Event> event) implements Reading {}

    /** A part that is no event, or no event to trust. */
    record Damaged(Damage.Kind kind, String reason) implements Reading {}
}
