package guide.tui.browse;

import guide.app.AppContext;
import guide.study.Progress;
import guide.tui.Next;
import guide.tui.ReturnPath;
import java.util.Optional;
import java.util.function.Function;

/**
 * The way into the browse screen, and so the way back from it.
 *
 * @param bookmark the place where reading was left the last time
 * @param chosen the id of the domain that is chosen; empty for the guide as a whole
 * @param back gives the way back, with the place where reading is left
 */
public record BrowseEntry(
        Purpose purpose, Bookmark bookmark, Optional<String> chosen, Function<Bookmark, ReturnPath> back) {
    /** The reasons to enter the screen. */
    public enum Purpose {
        /** Opens where reading was left, or at the chosen domain, unless that was chosen the last time as well. */
        READ,
        /** Opens where reading was left, with the prompt of a new filter; Esc in an empty filter leads back. */
        SEARCH
    }

    /** Returns the way in for reading from the top, and back to where no bookmark is kept. */
    public static BrowseEntry reading(ReturnPath back) {
        return new BrowseEntry(Purpose.READ, Bookmark.NONE, Optional.empty(), bookmark -> back);
    }

    boolean isToSearch() {
        return purpose == Purpose.SEARCH;
    }

    /** Returns the list as it is entered. */
    BrowseState start(BrowseContext context, Progress progress) {
        return isToSearch()
                ? bookmark.state(context, progress).filtered(Filter.NONE.prompt())
                : bookmark.state(context, progress, chosen);
    }

    /** Leads back, with a bookmark to come back to. */
    Next leave(AppContext app, BrowseState state, Progress progress) {
        return back.apply(Bookmark.at(state, chosen)).back(app, progress);
    }

    /** Leads back with the bookmark where it was. */
    Next escape(AppContext app, Progress progress) {
        return back.apply(bookmark).back(app, progress);
    }
}
