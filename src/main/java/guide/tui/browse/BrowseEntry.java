package guide.tui.browse;

import guide.app.AppContext;
import guide.study.Progress;
import guide.tui.Next;
import guide.tui.ReturnPath;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the browse screen was entered, and so where it leads back to.
 *
 * @param back where it leads back to, with the place where reading was left
 * @param chosen the id of the domain that was chosen at home; empty where none was
 * @param escape where Esc leads back to once the filter is empty; empty unless the screen was entered to search
 */
record BrowseEntry(Function<Bookmark, ReturnPath> back, Optional<String> chosen, Optional<ReturnPath> escape) {
    /** Leaves, with a bookmark to come back to. */
    Next leave(AppContext app, BrowseState state, Progress progress) {
        return back.apply(Bookmark.at(state, chosen)).back(app, progress);
    }
}
