package guide.app.interview;

import guide.app.AppContext;
import guide.bank.Question;
import guide.event.Event;
import guide.event.Fact;
import guide.study.PastAnswer;
import guide.study.Progress;
import guide.study.Session;
import guide.study.interview.PastInterview;
import guide.study.interview.ScoredAnswer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** An interview that goes on: what it asks, what was answered, and how far each question is. */
public final class InterviewSession {
    private final AppContext context;
    private final InterviewFiles files;
    private final Session session;
    private final String id;
    private final Fact.Interview plan;
    /** The turns as they were left, by question: a user who comes back finds the clock as it was. */
    private final Map<String, Turn> turns;

    private InterviewSession(
            AppContext context,
            InterviewFiles files,
            Session session,
            String id,
            Fact.Interview plan,
            Map<String, Turn> turns) {
        this.context = context;
        this.files = files;
        this.session = session;
        this.id = id;
        this.plan = plan;
        this.turns = Map.copyOf(turns);
    }

    /** Returns the interview whose beginning is on disk. */
    static InterviewSession begun(AppContext context, InterviewFiles files, Progress progress, Event event) {
        Fact.Interview plan = (Fact.Interview) event.fact();
        List<String> questions =
                plan.questions().stream().filter(context::knows).toList();
        Session session = Session.of(progress.with(event), questions);
        return new InterviewSession(context, files, session, event.id(), plan, Map.of());
    }

    /** Returns an interview that broke off, where it was. */
    static InterviewSession continued(AppContext context, InterviewFiles files, Progress progress, PastInterview past) {
        long now = context.studyClock().millis();
        Map<String, Event> answers = new LinkedHashMap<>();
        Map<String, Turn> turns = new HashMap<>();
        for (PastAnswer answer : past.answers()) {
            if (context.knows(answer.question())) {
                answers.put(answer.question(), answer.last());
                turns.put(answer.question(), KeptTurn.of(answer, context.question(answer.question()), now));
            }
        }
        List<String> ahead = past.left(progress).stream().filter(context::knows).toList();
        ahead.stream()
                .map(context::question)
                .findFirst()
                .ifPresent(next -> KeptTurn.read(
                                files.draft(), past.id(), next, typed -> context.mentioned(next, typed), now)
                        .ifPresent(turn -> turns.put(next.id(), turn)));
        Session session = Session.of(progress, answers, ahead);
        return new InterviewSession(context, files, session, past.id(), past.fact(), turns);
    }

    public AppContext context() {
        return context;
    }

    public InterviewFiles files() {
        return files;
    }

    /** Returns the progress with all that has happened in this interview. */
    public Progress progress() {
        return session.progress();
    }

    String id() {
        return id;
    }

    /** Returns the minutes that it was to take, 0 for any. */
    public int minutes() {
        return plan.minutes();
    }

    /** Returns the ids of the questions that are to come, the current one first. */
    List<String> ahead() {
        return session.ahead();
    }

    /** Returns the last step that can be taken back. */
    Optional<Session.Step> last() {
        return session.last();
    }

    /** Returns the last step, if this takes it back; a bank that was read again may have taken it away. */
    Optional<Session.Step> undoneBy(Event undo) {
        return session.undoneBy(undo);
    }

    /** Returns the fact that takes the last step back. */
    Fact undo() {
        return new Fact.Undo(last().flatMap(Session.Step::event).orElseThrow().id());
    }

    /** Returns how many questions were scored or passed on. */
    public int answered() {
        return (int) answers().count();
    }

    private Stream<String> answers() {
        return session.steps().stream()
                .filter(step -> step.fact()
                        .filter(fact -> fact instanceof Fact.Review || fact instanceof Fact.Answer)
                        .isPresent())
                .map(Session.Step::question);
    }

    /** Returns the number of questions, without those that were suspended. */
    public int all() {
        return answered() + ahead().size();
    }

    /** Returns the time of the questions that are done, without the time of scoring, in milliseconds. */
    long talkMs() {
        return sum(Turn::doneTalkMs);
    }

    private long sum(ToLongFunction<Turn> time) {
        return answers()
                .map(question -> Objects.requireNonNull(turns.get(question)))
                .mapToLong(time)
                .sum();
    }

    /** Returns the end for the journal. */
    Fact.Interviewed end() {
        return new Fact.Interviewed(id, sum(Turn::doneMs), ahead().size());
    }

    /** Returns the interview as the journal has it. */
    PastInterview past() {
        return PastInterview.begun(progress()).stream()
                .filter(past -> past.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the current question's turn, as it was left or as it begins now. */
    Turn turn(Question question) {
        long now = context.studyClock().millis();
        return Optional.ofNullable(turns.get(question.id()))
                .map(turn -> turn.spending(turn.card().spent().away(now)))
                .orElseGet(() -> Turn.asked(question, now));
    }

    private InterviewSession with(Session changed) {
        return new InterviewSession(context, files, changed, id, plan, turns);
    }

    /** Returns the interview with a bank that was read again; questions that are gone from it are asked no more. */
    InterviewSession with(AppContext changed) {
        Map<String, Turn> known = new HashMap<>();
        turns.forEach((question, turn) -> {
            if (changed.knows(question)) {
                known.put(question, fitting(turn, question, changed));
            }
        });
        return new InterviewSession(changed, files, session.keepingOnly(changed::knows), id, plan, known);
    }

    /** Returns a question's turn, without the marks if what they mark has changed. */
    Turn fitting(Turn turn, String question, AppContext changed) {
        Question before = context.question(question);
        Question now = changed.question(question);
        boolean isSame = now.points().equals(before.points())
                && now.followups().equals(before.followups())
                && ScoredAnswer.traps(now).equals(ScoredAnswer.traps(before));
        return isSame
                ? turn
                : turn.untouched(now, changed.mentioned(now, turn.card().attempt()));
    }

    /** Keeps a question's turn as it is when the user leaves it. */
    InterviewSession leaving(Question question, Turn turn) {
        Map<String, Turn> kept = new HashMap<>(turns);
        kept.put(question.id(), turn);
        return new InterviewSession(context, files, session, id, plan, kept);
    }

    /** Takes events that leave the current question as it is. */
    InterviewSession noted(List<Event> events) {
        Session now = session.at(context.studyClock().millis());
        for (Event event : events) {
            now = now.noted(event);
        }
        return with(now);
    }

    /** Goes on after the current question was scored, passed on, or suspended: the last of these events says so. */
    InterviewSession moved(List<Event> events) {
        int last = events.size() - 1;
        InterviewSession before = noted(events.subList(0, last));
        return before.with(before.session.moved(events.get(last), false)).noted(context.newEvents());
    }

    /** Returns the interview after a flag, or after an undo of its last step. */
    InterviewSession after(Event event) {
        return with(session.at(context.studyClock().millis()).after(event));
    }
}
