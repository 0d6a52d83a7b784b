package guide.app;

import guide.bank.Question;
import guide.study.Grade;
import guide.study.MentionedPoints;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The state of a question in the quiz: time, ticks and typed answer.
 *
 * @param spent the time at the question
 * @param thoughtMs the time from the question to the reveal, in milliseconds; 0 until then
 * @param revealed whether the answer shows
 * @param ticked indices of the key points that were said
 * @param touched whether anything was ticked or unticked: only then do the ticks suggest a grade
 * @param attempt the answer as it was typed, empty where nothing was
 */
public record CardState(
        Stopwatch spent, long thoughtMs, boolean revealed, SortedSet<Integer> ticked, boolean touched, String attempt) {
    public static CardState asked(long now) {
        return new CardState(Stopwatch.started(now), 0, false, Collections.emptySortedSet(), false, "");
    }

    /** Returns the card without ticks, for a question whose key points have changed. */
    public CardState untouched() {
        return new CardState(spent, thoughtMs, revealed, Collections.emptySortedSet(), false, attempt);
    }

    /** Shows the answer from now on. */
    public CardState reveal(long now) {
        return new CardState(spent, spent.millis(now), true, ticked, touched, attempt);
    }

    /** Returns the card with this time. */
    public CardState spending(Stopwatch time) {
        return new CardState(time, thoughtMs, revealed, ticked, touched, attempt);
    }

    /** Returns the card with an answer as it was typed. */
    public CardState withAttempt(String typed) {
        return new CardState(spent, thoughtMs, revealed, ticked, touched, typed);
    }

    /** Ticks a point, or takes its tick away. */
    public CardState toggle(int point) {
        TreeSet<Integer> changed = new TreeSet<>(ticked);
        if (!changed.remove(point)) {
            changed.add(point);
        }
        return touched(changed);
    }

    /** Ticks these points as well. */
    public CardState ticking(Collection<Integer> points) {
        TreeSet<Integer> changed = new TreeSet<>(ticked);
        changed.addAll(points);
        return touched(changed);
    }

    private CardState touched(SortedSet<Integer> changed) {
        return new CardState(spent, thoughtMs, revealed, Collections.unmodifiableSortedSet(changed), true, attempt);
    }

    /** Returns the unticked points that the typed attempt seems to mention; a proposal, never a tick. */
    public List<Integer> proposed(Question question) {
        return attempt.isBlank()
                ? List.of()
                : MentionedPoints.of(question.points(), attempt).stream()
                        .filter(point -> !ticked.contains(point))
                        .toList();
    }

    /** Returns those of the points missed last time that are neither ticked nor proposed now. */
    public List<Integer> missing(Question question, List<Integer> lastTime) {
        List<Integer> missing = new ArrayList<>(lastTime);
        missing.removeAll(ticked);
        missing.removeAll(proposed(question));
        return missing;
    }

    /**
     * Returns the grade that Space takes: by the ticks, all or nearly all of the points good, half of them hard, less
     * again; good without any ticks, as in other programs Space means "recalled".
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
