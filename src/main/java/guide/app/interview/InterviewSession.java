package guide.app.interview;

import guide.app.AppContext;
import guide.bank.Question;
import guide.event.Event;
import guide.event.Fact;
import guide.study.PastAnswer;
import guide.study.Progress;
import guide.study.interview.PastInterview;
import guide.study.interview.ScoredAnswer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** An interview that goes on: what it asks, what was answered, and how far each question is. */
public final class InterviewSession {
    private final AppContext context;
    private final InterviewFiles files;
    private final Progress progress;
    private final String id;
    private final Fact.Interview plan;
    /** The ids of the questions that are to come, the current one first. */
    private final List<String> ahead;

    private final List<Step> steps;
    /** The turns as they were left, by question: who comes back finds the clock as it was. */
    private final Map<String, Turn> left;

    /** What a step did to its question. */
    enum Kind {
        /** It was scored, or passed on. */
        ANSWERED,
        /** It is left out of all sessions from now on. */
        SUSPENDED,
        /** It was flagged, or its flag was removed; it stays the current one. */
        FLAGGED
    }

    /**
     * A step that can be taken back.
     *
     * @param question the question's id
     * @param undone the id of the event that an undo names
     * @param word for what is taken back
     * @param turn the question's turn as it was then
     */
    record Step(Kind kind, String question, String undone, String word, Turn turn) {
        Step with(Turn changed) {
            return new Step(kind, question, undone, word, changed);
        }
    }

    private InterviewSession(
            AppContext context,
            InterviewFiles files,
            Progress progress,
            String id,
            Fact.Interview plan,
            List<String> ahead,
            List<Step> steps,
            Map<String, Turn> left) {
        this.context = context;
        this.files = files;
        this.progress = progress;
        this.id = id;
        this.plan = plan;
        this.ahead = List.copyOf(ahead);
        this.steps = List.copyOf(steps);
        this.left = Map.copyOf(left);
    }

    /** Returns the interview whose beginning is on disk. */
    static InterviewSession begun(AppContext context, InterviewFiles files, Progress progress, Event event) {
        Fact.Interview plan = (Fact.Interview) event.fact();
        return new InterviewSession(
                context,
                files,
                progress.with(event),
                event.id(),
                plan,
                plan.questions().stream().filter(context::knows).toList(),
                List.of(),
                Map.of());
    }

    /** Returns an interview that broke off, where it was. */
    static InterviewSession continued(AppContext context, InterviewFiles files, Progress progress, PastInterview past) {
        long now = context.studyClock().millis();
        List<Step> steps = new ArrayList<>();
        for (PastAnswer answer : past.answers()) {
            if (context.knows(answer.question())) {
                Turn turn = KeptTurn.of(answer, context.question(answer.question()), now);
                String word = InterviewWords.answered(answer);
                steps.add(new Step(Kind.ANSWERED, answer.question(), answer.undone(), word, turn));
            }
        }
        List<String> ahead = past.left(progress).stream().filter(context::knows).toList();
        Map<String, Turn> left = new HashMap<>();
        ahead.stream()
                .findFirst()
                .ifPresent(next -> Draft.read(files.draft(), past.id(), next)
                        .ifPresent(draft -> left.put(next, resumed(draft, context, context.question(next), now))));
        return new InterviewSession(context, files, progress, past.id(), past.fact(), ahead, steps, left);
    }

    public AppContext context() {
        return context;
    }

    public InterviewFiles files() {
        return files;
    }

    /** Returns the progress with all that has happened in this interview. */
    public Progress progress() {
        return progress;
    }

    String id() {
        return id;
    }

    /** Returns the minutes that it was to take, 0 for any. */
    public int minutes() {
        return plan.minutes();
    }

    List<String> ahead() {
        return ahead;
    }

    Optional<Step> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    /** Returns how many questions were scored or passed on. */
    public int answered() {
        return (int) steps.stream().filter(step -> step.kind() == Kind.ANSWERED).count();
    }

