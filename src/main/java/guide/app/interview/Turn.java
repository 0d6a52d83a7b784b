package guide.app.interview;

import guide.app.Stopwatch;
import guide.app.TypedText;
import guide.app.quiz.CardState;
import guide.bank.Question;
import guide.event.Fact;
import guide.study.Grade;
import guide.study.interview.Behavior;
import guide.study.interview.GistCoverage;
import guide.study.interview.InterviewChoice;
import guide.study.interview.ScoredAnswer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One question's turn in an interview: how far it is, its times, and its scores.
 *
 * @param stage what the user does now
 * @param followup the index of the follow-up that is asked, or was asked last
 * @param card the ticked points, the typed answer, and the clock of the stage
 * @param spokenMs the time of the answer in milliseconds; 0 until it is finished
 * @param replyMs the times of the replies that are finished, in milliseconds
 * @param said how much of the gist was said, for each follow-up that can be asked
 * @param traps the traps that were stepped into, as indices
 * @param did what the user did while answering
 */
public record Turn(
        Stage stage,
        int followup,
        CardState card,
        long spokenMs,
        List<Long> replyMs,
        List<GistCoverage> said,
        SortedSet<Integer> traps,
        Set<Behavior> did) {
    /** Keeps copies that cannot be changed. */
    public Turn {
        replyMs = List.copyOf(replyMs);
        said = List.copyOf(said);
        traps = Collections.unmodifiableSortedSet(new TreeSet<>(traps));
        did = Set.copyOf(did);
    }

    static Turn asked(Question question, long now) {
        CardState card = CardState.asked(now).spending(Stopwatch.started(now, patience(Stage.ASKED, question)));
        List<GistCoverage> said = Collections.nCopies(followups(question), GistCoverage.NO);
        return new Turn(Stage.ASKED, 0, card, 0, List.of(), said, new TreeSet<>(), Set.of());
    }

    /**
     * Returns the time without a key after which the user is taken to be away: five minutes beyond the time that the stage
     * may take, since nobody presses a key while speaking.
     */
    static long patience(Stage stage, Question question) {
        double minutes = switch (stage) {
            case ASKED -> question.time().minutes();
            case FOLLOWUP -> InterviewChoice.FOLLOWUP_MINUTES;
            case SCORING -> 0;
        };
        return Stopwatch.PATIENCE_MS + (long) (minutes * 60_000);
    }

    /** Returns the turn with its clock stopped. */
    Turn done(long now) {
        Stopwatch clock = card.spent();
        return spending(new Stopwatch(clock.millis(now), now, clock.absent(now), clock.patience()));
    }

    /** Returns all of the time of a turn that is {@link #done}, in milliseconds. */
    long doneMs() {
        return finishedMs() + card.spent().sum();
    }

    /** Returns the same without the time of scoring; a passed question has no other time than that of its stage. */
    long doneTalkMs() {
        return stage == Stage.SCORING ? finishedMs() : doneMs();
    }

    /** Returns how many follow-ups a question has to be asked. */
    static int followups(Question question) {
        return Math.min(InterviewChoice.FOLLOWUPS, question.followups().size());
    }

    /** Returns the time at this stage, without absence, in milliseconds. */
    public long stageMs(long now) {
        return Math.max(0, card.spent().millis(now));
    }

    /** Returns the time of answer and replies so far, without the time of scoring, in milliseconds. */
    long talkMs(long now) {
        return finishedMs() + (stage == Stage.SCORING ? 0 : stageMs(now));
    }

    private long finishedMs() {
        return spokenMs + replyMs.stream().mapToLong(Long::longValue).sum();
    }

    Turn plus(long ms) {
        return spending(card.spent().plus(ms));
    }

    /** Stops the clock until the user is seen again. */
    Turn held(long now) {
        return spending(card.spent().held(now));
    }

    /** Returns the turn once the user is there; a clock that was stopped by hand runs again. */
    Turn seen(Question question, long now) {
        return spending(card.spent().seen(now).released(patience(stage, question)));
    }

    Turn spending(Stopwatch spent) {
        return with(card.spending(spent));
    }

    Turn with(CardState changed) {
        return new Turn(stage, followup, changed, spokenMs, replyMs, said, traps, did);
    }

    /** Begins a stage, with the time that was spent at it before. */
    Turn at(Stage next, int asked, Question question, long now, long beforeMs) {
        Stopwatch clock = Stopwatch.started(now, patience(next, question)).plus(beforeMs);
        return new Turn(next, asked, card.spending(clock), spokenMs, replyMs, said, traps, did);
    }

    /** Ends the answer or the reply: the next follow-up comes, or the scoring. */
    Turn spoken(Question question, long now) {
        List<Long> times = new ArrayList<>(replyMs);
        long answer = spokenMs;
        if (stage == Stage.ASKED) {
            answer = stageMs(now);
        } else {
            times.add(stageMs(now));
        }
        boolean isMore = times.size() < followups(question);
        Turn ended = new Turn(stage, followup, card, answer, times, said, traps, did);
        return ended.at(isMore ? Stage.FOLLOWUP : Stage.SCORING, isMore ? times.size() : followup, question, now, 0);
    }

    /** Goes back to what was asked before this follow-up; its clock goes on. */
    Turn unspoken(Question question, long now) {
        if (followup == 0) {
            return new Turn(stage, 0, card, 0, List.of(), said, traps, did).at(Stage.ASKED, 0, question, now, spokenMs);
        }
        List<Long> times = new ArrayList<>(replyMs);
        long before = times.remove(followup - 1);
        return new Turn(stage, followup, card, spokenMs, times, said, traps, did)
                .at(Stage.FOLLOWUP, followup - 1, question, now, before);
    }

    /** @param mentions indices of the key points that it seems to mention */
    Turn withAttempt(String typed, List<Integer> mentions) {
        return with(card.withAttempt(TypedText.cut(typed), mentions));
    }

    Turn ticking(Collection<Integer> points) {
        return with(card.ticking(points));
    }

    /** Marks a box, or takes its mark away; a reply goes from no to said, then to partly, then to no. */
    Turn toggle(ScoringBox box) {
        if (box instanceof ScoringBox.Point point) {
            return with(card.toggle(point.index()));
        }
        if (box instanceof ScoringBox.Reply reply) {
            GistCoverage next = switch (said.get(reply.followup())) {
                case NO -> GistCoverage.YES;
                case YES -> GistCoverage.PARTLY;
                case PARTLY -> GistCoverage.NO;
            };
            return said(reply.followup(), next);
        }
        SortedSet<Integer> stepped = new TreeSet<>(traps);
        Set<Behavior> done = did.isEmpty() ? EnumSet.noneOf(Behavior.class) : EnumSet.copyOf(did);
        if (box instanceof ScoringBox.Trap trap && !stepped.remove(trap.index())) {
            stepped.add(trap.index());
        } else if (box instanceof ScoringBox.Did one && !done.remove(one.behavior())) {
            done.add(one.behavior());
        }
        return new Turn(stage, followup, card, spokenMs, replyMs, said, stepped, done);
    }

    /** Says how much of a follow-up's gist was said. */
    Turn said(int reply, GistCoverage much) {
        List<GistCoverage> changed = new ArrayList<>(said);
        changed.set(reply, much);
        return new Turn(stage, followup, card, spokenMs, replyMs, changed, traps, did);
    }

    /** Returns the turn without what depends on key points and follow-ups, which have changed. */
    Turn untouched(Question question, List<Integer> mentions) {
        List<GistCoverage> none = Collections.nCopies(followups(question), GistCoverage.NO);
        List<Long> times = replyMs.subList(0, Math.min(replyMs.size(), none.size()));
        return new Turn(
                stage,
                Math.max(0, times.size() - 1),
                card.untouched(mentions),
                spokenMs,
                times,
                none,
                new TreeSet<>(),
                did);
    }

    /**
     * Returns the grade that Enter takes. Without any tick it is <i>again</i>: who scores an interview ticks what was said,
     * so that nothing ticked is nothing said.
     */
    Grade suggestion(Question question) {
        return card.ticking(List.of()).suggestion(question);
    }

    /** Returns what there is to mark, in order. */
    List<ScoringBox> boxes(Question question) {
        List<ScoringBox> boxes = new ArrayList<>();
        for (int i = 0; i < question.points().size(); i++) {
            boxes.add(new ScoringBox.Point(i));
        }
        for (int i = 0; i < replyMs.size(); i++) {
            boxes.add(new ScoringBox.Reply(i));
        }
        for (int i = 0; i < ScoredAnswer.traps(question).size(); i++) {
            boxes.add(new ScoringBox.Trap(i));
        }
        for (Behavior behavior : Behavior.values()) {
            boxes.add(new ScoringBox.Did(behavior));
        }
        return boxes;
    }

    /** Returns the answer for the journal; without scores where the user passed on the question. */
    Fact.Answer answer(String interview, Question question, boolean isPass, long now) {
        List<Fact.Reply> replies = new ArrayList<>();
        for (int i = 0; i < replyMs.size(); i++) {
            int ms = (int) Math.min(Integer.MAX_VALUE, replyMs.get(i));
            replies.add(new Fact.Reply(i, said.get(i).ordinal(), ms));
        }
        return new Fact.Answer(
                interview,
                question.id(),
                "",
                isPass ? stageMs(now) : spokenMs,
                question.points().size(),
                replies,
                List.copyOf(traps),
                did.stream().map(Behavior::ordinal).sorted().toList());
    }
}
