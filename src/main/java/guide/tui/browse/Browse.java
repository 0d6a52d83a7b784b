package guide.tui.browse;

import guide.app.AppContext;
import guide.bank.Domain;
import guide.study.Progress;
import guide.tui.ReturnPath;
import guide.tui.Screen;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Opens the guide to be read and searched. Each way in begins to make the search's index. */
public final class Browse {
    private Browse() {}

    /**
     * Opens some domains, at the top.
     *
     * @param domains with the questions that are wanted, all of the context's bank
     */
    public static Screen screen(AppContext app, List<Domain> domains, Progress progress, ReturnPath back) {
        BrowseEntry entry = new BrowseEntry(bookmark -> back, Optional.empty(), Optional.empty());
        return BrowseScreen.of(BrowseContext.begin(app, entry), BrowseState.of(domains), progress);
    }

    /**
     * Opens all domains where reading was left, or at the chosen domain, unless that was chosen the last time as well.
     *
     * @param chosen the id of a domain; empty for the guide as a whole
     * @param back where to go afterwards, with the new bookmark
     */
    public static Screen screen(
            AppContext app,
            Bookmark bookmark,
            Optional<String> chosen,
            Progress progress,
            Function<Bookmark, ReturnPath> back) {
        BrowseContext context = BrowseContext.begin(app, new BrowseEntry(back, chosen, Optional.empty()));
        return BrowseScreen.of(context, bookmark.state(context, chosen), progress);
    }

    /** Opens all domains where reading was left, with the prompt of a new filter. */
    public static Screen searching(
            AppContext app,
            Bookmark bookmark,
            Optional<String> chosen,
            Progress progress,
            Function<Bookmark, ReturnPath> back) {
        BrowseEntry entry = new BrowseEntry(back, chosen, Optional.of(back.apply(bookmark)));
        BrowseContext context = BrowseContext.begin(app, entry);
        return BrowseScreen.of(context, bookmark.state(context).filtered(Filter.NONE.prompt()), progress);
    }
}
