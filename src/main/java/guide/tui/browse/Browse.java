package guide.tui.browse;

import guide.app.AppContext;
import guide.bank.Domain;
import guide.study.Progress;
import guide.tui.ReturnPath;
import guide.tui.Screen;
import java.util.List;
import java.util.Optional;

/** The guide as a page that opens and closes, to be read and searched. */
public final class Browse {
    private Browse() {}

    /**
     * Some domains, from the top.
     *
     * @param domains with the questions that are wanted, all of the desk's bank
     */
    public static Screen screen(AppContext context, List<Domain> domains, Progress progress, ReturnPath back) {
        return BrowseScreen.of(new BrowseContext(context, BrowseEntry.by(back)), BrowseState.of(domains), progress);
    }

    /**
     * All domains: at the one that is chosen, where that is another one than before; else where one was before.
     *
     * @param chosen the id of a domain; empty for the guide as a whole
     */
    public static Screen screen(AppContext context, Optional<String> chosen, Progress progress, ReturnPath back) {
        BrowseContext browseContext = new BrowseContext(context, new BrowseEntry(back, chosen, Optional.empty()));
        BrowseState before = before(browseContext);
        boolean stays = BrowseBookmark.on(context)
                .map(BrowseBookmark::chosen)
                .filter(chosen::equals)
                .isPresent();
        BrowseState there = stays ? before : chosen.map(before::opening).orElse(before);
        return BrowseScreen.of(browseContext, there, progress);
    }

    /** The same with the prompt of a new filter open, where one was before. */
    public static Screen searching(AppContext context, Optional<String> chosen, Progress progress, ReturnPath back) {
        BrowseContext browseContext = new BrowseContext(context, new BrowseEntry(back, chosen, Optional.of(back)));
        return BrowseScreen.of(browseContext, before(browseContext).filtered(Filter.NONE.prompt()), progress);
    }

    private static BrowseState before(BrowseContext browseContext) {
        List<Domain> all = browseContext.desk().bank().domains();
        return BrowseBookmark.on(browseContext.desk())
                .map(mark -> mark.state().in(browseContext).over(all))
                .orElseGet(() -> BrowseState.of(all));
    }
}
