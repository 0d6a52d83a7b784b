package guide.tui.browse;

import guide.app.AppContext;
import java.util.Optional;

/** Where one can be while browsing. */
sealed interface Position {
    /** The id of the question that one is at, or within the answer of; empty at a domain's heading. */
    default Optional<String> at() {
        if (this instanceof Entry entry) {
            return Optional.of(entry.question());
        }
        return this instanceof Reference reference ? Optional.of(reference.question()) : Optional.empty();
    }

    /** The same in a bank that was read again; empty where it is gone. A reference may be, its question stays. */
    default Optional<Position> in(AppContext context) {
        if (this instanceof Heading heading) {
            return context.bank().domain(heading.domain()).map(d -> heading);
        }
        return at().filter(context::knows).map(Entry::new);
    }

    /**
     * A domain's heading.
     *
     * @param domain its id
     */
    record Heading(String domain) implements Position {}

    /**
     * A question, with its answer where that is open.
     *
     * @param question its id
     */
    record Entry(String question) implements Position {}

    /**
     * A reference under an open answer.
     *
     * @param question the id of the question that refers
     * @param to the id of the question that it refers to
     */
    record Reference(String question, String to) implements Position {}
}
