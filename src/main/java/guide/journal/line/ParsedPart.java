package guide.journal.line;

import guide.event.Event;
import guide.event.Fact;
import java.util.Optional;

/** The result of reading a part of a line. */
public sealed interface ParsedPart {
    /** An event of this version; its fact is {@link Fact.Unknown} where the kind is not known. */
    record Known(Event event) implements ParsedPart {}

    /** An event of a newer version, as far as it could be understood. */
    record Newer(Optional<Event> event) implements ParsedPart {}

    /** A part that is no event, or no event to trust. */
    record Damaged(Damage.Kind kind, String reason) implements ParsedPart {}
}
