package guide.tui.stats;

import guide.tui.Viewport;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What shows of the statistics, and the cursor on a row that stands for a question. It moves from one such row in sight to the
 * next; where none is in sight, the page scrolls by a line, so that the text between them can be read.
 *
 * @param chosen the index of the row among the page's targets; it may be out of sight
 */
record StatsCursor(StatsPage page, Viewport shown, int chosen) {
    /** Returns the row that a key would open; empty where none is in sight. */
    Optional<StatsPage.Target> target() {
        return isInSight(chosen) ? Optional.of(targets().get(chosen)) : Optional.empty();
    }

    /**
     * Returns the index of the row that a click hits.
     *
     * @param row of those that show, from 0; outside of them nothing is hit
     */
    Optional<Integer> targetAt(int row, int cell) {
        return IntStream.range(0, targets().size())
                .filter(i -> isInSight(i) && targets().get(i).isAt(row + shown.top(), cell))
                .boxed()
                .findFirst();
    }

    StatsCursor down() {
        return stepped(1);
    }

    StatsCursor up() {
        return stepped(-1);
    }

    private StatsCursor stepped(int by) {
        int next = chosen + by;
        boolean isThere = target().isPresent() && next >= 0 && next < targets().size();
        if (isThere && isInSight(next)) {
            return at(next);
        }
        // The next row of two columns may be at the other end of the page.
        boolean isBehind = isThere && (by > 0 ? row(next) < shown.top() : row(next) >= shown.end());
        StatsCursor there = scrolled(shown.by(isBehind ? row(next) - shown.top() - shown.rows() / 2 : by));
        return isThere && there.isInSight(next) ? there.at(next) : there;
    }

    /** Returns the cursor in another part of the page: where its row is out of sight, the nearest that is in sight. */
    StatsCursor scrolled(Viewport to) {
        StatsCursor there = new StatsCursor(page, to, chosen);
        if (targets().isEmpty() || there.isInSight(chosen)) {
            return there;
        }
        boolean above = row(Math.min(chosen, targets().size() - 1)) < to.top();
        IntStream inSight = IntStream.range(0, targets().size()).filter(there::isInSight);
        return there.at((above ? inSight.min() : inSight.max()).orElse(chosen));
    }

    StatsCursor at(int index) {
        return new StatsCursor(page, shown, index);
    }

    private boolean isInSight(int index) {
        return index < targets().size() && row(index) >= shown.top() && row(index) < shown.end();
    }

    private int row(int index) {
        return targets().get(index).row();
    }

    private List<StatsPage.Target> targets() {
        return page.targets();
    }
}
