package guide.tui.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Says which actions work in the statistics.
 *
 * @param hasMissed whether any key point was missed last time
 */
record StatsActions(StatsCursor here, boolean hasMissed) {
    /** Returns all that works now: a page that shows as a whole does not scroll, and without a cursor nothing opens. */
    List<StatsAction> all() {
        return Arrays.stream(StatsAction.values()).filter(this::works).toList();
    }

    /** Returns the same with what a narrow footer names first: Space pages before it opens, but paging goes without saying. */
    List<StatsAction> footer() {
        List<StatsAction> footer = new ArrayList<>(all());
        if (footer.contains(StatsAction.OPEN) && footer.remove(StatsAction.READ_ON)) {
            footer.add(footer.indexOf(StatsAction.PRACTICE) + 1, StatsAction.READ_ON);
        }
        return footer;
    }

    private boolean works(StatsAction action) {
        boolean scrolls = here.shown().lines() > here.shown().rows();
        return switch (action) {
            case READ_ON -> here.shown().hasMore();
            case OPEN, PRACTICE -> here.target().isPresent();
            case DRILL -> hasMissed;
            case DOWN, UP -> scrolls || here.page().targets().size() > 1;
            case PAGE_DOWN, PAGE_UP, NEXT_DOMAIN, PREVIOUS_DOMAIN, TOP, END -> scrolls;
            case HELP, CLOSE -> true;
        };
    }
}
