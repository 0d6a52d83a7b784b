package guide.tui;

import guide.bank.Question;
import guide.study.Grade;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How far one is with a question.
 *
 * @param shownAt when the question was shown, in milliseconds
 * @param revealed whether the answer shows
 * @param ticked indices of the key points that were said
 * @param touched whether anything was ticked or unticked: only then do the ticks suggest a grade
 * @param point the key point where one is
 * @param scroll the first line of the answer that shows
 */
record CardState(long shownAt, boolean revealed, SortedSet<Integer> ticked, boolean touched, int point, int scroll) {
    static CardState asked(long shownAt) {
        return new CardState(shownAt, false, Collections.emptySortedSet(), false, 0, 0);
    }

    CardState reveal() {
        return new CardState(shownAt, true, ticked, touched, 0, 0);
    }

    /** With these ticks, as they were before an undo. */
    CardState withTicks(SortedSet<Integer> before) {
        return new CardState(shownAt, revealed, before, !before.isEmpty(), point, scroll);
    }

    CardState at(int newPoint, int newScroll) {
        return new CardState(shownAt, revealed, ticked, touched, newPoint, newScroll);
    }

    /** Ticks the point where one is, or takes the tick away. */
    CardState toggle() {
        TreeSet<Integer> changed = new TreeSet<>(ticked);
        if (!changed.remove(point)) {
            changed.add(point);
        }
        return new CardState(shownAt, revealed, Collections.unmodifiableSortedSet(changed), true, point, scroll);
    }

    /**
     * The grade that Space takes: by the ticks, all or nearly all of the points good, half of them hard, less again; good
     * where nobody ticked, as in other programs Space means "recalled".
     */
    Grade suggestion(Question question) {
        if (!touched || question.points().isEmpty()) {
            return Grade.GOOD;
        }
        double share = (double) ticked.size() / question.points().size();
        if (share >= 0.75) {
            return Grade.GOOD;
        }
        return share >= 0.5 ? Grade.HARD : Grade.AGAIN;
    }
}
