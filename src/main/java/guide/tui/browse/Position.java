package guide.tui.browse;

import guide.app.AppContext;
import java.util.Optional;

/** A place in the list where the cursor can be. */
sealed interface Position {
    /** Returns the id of the question that the place is at or within; empty at a domain's heading. */
    default Optional<String> question() {
        return Optional.empty();
    }

    /** Returns the same place in a bank that was read again; empty where it is gone. For a reference, its question. */
    default Optional<Position> in(AppContext app) {
        return question().filter(app::knows).map(Entry::new);
    }

    /**
     * A domain's heading.
     *
     * @param domain its id
     */
    record Heading(String domain) implements Position {
        @Override
        public Optional<Position> in(AppContext app) {
            return app.bank().domain(domain).map(d -> this);
        }
    }

    /**
     * A question, with its answer where that is open.
     *
     * @param id the question's
     */
    record Entry(String id) implements Position {
        @Override
        public Optional<String> question() {
            return Optional.of(id);
        }
    }

    /**
     * A reference under an open answer.
     *
     * @param from the id of the question that refers
     * @param to the id of the question that it refers to
     */
    record Reference(String from, String to) implements Position {
        @Override
        public Optional<String> question() {
            return Optional.of(from);
        }
    }
}
