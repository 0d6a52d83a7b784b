package guide.app.quiz;

import guide.app.AppContext;
import guide.app.PastStep;
import guide.bank.Question;
import guide.event.Event;
import guide.study.Session;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A session with what it needs around it: the questions' texts, the clock, the time that was set, and the cards as they were left. */
public final class QuizSession {
    private static final long MINUTE_MS = 60_000;

    private final AppContext context;
    private final Session session;
    /** The start, moved later by the time that does not count as study, so that a break takes nothing of the session. */
    private final long startedAt;

    private final Optional<Integer> limit;

    /** The cards as they were left, by the number of steps taken then: an undo finds them so. */
    private final Map<Integer, Left> cards;

    private final Optional<Drill> drill;

    private record Left(Question question, CardState card) {}

    private QuizSession(
            AppContext context,
            Session session,
            long startedAt,
            Optional<Integer> limit,
            Map<Integer, Left> cards,
            Optional<Drill> drill) {
        this.context = context;
        this.session = session;
        this.startedAt = startedAt;
        this.limit = limit;
        this.cards = Map.copyOf(cards);
        this.drill = drill;
    }

    /**
     * Begins a session now.
     *
     * @param minutes after which no further question is asked
     */
    public QuizSession(AppContext context, Session session, Optional<Integer> minutes) {
        this(context, session, context.studyClock().millis(), minutes, Map.of(), Optional.empty());
    }

    /**
     * Begins a drill now: asks only for the key points that were missed when some were last ticked.
     *
     * @param session of questions that have such points
     */
    public static QuizSession drill(AppContext context, Session session, Optional<Integer> minutes) {
        long now = context.studyClock().millis();
        return new QuizSession(context, session, now, minutes, Map.of(), Optional.of(Drill.BEGUN));
    }

    /** Returns the drill that this is; empty where whole answers are asked for. */
    Optional<Drill> drill() {
        return drill;
    }

    public AppContext context() {
        return context;
    }

    /** Returns the session with a bank that was read again; questions that are gone from it are asked no more. */
    public QuizSession with(AppContext changed) {
        return new QuizSession(changed, session.keepingOnly(changed::knows), startedAt, limit, cards, drill);
    }

    private QuizSession with(Session changed) {
        return new QuizSession(context, changed, startedAt, limit, cards, drill);
    }

    /** Begins another round now, with these questions. */
    QuizSession over(List<String> again) {
        return new QuizSession(context, Session.of(session.progress(), again), Optional.empty());
    }

    /** Begins a drill of these questions now. */
    QuizSession drilling(List<String> some) {
        return drill(context, Session.of(session.progress(), some), Optional.empty());
    }

    public Session session() {
        return session;
    }

    /** Returns the question to answer now; empty at the end, also at the end of the time. */
    public Optional<Question> current() {
        return isOver() ? Optional.empty() : session.current().map(id -> asked(id, session));
    }

    private Question asked(String id, Session at) {
        Question whole = context.question(id);
        return drill.isPresent() ? drill.get().asked(whole, at) : whole;
    }

    /** Returns the last step's question as it was asked. */
    Question last() {
        Session.Step last = session.last().orElseThrow();
        return asked(last.question(), last.before());
    }

    private boolean isOver() {
        // The time ends a session between questions only; the first one is always asked.
        return session.stepsTaken() > 0 && limit.isPresent() && millis() >= limit.get() * MINUTE_MS;
    }

    /** Returns the place in the queue, such as {@code 3 of 11}. */
    public String place() {
        int taken = session.stepsTaken();
        return taken + 1 + " of " + (taken + session.ahead().size());
    }

    /** Returns the minutes left of the time that was set, rounded up; empty where none was. */
    public Optional<Integer> minutesLeft() {
        return limit.map(m -> (int) Math.max(0, (m * MINUTE_MS - millis() + MINUTE_MS - 1) / MINUTE_MS));
    }

    /** Returns the milliseconds since the start, without breaks. */
    public long millis() {
        return Math.max(0, context.studyClock().millis() - startedAt);
    }

    /** Returns the session after a break of so many milliseconds. */
    public QuizSession without(long ms) {
        return ms == 0 ? this : new QuizSession(context, session, startedAt + ms, limit, cards, drill);
    }

    /** Keeps the current question's card as it is when the user leaves it. */
    QuizSession leaving(Question question, CardState card) {
        Map<Integer, Left> kept = new HashMap<>(cards);
        kept.put(session.stepsTaken(), new Left(question, card));
        return new QuizSession(context, session, startedAt, limit, kept, drill);
    }

    /** Returns the card of the last step's question as it was left; without ticks where the key points have changed since. */
    Optional<CardState> left() {
        return session.last()
                .flatMap(step -> Optional.ofNullable(cards.get(step.before().stepsTaken())))
                .map(left -> {
                    Question now = last();
                    boolean same = left.question().points().equals(now.points());
                    return same
                            ? left.card()
                            : left.card()
                                    .untouched(
                                            context.mentioned(now, left.card().attempt()));
                });
    }

    /**
     * Returns the drill after its current question.
     *
     * @param view records it, and is on disk
     * @param said the points that were said, as indices into those that were asked for
     */
    QuizSession recited(Event view, Question asked, Collection<Integer> said) {
        Question whole = context.question(asked.id());
        Session next = session.at(context.studyClock().millis())
                .moved(view, said.size() < asked.points().size());
        return new QuizSession(context, next, startedAt, limit, cards, drill.map(d -> d.with(whole, session, said)))
                .refreshed();
    }

    /** Leaves the current question out of this session. */
    QuizSession skipped() {
        return with(session.skipped()).refreshed();
    }

    /** Takes a last step back that is in no journal. */
    QuizSession withoutLastStep() {
        return with(session.withoutLastStep(Optional.empty()));
    }

    /** Returns the last step of earlier sessions, before anything has happened in this one. */
    Optional<PastStep> earlier() {
        return drill.isEmpty() && session.stepsTaken() == 0 && session.last().isEmpty()
                ? PastStep.last(session.progress())
                : Optional.empty();
    }

    /** Returns the session after an undo of a step from before it. */
    QuizSession withoutEarlierStep(Event undo) {
        Session now = session.at(context.studyClock().millis());
        return with(now.withoutEarlierStep(undo, context::knows));
    }

    /** Returns the session after an event about its current question, or about its last step, that is on disk. */
    QuizSession after(Event event) {
        Session next = session.at(context.studyClock().millis()).after(event);
        return next.stepsTaken() > session.stepsTaken() ? with(next).refreshed() : with(next);
    }

    /** Takes in, before the next question, the grades that other sessions gave meanwhile: those are not asked again. */
    QuizSession refreshed() {
        List<Event> news = context.newEvents();
        return news.isEmpty() ? this : with(session.withEventsElsewhere(news));
    }
}
