package guide.tui;

import guide.bank.Domain;
import guide.study.Progress;
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
    public static Screen screen(Desk desk, List<Domain> domains, Progress progress, Way way) {
        return BrowseScreen.of(new Browsing(desk, Arrival.by(way)), BrowseState.of(domains), progress);
    }

    /**
     * All domains: at the one that is chosen, where that is another one than before; else where one was before.
     *
     * @param chosen the id of a domain; empty for the guide as a whole
     */
    static Screen screen(Desk desk, Optional<String> chosen, Progress progress, Way way) {
        Browsing browsing = new Browsing(desk, new Arrival(way, chosen, Optional.empty()));
        BrowseState before = before(browsing);
        boolean stays = BrowseBookmark.on(desk)
                .map(BrowseBookmark::chosen)
                .filter(chosen::equals)
                .isPresent();
        BrowseState there = stays ? before : chosen.map(before::opening).orElse(before);
        return BrowseScreen.of(browsing, there, progress);
    }

    /** The same with the prompt of a new filter open, where one was before. */
    static Screen searching(Desk desk, Optional<String> chosen, Progress progress, Way way) {
        Browsing browsing = new Browsing(desk, new Arrival(way, chosen, Optional.of(way)));
        return BrowseScreen.of(browsing, before(browsing).filtered(Filter.NONE.prompt()), progress);
    }

    private static BrowseState before(Browsing browsing) {
        List<Domain> all = browsing.desk().bank().domains();
        return BrowseBookmark.on(browsing.desk())
                .map(mark -> mark.state().in(browsing).over(all))
                .orElseGet(() -> BrowseState.of(all));
    }
}
