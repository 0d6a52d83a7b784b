package guide.tui.browse;

import guide.app.AppContext;
import guide.app.BackgroundValue;
import guide.app.SearchTerms;
import guide.bank.search.Search;
import guide.study.Progress;
import java.util.Set;
import java.util.function.Function;

/**
 * The part of the browse screen that stays the same while it is open.
 *
 * @param entry the way in which the screen was entered
 * @param index finds questions by their words
 * @param layouts keeps what is laid out already
 */
record BrowseContext(AppContext app, BrowseEntry entry, BackgroundValue<Search> index, LayoutCache layouts) {
    /**
     * Begins to make the search's index, on a thread of its own: for 10,000 questions it takes most of a second, as long as
     * a person takes from opening the screen to the first letter of a filter.
     */
    static BrowseContext begin(AppContext app, BrowseEntry entry) {
        return new BrowseContext(
                app, entry, BackgroundValue.begin("search", () -> Search.of(app.bank())), new LayoutCache(app));
    }

    /** Finds questions as they stand, best first. */
    Function<SearchTerms, Set<String>> finder(Progress progress) {
        return terms -> terms.matching(search(), app.bank().domains(), progress, app.today());
    }

    /** Waits for the index where it is not made yet. */
    Search search() {
        return index.get();
    }
}
