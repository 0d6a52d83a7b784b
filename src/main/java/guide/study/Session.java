package guide.study;

import guide.event.Event;
import guide.event.Fact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A study session: a queue of questions and the steps that were taken. A value: every step returns a new session, and
 * {@link #withoutLastStep} the one before it. A step is first written to the journal, and only then taken here.
 */
public final class Session {
    /** The number of other questions before one that was not recalled comes back; it comes last if fewer are left. */
    static final int OTHERS_BEFORE_AGAIN = 3;

    private final Progress progress;
    private final List<String> ahead;
    private final Optional<Step> last;
    private final int stepsTaken;

    /** Questions that another session has answered since this one began. */
    private final Set<String> elsewhere;

    private Session(Progress progress, List<String> ahead, Optional<Step> last, int taken, Set<String> elsewhere) {
        this.progress = progress;
        this.ahead = List.copyOf(ahead);
        this.last = last;
        this.stepsTaken = taken;
        this.elsewhere = Set.copyOf(elsewhere);
    }

    /** Returns a session that asks these questions in this order. */
    public static Session of(Progress progress, List<String> questions) {
        return new Session(progress, questions, Optional.empty(), 0, Set.of());
    }

    /**
     * Returns a session that goes on after some answers.
     *
     * @param answers by question, in their order; the progress has them already
     */
    public static Session of(Progress progress, Map<String, Event> answers, List<String> questions) {
        List<String> all = new ArrayList<>(answers.keySet());
        all.addAll(questions);
        Session session = of(progress, all);
        for (Event answer : answers.values()) {
            session = session.moved(Optional.of(answer), progress, session.rest());
        }
        return session;
    }

    /** Returns the progress, including everything that happened in this session. */
    public Progress progress() {
        return progress;
    }

    /** Returns the question to answer now; empty at the end. */
    public Optional<String> current() {
        return ahead.stream().findFirst();
    }

    /** Returns the questions that are still to come, the current one first. */
    public List<String> ahead() {
        return ahead;
    }

    /** Returns the number of steps that were taken: answers, skips and suspensions. */
    public int stepsTaken() {
        return stepsTaken;
    }

    /** Returns whether the current question was already answered in this session and comes again. */
    public boolean isRepeat() {
        return current()
                .filter(q -> steps().stream()
                        .anyMatch(s -> s.isAnswer() && s.question().equals(q)))
                .isPresent();
    }

    /** Returns the steps, oldest first. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Optional<Step> step = last; step.isPresent(); step = step.get().before().last) {
            steps.add(0, step.get());
        }
        return steps;
    }

    /** Returns the session after an event about its current question, or one that takes its last step back. */
    public Session after(Event event) {
        Fact fact = event.fact();
        if (fact instanceof Fact.Review review) {
            return moved(event, !Grade.of(review.grade()).passes());
        }
        if (fact instanceof Fact.Undo) {
            return withoutLastStep(Optional.of(event));
        }
        if (fact instanceof Fact.OfQuestion mark && mark.isMark()) {
            return new Session(
                    progress.with(event),
                    ahead,
                    Optional.of(new Step(this, Optional.of(event))),
                    stepsTaken,
                    elsewhere);
        }
        return fact instanceof Fact.OfQuestion about && about.leavesOut() ? moved(event, false) : noted(event);
    }

    /**
     * Returns the session after an event that ends its current question.
     *
     * @param comesAgain whether the question comes back in this session
     */
    public Session moved(Event event, boolean comesAgain) {
        return moved(Optional.of(event), progress.with(event), comesAgain ? restAndAgain() : rest());
    }

    /** Returns the session after an event that leaves its questions as they are. */
    public Session noted(Event event) {
        return new Session(progress.with(event), ahead, last, stepsTaken, elsewhere);
    }

    /** Leaves the current question out of this session; nothing is recorded. */
    public Session skipped() {
        return moved(Optional.empty(), progress, rest());
    }

    private List<String> rest() {
        return ahead.subList(1, ahead.size());
    }

    /** Returns the rest with the current question in it, a few others before it. */
    private List<String> restAndAgain() {
        List<String> rest = new ArrayList<>(rest());
        rest.add(Math.min(OTHERS_BEFORE_AGAIN, rest.size()), ahead.get(0));
        return rest;
    }

    private Session moved(Optional<Event> event, Progress now, List<String> rest) {
        return new Session(now, rest, Optional.of(new Step(this, event)), stepsTaken + 1, elsewhere);
    }

    /**
     * Returns the last step, which {@link #withoutLastStep} takes back; its event, if any, has to be undone in the journal first.
     */
    public Optional<Step> last() {
        return last;
    }

    /** Returns the last step, if this takes it back: a bank that was read again may have taken the step of an undo away. */
    public Optional<Step> undoneBy(Event undo) {
        return last.filter(step -> undo.fact() instanceof Fact.Undo fact
                && step.event().map(Event::id).filter(fact.of()::equals).isPresent());
    }

    /**
     * Returns the session before the last step; the same session if there was no step. Events that were {@link #noted}
     * since stay.
     *
     * @param undo the journal's event that undid the step's own event; empty for a step without an event
     */
    public Session withoutLastStep(Optional<Event> undo) {
        Progress now = undo.map(progress::with).orElse(progress);
        return last.map(Step::before)
                .map(before -> new Session(
                        now, before.currentAndWithout(elsewhere), before.last, before.stepsTaken, elsewhere))
                .orElse(this);
    }

    /**
     * Returns the session after an undo of a step from before it. The question of a review or a suspension comes first, since
     * a user who takes an answer back wants to give another one.
     *
     * @param known says whether the bank has a question
     */
    public Session withoutEarlierStep(Event undo, Predicate<String> known) {
        Progress now = progress.with(undo);
        List<String> left = new ArrayList<>();
        Steps.of(progress).askedAgain(((Fact.Undo) undo.fact()).of()).ifPresent(left::add);
        ahead.stream().filter(question -> !left.contains(question)).forEach(left::add);
        left.removeIf(question -> !known.test(question) || now.isSuspended(question));
        return new Session(now, left, last, stepsTaken, elsewhere);
    }

    /**
     * Takes events that other sessions wrote meanwhile. A question that another session graded or suspended is no
     * longer asked here: if it was not recalled there, it comes back there.
     */
    public Session withEventsElsewhere(List<Event> events) {
        Progress now = progress;
        Set<String> answered = new HashSet<>(elsewhere);
        for (Event event : events) {
            now = now.with(event);
            if (event.fact() instanceof Fact.OfQuestion fact && (fact instanceof Fact.Review || fact.leavesOut())) {
                answered.add(fact.question());
            }
        }
        List<String> left =
                ahead.stream().filter(question -> !answered.contains(question)).toList();
        return new Session(now, left, last, stepsTaken, answered);
    }

    /**
     * Returns the current question, which was asked here before, and those of the others that were not answered
     * elsewhere.
     */
    private List<String> currentAndWithout(Set<String> answered) {
        List<String> left = new ArrayList<>();
        for (String question : ahead) {
            if (left.isEmpty() || !answered.contains(question)) {
                left.add(question);
            }
        }
        return left;
    }

    /** Leaves out questions that are gone from the bank, with the steps about them; their events stay saved. */
    public Session keepingOnly(Predicate<String> known) {
        Optional<Step> kept = Optional.empty();
        for (Step step : steps()) {
            if (known.test(step.question())) {
                kept = Optional.of(new Step(step.before.keepingOnly(known, kept), step.event));
            }
        }
        return keepingOnly(known, kept);
    }

    private Session keepingOnly(Predicate<String> known, Optional<Step> steps) {
        return new Session(progress, ahead.stream().filter(known).toList(), steps, stepsTaken, elsewhere);
    }

    /** Returns the same session at a later time, which an event's time is checked against. */
    public Session at(long now) {
        return new Session(progress.at(now), ahead, last, stepsTaken, elsewhere);
    }

    /**
     * A step of the session, about the question that was current then.
     *
     * @param event the step's event in the journal; a skip has none
     */
    public record Step(Session before, Optional<Event> event) {
        /** Returns the question. */
        public String question() {
            return before.current().orElseThrow();
        }

        /** Returns what happened; empty for a skip. */
        public Optional<Fact> fact() {
            return event.map(Event::fact);
        }

        /** Returns the review; empty where the question was not graded. */
        public Optional<Fact.Review> review() {
            return fact().filter(Fact.Review.class::isInstance).map(Fact.Review.class::cast);
        }

        /** Returns whether the question stayed the current one. */
        public boolean isMark() {
            return fact().filter(fact -> fact instanceof Fact.OfQuestion mark && mark.isMark())
                    .isPresent();
        }

        private boolean isAnswer() {
            return review().isPresent()
                    || fact().filter(Fact.View.class::isInstance).isPresent();
        }
    }
}
