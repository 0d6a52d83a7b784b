package guide.app.quiz;

import guide.app.Stopwatch;
import guide.bank.Question;
import guide.study.Grade;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The state of a question in the quiz: time, ticks and typed answer.
 *
 * @param spent the time at the question
 * @param thoughtMs the time from the question to the reveal, in milliseconds; 0 until then
 * @param revealed whether the answer shows
 * @param ticked indices of the key points that were said
 * @param touched whether anything was ticked or unticked: only then do the ticks suggest a grade
 * @param attempt the answer as it was typed, empty where nothing was
 * @param mentioned indices of the key points that it seems to mention
 * @param gists of how many follow-ups the gist shows, from the first one on
 */
public record CardState(
        Stopwatch spent,
        long thoughtMs,
        boolean revealed,
        SortedSet<Integer> ticked,
        boolean touched,
        String attempt,
        List<Integer> mentioned,
        int gists) {
    /** Keeps a copy of the list. */
    public CardState {
        mentioned = List.copyOf(mentioned);
    }

    public static CardState asked(long now) {
        return new CardState(Stopwatch.started(now), 0, false, Collections.emptySortedSet(), false, "", List.of(), 0);
    }

    /**
     * Returns the card without ticks, for a question whose key points have changed.
     *
     * @param mentions those of the new points that the attempt seems to mention
     */
    public CardState untouched(List<Integer> mentions) {
        return new CardState(spent, thoughtMs, revealed, Collections.emptySortedSet(), false, attempt, mentions, gists);
    }

    /** Shows the answer from now on. */
    public CardState reveal(long now) {
        return new CardState(spent, spent.millis(now), true, ticked, touched, attempt, mentioned, gists);
    }

    /** Returns the card with this time. */
    public CardState spending(Stopwatch time) {
        return new CardState(time, thoughtMs, revealed, ticked, touched, attempt, mentioned, gists);
    }

    /**
     * Returns the card with an answer as it was typed.
     *
     * @param mentions indices of the key points that it seems to mention
     */
    public CardState withAttempt(String typed, List<Integer> mentions) {
        return new CardState(spent, thoughtMs, revealed, ticked, touched, typed, mentions, gists);
    }

    /** Shows the gist of one more follow-up. */
    public CardState withNextGist() {
        return new CardState(spent, thoughtMs, revealed, ticked, touched, attempt, mentioned, gists + 1);
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

    /** Ticks what was said of the points: all of them with a pass; without one, what is ticked, but never all. */
    CardState reciting(Question question, Grade grade) {
        int all = question.points().size();
        if (grade.passes()) {
            return ticking(IntStream.range(0, all).boxed().toList());
        }
        return ticked.size() < all ? this : untouched(mentioned);
    }

    private CardState touched(SortedSet<Integer> changed) {
        return new CardState(
                spent,
                thoughtMs,
                revealed,
                Collections.unmodifiableSortedSet(changed),
                true,
                attempt,
                mentioned,
                gists);
    }

    /** Returns the unticked points that the typed attempt seems to mention; a proposal, never a tick. */
    public List<Integer> proposed() {
        return mentioned.stream().filter(point -> !ticked.contains(point)).toList();
    }

    /** Returns those of the points missed last time that are neither ticked nor proposed now. */
    public List<Integer> missing(List<Integer> lastTime) {
        List<Integer> missing = new ArrayList<>(lastTime);
        missing.removeAll(ticked);
        missing.removeAll(mentioned);
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
