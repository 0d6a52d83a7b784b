package guide.tui.browse;

import guide.app.AppContext;
import guide.app.BackgroundValue;
import guide.bank.search.Search;

/**
 * What stays the same while the browse screen is open.
 *
 * @param entry how the screen was entered
 * @param index finds questions by their words
 * @param layouts what is laid out already
 */
record BrowseContext(AppContext app, BrowseEntry entry, BackgroundValue<Search> index, Layouts layouts) {
    /**
     * Begins to make the search's index, on a thread of its own: for 10,000 questions it takes most of a second, as long as
     * a person takes from opening the screen to the first letter of a filter.
     */
    static BrowseContext begin(AppContext app, BrowseEntry entry) {
        return new BrowseContext(
                app, entry, BackgroundValue.begin("search", () -> Search.of(app.bank())), new Layouts(app));
    }

    /** Begins again with another bank. */
    BrowseContext with(AppContext changed) {
        return begin(changed, entry);
    }

    /** Waits for the index where it is not made yet. */
    Search search() {
        return index.get();
    }
}
