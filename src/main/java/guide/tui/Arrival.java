package guide.tui;

import guide.study.Progress;
import java.util.Optional;

/**
 * How one came to browse, and so where one goes from there.
 *
 * @param way where one goes when one leaves
 * @param chosen the id of the domain that was chosen then; empty where none was
 * @param escape where one goes when one wanted to search and there is nothing left of what was typed; empty for whoever
 *     came to browse
 */
record Arrival(Way way, Optional<String> chosen, Optional<Way> escape) {
    /** Somebody who came to browse. */
    static Arrival by(Way way) {
        return new Arrival(way, Optional.empty(), Optional.empty());
    }

    /** Leaves, with a mark in the guide to come back to. */
    Next leave(Desk desk, BrowseState state, Progress progress) {
        return way.back(desk.with(new BrowseBookmark(state, chosen)), progress);
    }
}
