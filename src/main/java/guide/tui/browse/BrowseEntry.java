package guide.tui.browse;

import guide.app.AppContext;
import guide.study.Progress;
import guide.tui.Next;
import guide.tui.ReturnPath;
import java.util.Optional;

/**
 * How one came to browse, and so where one goes from there.
 *
 * @param way where one goes when one leaves
 * @param chosen the id of the domain that was chosen then; empty where none was
 * @param escape where one goes when one wanted to search and there is nothing left of what was typed; empty for whoever
 *     came to browse
 */
record BrowseEntry(ReturnPath back, Optional<String> chosen, Optional<ReturnPath> escape) {
    /** Somebody who came to browse. */
    static BrowseEntry by(ReturnPath back) {
        return new BrowseEntry(back, Optional.empty(), Optional.empty());
    }

    /** Leaves, with a mark in the guide to come back to. */
    Next leave(AppContext context, BrowseState state, Progress progress) {
        return back.back(context.with(new BrowseBookmark(state, chosen)), progress);
    }
}
