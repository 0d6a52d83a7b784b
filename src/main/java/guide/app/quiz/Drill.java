package guide.app.quiz;

import guide.app.Words;
import guide.bank.Question;
import guide.study.Grade;
import guide.study.Session;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A session that asks only for the key points that were missed when some were last ticked. A point that was said is not asked
 * again in it. It says nothing about the memory of the whole answer, so no review is recorded.
 *
 * @param said the points that were said at each step, by the number of steps taken before it
 */
record Drill(Map<Integer, Said> said) {
    static final Drill BEGUN = new Drill(Map.of());

    private static final Set<QuizAction> MEANINGLESS = EnumSet.of(
            QuizAction.HARD,
            QuizAction.EASY,
            QuizAction.ATTEMPT,
            QuizAction.TICK_PROPOSED,
            QuizAction.GIST,
            QuizAction.NOTE,
            QuizAction.EDIT);

    /**
     * Points that were said.
     *
     * @param question the question's id
     * @param points as indices into all its points
     */
    record Said(String question, List<Integer> points) {}

    /** Keeps a copy. */
    Drill {
        said = Map.copyOf(said);
    }

    /** Returns whether an action has a meaning: a point was said or was not, and there is no answer to type or to edit. */
    static boolean has(QuizAction action) {
        return !MEANINGLESS.contains(action);
    }

    /** Returns the grade that the ticks suggest: only a point that is left unticked after others were ticked was not said. */
    static Grade suggestion(CardState card, Question question) {
        boolean someMissed =
                card.touched() && card.ticked().size() < question.points().size();
        return someMissed ? Grade.AGAIN : Grade.GOOD;
    }

    /** Returns what a grade is called, since points were said or not. */
    static String word(Grade grade) {
        return grade.passes() ? "said" : "not said";
    }

    static String asksFor(Question question) {
        int n = question.points().size();
        return Words.count(n, "key point") + (n == 1 ? " was" : " were") + " missed last time. Say "
                + (n == 1 ? "it" : "them") + " aloud, then look.";
    }

    /** Returns what was said of the points, by their ticks. */
    static Line said(CardState card, Question question) {
        int said = card.ticked().size();
        int all = question.points().size();
        return said == all
                ? Line.of("Said.", Style.of(ColorRole.GOOD))
                : Line.of((said == 0 ? "Not said" : said + " of " + all + " said") + ", back later in this session.");
    }

    /** Returns the indices of the points that are still to be said; what was said after an undo does not count. */
    List<Integer> left(Question whole, Session session) {
        List<Integer> left = new ArrayList<>(session.progress().missed(whole));
        said.forEach((step, here) -> {
            if (step < session.stepsTaken() && here.question().equals(whole.id())) {
                left.removeAll(here.points());
            }
        });
        return left;
    }

    /** Returns the question with nothing but those points. */
    Question asked(Question whole, Session session) {
        return whole.asking(
                left(whole, session).stream().map(whole.points()::get).toList());
    }

    /**
     * Returns the drill after the current question.
     *
     * @param ticked the points that were said, as indices into those that were asked for
     */
    Drill with(Question whole, Session session, Collection<Integer> ticked) {
        Map<Integer, Said> more = new HashMap<>(said);
        List<Integer> left = left(whole, session);
        more.put(
                session.stepsTaken(),
                new Said(whole.id(), ticked.stream().map(left::get).toList()));
        return new Drill(more);
    }
}
