package guide.app;

import guide.bank.Question;
import guide.event.Event;
import guide.event.Fact;
import guide.event.NotSavedException;
import guide.study.Grade;
import guide.study.Session;
import guide.study.StudyDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A session with what it needs around it, as the full screen and the line mode share it: the questions' texts, the place
 * where answers are kept, and the clock. Whatever it does is on disk before it returns.
 */
public final class QuizSession {
    private static final long MINUTE_MS = 60_000;

    private final AppContext context;
    private final Session session;
    /** When it began; later by what does not count as study, so that a break takes nothing of the time. */
    private final long startedAt;

    private final Optional<Integer> box;

    /** The cards as they were left, by how many steps had been taken then: an undo finds them so. */
    private final Map<Integer, Left> cards;

    private QuizSession(QuizSession before, Session session) {
        this(before, before.context, session, before.startedAt, before.cards);
    }

    private QuizSession(
            QuizSession before, AppContext context, Session session, long startedAt, Map<Integer, Left> cards) {
        this.cards = Map.copyOf(cards);
        this.context = context;
        this.startedAt = startedAt;
        this.box = before.box;
        this.session = session;
    }

    /**
     * Begins a session now.
     *
     * @param minutes after which no further question is asked
     */
    public QuizSession(AppContext context, Session session, Optional<Integer> minutes) {
        this.context = context;
        this.session = session;
        this.cards = Map.of();
        this.startedAt = context.now().millis();
        this.box = minutes;
    }

    /** What every screen has at hand. */
    public AppContext desk() {
        return context;
    }

    /** With a bank that was read again; questions that are gone from it are asked no more. */
    public QuizSession with(AppContext changed) {
        return new QuizSession(this, changed, session.keepingOnly(changed::knows), startedAt, cards);
    }

    /** Another round, begun now, with these questions. */
    public QuizSession over(List<String> again) {
        return new QuizSession(context, Session.of(session.progress(), again), Optional.empty());
    }

    /** The session as it stands. */
    public Session session() {
        return session;
    }

    /** The question to answer now; empty at the end, also at the end of the time. */
    public Optional<Question> current() {
        return isOver() ? Optional.empty() : session.current().map(context::question);
    }

    /** Whether the time that was set has run out. */
    public boolean isOutOfTime() {
        return box.isPresent() && millis() >= box.get() * MINUTE_MS;
    }

    /** The minutes that are left of the time that was set, rounded up; empty where none was. */
    public Optional<Integer> minutesLeft() {
        return box.map(m -> (int) Math.max(0, (m * MINUTE_MS - millis() + MINUTE_MS - 1) / MINUTE_MS));
    }

    /** Whole minutes since the start, without breaks. */
    public int minutes() {
        return (int) (millis() / MINUTE_MS);
    }

    /** Since the start, without breaks. */
    public long millis() {
        return Math.max(0, context.now().millis() - startedAt);
    }

    /** After a break of so many milliseconds. */
    public QuizSession without(long ms) {
        return ms == 0 ? this : new QuizSession(this, context, session, startedAt + ms, cards);
    }

    /** The study day. */
    public StudyDay today() {
        return context.today();
    }

    /**
     * Grades the current question.
     *
     * @param ticked indices of the key points that were said
     * @param spentMs how long one was at it, in milliseconds
     * @throws NotSavedException where the answer is not on disk; nothing has changed then
     */
    public QuizSession grade(Grade grade, SortedSet<Integer> ticked, long spentMs) throws NotSavedException {
        Question question = session.current().map(context::question).orElseThrow();
        return save(new Fact.Review(
                question.id(), grade.value(), Math.max(0, spentMs), List.copyOf(ticked), question.hash()));
    }

    /** A question that was left, and how far one was with it. */
    private record Left(Question question, CardState card) {}

    /** With the current question's card as it is when one leaves it. */
    public QuizSession leaving(Question question, CardState card) {
        Map<Integer, Left> kept = new HashMap<>(cards);
        kept.put(session.stepsTaken(), new Left(question, card));
        return new QuizSession(this, context, session, startedAt, kept);
    }

    /** The card of the last step's question as it was left; ticks go where the key points have changed since. */
    public Optional<CardState> left() {
        return session.last()
                .flatMap(step -> Optional.ofNullable(cards.get(step.before().stepsTaken())))
                .map(left -> {
                    boolean same = left.question()
                            .points()
                            .equals(context.question(left.question().id()).points());
                    return same ? left.card() : left.card().untouched();
                });
    }

    /**
     * Keeps what was typed before the answer that was just graded, where the user wants that in the journal. It is no answer
     * by itself: where it cannot be saved the session goes on, and the end says that not all is saved.
     */
    public QuizSession keep(Question question, String attempt) {
        if (!context.habits().keepsAttempts() || attempt.isBlank()) {
            return this;
        }
        try {
            return save(new Fact.Attempt(question.id(), attempt.strip()));
        } catch (NotSavedException e) {
            return this;
        }
    }

    /** Leaves the current question out of this session. */
    public QuizSession skip() {
        return new QuizSession(this, session.skipped()).next();
    }

    /**
     * Leaves the current question out of all sessions from now on.
     *
     * @throws NotSavedException where that is not on disk; nothing has changed then
     */
    public QuizSession suspend() throws NotSavedException {
        return save(new Fact.Suspend(session.current().orElseThrow()));
    }

    /**
     * Marks the current question, or takes the mark away.
     *
     * @param reason why; {@link Fact.Flag#NONE} takes the mark away
     * @throws NotSavedException where that is not on disk; nothing has changed then
     */
    public QuizSession flag(String reason) throws NotSavedException {
        return save(new Fact.Flag(session.current().orElseThrow(), reason));
    }

    /**
     * Takes the last step back; the same where there was none.
     *
     * @throws NotSavedException where the journal could not take it; nothing has changed then
     */
    public QuizSession undo() throws NotSavedException {
        Optional<Event> recorded = session.last().flatMap(Session.Step::recorded);
        return recorded.isPresent()
                ? save(new Fact.Undo(recorded.get().id()))
                : new QuizSession(this, session.withoutLastStep(Optional.empty()));
    }

    /**
     * Saves what could not be saved, and goes on as if it had been.
     *
     * @param unsaved the event that one of the other steps failed with
     * @throws NotSavedException where it still is not on disk; nothing has changed then
     */
    public QuizSession retry(Event unsaved) throws NotSavedException {
        return after(context.saver().retry(unsaved));
    }

    private QuizSession save(Fact fact) throws NotSavedException {
        return after(context.saver().save(fact));
    }

    private QuizSession after(Event event) {
        Session next = session.at(context.now().millis()).after(event);
        QuizSession there = new QuizSession(this, next);
        return next.stepsTaken() > session.stepsTaken() ? there.next() : there;
    }

    /** Before the next question: what other sessions graded meanwhile is not asked again. */
    private QuizSession next() {
        List<Event> news = context.saver().news();
        return news.isEmpty() ? this : new QuizSession(this, session.withEventsElsewhere(news));
    }

    private boolean isOver() {
        // The time ends a session between questions only; the first one is always asked.
        return session.stepsTaken() > 0 && isOutOfTime();
    }
}
