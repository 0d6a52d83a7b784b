package guide.tui.plan;

import java.util.Optional;

/**
 * What the user has chosen.
 *
 * @param plan the index of the plan
 * @param way the index of the way out
 * @param minutes tried and not kept yet; empty for the plan's own
 * @param scroll the first line that shows
 */
record Choice(int plan, int way, Optional<Integer> minutes, int scroll) {
    static final Choice FIRST = new Choice(0, 0, Optional.empty(), 0);

    Choice trying(Optional<Integer> other) {
        return new Choice(plan, way, other, scroll);
    }

    Choice at(int line) {
        return new Choice(plan, way, minutes, line);
    }

    Choice onWay(int other) {
        return new Choice(plan, other, minutes, scroll);
    }
}
