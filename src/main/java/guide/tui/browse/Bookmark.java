package guide.tui.browse;

import guide.bank.Domain;
import guide.study.Progress;
import java.util.List;
import java.util.Optional;

/** The place in the guide where reading was left; the screen that browsing leads back to keeps it. */
public final class Bookmark {
    /** Nothing was read yet. */
    public static final Bookmark NONE = new Bookmark(Optional.empty(), Optional.empty());

    private final Optional<BrowseState> left;
    private final Optional<String> chosen;

    private Bookmark(Optional<BrowseState> left, Optional<String> chosen) {
        this.left = left;
        this.chosen = chosen;
    }

    static Bookmark at(BrowseState state, Optional<String> chosen) {
        return new Bookmark(Optional.of(state), chosen);
    }

    /** Returns the list of all domains as it was left, or from the top. */
    BrowseState state(BrowseContext context, Progress progress) {
        List<Domain> all = context.app().bank().domains();
        return left.map(state -> state.in(context, progress))
                .map(state -> state.with(state.list().over(all)))
                .orElseGet(() -> BrowseState.of(all));
    }

    /** Returns the same list; at the chosen domain, unless that was chosen the last time as well. */
    BrowseState state(BrowseContext context, Progress progress, Optional<String> domain) {
        BrowseState state = state(context, progress);
        return domain.filter(id -> !chosen.equals(domain)).map(state::opening).orElse(state);
    }
}
