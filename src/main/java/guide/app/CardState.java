package guide.app;

import guide.bank.Question;
import guide.study.Grade;
import guide.study.MentionedPoints;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How far one is with a question.
 *
 * @param spent the time one has spent on it
 * @param thoughtMs how long one thought before the reveal, in milliseconds; 0 until then
 * @param revealed whether the answer shows
 * @param ticked indices of the key points that were said
 * @param touched whether anything was ticked or unticked: only then do the ticks suggest a grade
 * @param point the key point where one is
 * @param scroll the first line of the answer that shows
 * @param attempt what one typed as an answer, empty where one did not
 */
public record CardState(
        Stopwatch spent,
        long thoughtMs,
        boolean revealed,
        SortedSet<Integer> ticked,
        boolean touched,
        int point,
        int scroll,
        String attempt) {
    public static CardState asked(long now) {
        return new CardState(Stopwatch.started(now), 0, false, Collections.emptySortedSet(), false, 0, 0, "");
    }

    /** Without ticks, since the key points are others now. */
    public CardState untouched() {
        return new CardState(spent, thoughtMs, revealed, Collections.emptySortedSet(), false, 0, 0, attempt);
    }

    /** The answer shows from now on. */
    public CardState reveal(long now) {
        return new CardState(spent, spent.millis(now), true, ticked, touched, 0, 0, attempt);
    }

    /** With the time as it was measured. */
    public CardState spending(Stopwatch time) {
        return new CardState(time, thoughtMs, revealed, ticked, touched, point, scroll, attempt);
    }

    /** With an answer that was typed. */
    public CardState withAttempt(String typed) {
        return new CardState(spent, thoughtMs, revealed, ticked, touched, point, scroll, typed);
    }

    public CardState at(int newPoint, int newScroll) {
        return new CardState(spent, thoughtMs, revealed, ticked, touched, newPoint, newScroll, attempt);
    }

    /** Ticks the point where one is, or takes the tick away. */
    public CardState toggle() {
        TreeSet<Integer> changed = new TreeSet<>(ticked);
        if (!changed.remove(point)) {
            changed.add(point);
        }
        return new CardState(
                spent, thoughtMs, revealed, Collections.unmodifiableSortedSet(changed), true, point, scroll, attempt);
    }

    /** The points that the typed attempt seems to mention and nobody has ticked yet; a proposal, never a tick. */
    public List<Integer> proposed(Question question) {
        return attempt.isBlank()
                ? List.of()
                : MentionedPoints.of(question.points(), attempt).stream()
                        .filter(point -> !ticked.contains(point))
                        .toList();
    }

    /** With these points ticked as well. */
    public CardState ticking(List<Integer> points) {
        TreeSet<Integer> changed = new TreeSet<>(ticked);
        changed.addAll(points);
        return new CardState(
                spent, thoughtMs, revealed, Collections.unmodifiableSortedSet(changed), true, point, scroll, attempt);
    }

    /**
     * The grade that Space takes: by the ticks, all or nearly all of the points good, half of them hard, less again; good
     * where nobody ticked, as in other programs Space means "recalled".
     */
    public Grade suggestion(Question question) {
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
