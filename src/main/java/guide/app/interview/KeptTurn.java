package guide.app.interview;

import guide.app.Stopwatch;
import guide.app.quiz.CardState;
import guide.bank.Question;
import guide.event.Fact;
import guide.study.PastAnswer;
import guide.study.interview.Behavior;
import guide.study.interview.Said;
import guide.study.interview.ScoredAnswer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A turn as an earlier run of the program left it: in the journal once it was scored, in a draft until then. */
final class KeptTurn {
    private KeptTurn() {}

    /** Returns the turn of an answer that was scored. */
    static Turn of(PastAnswer past, Question question, long now) {
        Turn turn = Turn.asked(question, now);
        if (past.review().isEmpty()) {
            return turn.plus(past.answer().ms());
        }
        // The bank may have changed since: what it no longer has cannot be marked.
        List<Said> said = new ArrayList<>(turn.said());
        List<Long> times = new ArrayList<>();
        for (Fact.Reply reply : past.answer().replies()) {
            if (reply.followup() < said.size()) {
                said.set(reply.followup(), Said.of(reply.said()));
                times.add((long) reply.ms());
            }
        }
        Fact.Review review = past.review().get();
        Stopwatch scoring = Stopwatch.started(now, Turn.patience(Stage.SCORING, question))
                .plus(Math.max(0, review.ms() - past.answer().ms()));
        CardState card =
                turn.card().ticking(within(review.points(), question.points().size()));
        return new Turn(
                Stage.SCORING,
                Math.max(0, times.size() - 1),
                card.spending(scoring),
                past.answer().ms(),
                times,
                said,
                new TreeSet<>(within(
                        past.answer().traps(), ScoredAnswer.traps(question).size())),
                behaviors(past.answer().did()));
    }

    /**
     * Returns the turn where a draft has left it, with its marks as far as the question still has what they mark.
     *
     * @param mentions the key points that the typed answer seems to mention
     */
    static Turn of(Draft draft, Question question, List<Integer> mentions, long now) {
        Turn asked = Turn.asked(question, now).withAttempt(draft.attempt(), mentions);
        int followups = Turn.followups(question);
        List<Long> times = draft.replyMs().subList(0, Math.min(draft.replyMs().size(), followups));
        boolean isReplied = draft.stage() == Stage.FOLLOWUP && times.size() == followups;
        Stage stage = isReplied ? Stage.SCORING : draft.stage();
        List<List<Integer>> marks = draft.marks();
        List<Integer> points = within(marks.get(0), question.points().size());
        List<Said> said = new ArrayList<>(asked.said());
        for (int i = 0; i < Math.min(said.size(), marks.get(1).size()); i++) {
            said.set(i, Said.of(Math.min(marks.get(1).get(i), Said.YES.ordinal())));
        }
        Turn turn = new Turn(
                stage,
                0,
                points.isEmpty() ? asked.card() : asked.card().ticking(points),
                draft.spokenMs(),
                times,
                said,
                new TreeSet<>(within(marks.get(2), ScoredAnswer.traps(question).size())),
                behaviors(marks.get(3)));
        return turn.at(stage, stage == Stage.FOLLOWUP ? times.size() : 0, question, now, draft.stageMs());
    }

    /** Returns the draft of a turn. */
    static Draft draft(Turn turn, String interview, Question question, long now) {
        List<List<Integer>> marks = List.of(
                List.copyOf(turn.card().ticked()),
                turn.said().stream().map(Said::ordinal).toList(),
                List.copyOf(turn.traps()),
                turn.did().stream().map(Behavior::ordinal).sorted().toList());
        return new Draft(
                interview,
                question.id(),
                turn.stage(),
                turn.stageMs(now),
                turn.spokenMs(),
                turn.replyMs(),
                marks,
                turn.card().attempt());
    }

    private static List<Integer> within(List<Integer> indices, int size) {
        return indices.stream().filter(i -> i < size).toList();
    }

    private static Set<Behavior> behaviors(List<Integer> numbers) {
        Set<Behavior> behaviors = EnumSet.noneOf(Behavior.class);
        for (Behavior behavior : Behavior.values()) {
            if (numbers.contains(behavior.ordinal())) {
                behaviors.add(behavior);
            }
        }
        return behaviors;
    }
}
