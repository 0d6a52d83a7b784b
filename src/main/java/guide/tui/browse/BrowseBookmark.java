package guide.tui.browse;

import guide.app.AppContext;
import guide.app.Bookmark;
import java.util.Optional;

/**
 * The place in the guide where browsing was left.
 *
 * @param state what was open, what was filtered, and the position
 * @param chosen the id of the domain that was chosen at home then; empty where none was
 */
record BrowseBookmark(BrowseState state, Optional<String> chosen) implements Bookmark {
    /** The bookmark that a desk holds, if any. */
    static Optional<BrowseBookmark> on(AppContext context) {
        return context.bookmark().map(BrowseBookmark.class::cast);
    }
}