    /** Returns the number of questions, without those that were suspended. */
    public int all() {
        return answered() + ahead.size();
    }

    /** Returns the time of the questions that are done, without the time of scoring, in milliseconds. */
    long talkMs() {
        return sum(Turn::doneTalkMs);
    }

    private long sum(ToLongFunction<Turn> time) {
        return steps.stream()
                .filter(step -> step.kind() == Kind.ANSWERED)
                .mapToLong(step -> time.applyAsLong(step.turn()))
                .sum();
    }

    /** Returns the end for the journal. */
    Fact.Interviewed end() {
        return new Fact.Interviewed(id, sum(Turn::doneMs), ahead.size());
    }

    /** Returns the interview as the journal has it. */
    PastInterview past() {
        return PastInterview.begun(progress).stream()
                .filter(past -> past.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the current question's turn, as it was left or as it begins now. */
    Turn turn(Question question) {
        long now = context.studyClock().millis();
        return Optional.ofNullable(left.get(question.id()))
                .map(turn -> turn.spending(turn.card().spent().away(now)))
                .orElseGet(() -> Turn.asked(question, now));
    }

    private InterviewSession with(Progress now, List<String> next, List<Step> taken, Map<String, Turn> turns) {
        return new InterviewSession(context, files, now, id, plan, next, taken, turns);
    }

    /** Returns the interview with a bank that was read again; questions that are gone from it are asked no more. */
    InterviewSession with(AppContext changed) {
        List<Step> known = steps.stream()
                .filter(step -> changed.knows(step.question()))
                .map(step -> step.with(fitting(step.turn(), step.question(), changed)))
                .toList();
        Map<String, Turn> turns = new HashMap<>();
        left.forEach((question, turn) -> {
            if (changed.knows(question)) {
                turns.put(question, fitting(turn, question, changed));
            }
        });
        List<String> next = ahead.stream().filter(changed::knows).toList();
        return new InterviewSession(changed, files, progress, id, plan, next, known, turns);
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

    /** Keeps the turn of a question that the user comes back to. */
    InterviewSession leaving(String question, Turn turn) {
        Map<String, Turn> turns = new HashMap<>(left);
        turns.put(question, turn);
        return with(progress, ahead, steps, turns);
    }

    /** Returns the interview after events that are on disk, with what other sessions have saved meanwhile. */
    private Progress after(List<Event> events) {
        Progress now = progress.at(context.studyClock().millis());
        for (Event event : events) {
            now = now.with(event);
        }
        return now;
    }

    /** Takes an event that is about no question of the interview, such as its end. */
    InterviewSession noted(List<Event> events) {
        return with(after(events), ahead, steps, left);
    }

    /** Goes on after the current question was scored, passed on, or suspended. */
    InterviewSession moved(List<Event> events, Step step) {
        Progress now = after(events);
        for (Event event : context.newEvents()) {
            now = now.with(event);
        }
        List<Step> taken = new ArrayList<>(steps);
        taken.add(step);
        Map<String, Turn> turns = new HashMap<>(left);
        turns.remove(step.question());
        return with(now, ahead.subList(1, ahead.size()), taken, turns);
    }

    /** Takes a mark that leaves the question the current one. */
    InterviewSession marked(Event event, Step step) {
        List<Step> taken = new ArrayList<>(steps);
        taken.add(step);
        return with(after(List.of(event)), ahead, taken, left);
    }

    /** Returns the interview before the last step, which an event has taken back. */
    InterviewSession before(Event undo) {
        Step step = last().orElseThrow();
        List<String> next = new ArrayList<>(ahead);
        Map<String, Turn> turns = new HashMap<>(left);
        if (step.kind() != Kind.FLAGGED) {
            next.add(0, step.question());
            turns.put(step.question(), step.turn());
        }
        return with(after(List.of(undo)), next, steps.subList(0, steps.size() - 1), turns);
    }

    private static Turn resumed(Draft draft, AppContext context, Question question, long now) {
        return KeptTurn.of(draft, question, context.mentioned(question, draft.attempt()), now);
    }
}
