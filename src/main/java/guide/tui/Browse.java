package guide.tui;

import guide.bank.Domain;
import guide.study.Progress;
import java.util.List;

/** The guide as a page that opens and closes, to be read and searched. */
public final class Browse {
    private Browse() {}

    /** All domains, from the top. */
    public static Screen screen(Desk desk, Progress progress, Way way) {
        return screen(desk, desk.bank().domains(), progress, way);
    }

    /**
     * Some domains, from the top.
     *
     * @param domains with the questions that are wanted, all of the desk's bank
     */
    public static Screen screen(Desk desk, List<Domain> domains, Progress progress, Way way) {
        return BrowseScreen.of(new Browsing(desk, way), BrowseState.of(domains), progress);
    }

    /** All domains, with the prompt of the filter open. */
    public static Screen searching(Desk desk, Progress progress, Way way) {
        BrowseState top = BrowseState.of(desk.bank().domains());
        return BrowseScreen.of(new Browsing(desk, way), top.filtered(Filter.NONE.prompt()), progress);
    }
}
