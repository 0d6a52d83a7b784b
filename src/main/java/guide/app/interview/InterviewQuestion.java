package guide.app.interview;

import guide.app.AppContext;
import guide.app.Editor;
import guide.app.Marking;
import guide.app.SaveRequest;
import guide.app.Stopwatch;
import guide.app.quiz.ComingBack;
import guide.app.quiz.QuizStep;
import guide.bank.Followup;
import guide.bank.Question;
import guide.event.Event;
import guide.event.Fact;
import guide.keys.SharedActions;
import guide.study.Grade;
import guide.study.interview.GistCoverage;
import guide.study.interview.InterviewChoice;
import guide.text.Line;
import java.util.List;
import java.util.Optional;

/** One question of an interview: asked, followed up, and then scored while the clock stands. */
public final class InterviewQuestion extends Interview<InterviewAction> {
    /** A key that comes so soon after a stage has begun was pressed for the stage before, in milliseconds. */
    private static final long HASTY_MS = 300;

    private final InterviewSession session;
    private final Question question;
    private final Turn turn;
    private final ComingBack comingBack;

    private InterviewQuestion(
            InterviewSession session, Question question, Turn turn, Optional<Line> notice, List<Event> unsaved) {
        super(notice, unsaved);
        this.session = session;
        this.question = question;
        this.turn = turn;
        this.comingBack = new ComingBack(session.context(), session.progress(), question);
    }

    static InterviewQuestion asked(InterviewSession session, Question question, Optional<Line> notice) {
        return new InterviewQuestion(session, question, session.turn(question), notice, List.of()).kept();
    }

    public InterviewSession session() {
        return session;
    }

    @Override
    public AppContext context() {
        return session.context();
    }

    public Question question() {
        return question;
    }

    public Turn turn() {
        return turn;
    }

    /** Returns the follow-up that is asked now. */
    public Followup followup() {
        return question.followups().get(turn.followup());
    }

    /** Returns what can be marked while scoring, in order. */
    public List<ScoringBox> boxes() {
        return turn.boxes(question);
    }

    public Grade suggestion() {
        return turn.suggestion(question);
    }

    /** Returns when the question would come again, by its grade; 0 days mean in the next quiz. */
    public ComingBack comingBack() {
        return comingBack;
    }

    /** Returns the key points that the typed answer seems to mention and that are not ticked. */
    public List<Integer> proposed() {
        return turn.card().proposed();
    }

    /** Returns the place in the interview, such as {@code 2 of 4}. */
    public String place() {
        return session.answered() + 1 + " of " + session.all();
    }

    /** Returns the time of the interview so far, without absence and without scoring, in milliseconds. */
    public long talkMs() {
        return session.talkMs() + turn.talkMs(now());
    }

    /** Returns the time at this stage, without absence, in milliseconds. */
    public long stageMs() {
        return turn.stageMs(now());
    }

    /** Returns the time that this stage may take, in milliseconds; 0 for any. */
    public long stageLimitMs() {
        return switch (turn.stage()) {
            case ASKED -> question.time().givenMinutes() * 60_000L;
            case FOLLOWUP -> (long) (InterviewChoice.FOLLOWUP_MINUTES * 60_000);
            case SCORING -> 0;
        };
    }

    /** Returns whether the user has been away for so long that the clock stands. */
    public boolean isPaused() {
        return turn.card().spent().isPaused(now());
    }

    /** Returns whether the stage has just begun, so that a key that bounces would end it unheard: a face on keys ignores it. */
    public boolean isHasty() {
        return turn.stage() != Stage.ASKED && stageMs() < HASTY_MS;
    }

    /** Returns the reason of the question's flag; empty where it has none. */
    public Optional<String> flag() {
        return session.progress().flag(question.id());
    }

    @Override
    protected InterviewAction[] all() {
        return InterviewAction.values();
    }

    @Override
    protected boolean works(InterviewAction action) {
        // As in the quiz, those that scroll also work before: other keys come first there.
        return (action.phases().contains(turn.stage().phase()) || SharedActions.isScrolling(action))
                && switch (action) {
                    case RETRY -> isUnsaved();
                    case TICK_PROPOSED -> !proposed().isEmpty();
                    case UNDO ->
                        turn.stage() == Stage.FOLLOWUP || session.last().isPresent();
                    case DONE, ACCEPT, AGAIN, HARD, GOOD, EASY, TICK, ATTEMPT, PASS, PAUSE -> true;
                    case READ_ON, DOWN, UP, PAGE_DOWN, PAGE_UP, TOP, END -> true;
                    case FLAG, SUSPEND, NOTE, EDIT, HELP, LEAVE -> true;
                };
    }

    @Override
    public InterviewStep perform(InterviewAction action) {
        return switch (action) {
            case RETRY -> retry();
            case DONE -> with(turn.spoken(question, now())).kept();
            case PAUSE -> with(turn.held(now())).kept().saying(Optional.of(InterviewWords.paused()));
            case PASS ->
                turn.stage() == Stage.ASKED
                        ? save(turn.answer(session.id(), question, true, now()))
                        : with(turn.spoken(question, now())).kept();
            case ACCEPT -> grade(suggestion());
            case AGAIN -> grade(Grade.AGAIN);
            case HARD -> grade(Grade.HARD);
            case GOOD -> grade(Grade.GOOD);
            case EASY -> grade(Grade.EASY);
            case TICK_PROPOSED -> with(turn.ticking(proposed())).kept();
            case ATTEMPT -> new Ask(QuizStep.Wanted.ATTEMPT, this);
            case UNDO ->
                turn.stage() == Stage.FOLLOWUP
                        ? with(turn.unspoken(question, now())).kept()
                        : save(session.undo());
            case FLAG -> flag().isPresent() ? marked(Fact.Flag.NONE) : new Ask(QuizStep.Wanted.REASON, this);
            case SUSPEND -> save(new Fact.Suspend(question.id()));
            case NOTE -> new Ask(QuizStep.Wanted.NOTE, this);
            case EDIT -> new Edit(this::edited);
            case LEAVE -> InterviewEnd.ending(session, Optional.empty());
            case TICK, READ_ON, DOWN, UP, PAGE_DOWN, PAGE_UP, TOP, END, HELP -> this;
        };
    }

    /** Marks a box, or takes its mark away. */
    public InterviewQuestion toggle(ScoringBox box) {
        return with(turn.toggle(box)).kept();
    }

    /** Says how much of a follow-up's gist was said. */
    public InterviewQuestion said(int followup, GistCoverage much) {
        return with(turn.said(followup, much)).kept();
    }

    /** Returns the question once the user has pressed a key or typed a line. */
    public InterviewQuestion seen() {
        return new InterviewQuestion(session, question, turn.seen(question, now()), notice(), unsaved());
    }

    /** Returns the question after a time in which the user was not there. */
    public InterviewQuestion away() {
        return spending(turn.card().spent().away(now()));
    }

    /** Returns the question with the time of a sheet on which the user has typed. */
    public InterviewQuestion spending(Stopwatch spent) {
        return new InterviewQuestion(session, question, turn.spending(spent), notice(), unsaved());
    }

    /** Takes a typed answer. */
    InterviewQuestion withAttempt(String typed) {
        return with(turn.withAttempt(typed, context().mentioned(question, typed)))
                .kept();
    }

    /** Keeps how far the question is, with a text that is still typed, so that a dropped link loses nothing of it. */
    public void keep(String typedSoFar) {
        with(turn.withAttempt(typedSoFar, List.of())).kept();
    }

    private InterviewQuestion kept() {
        session.files().keepDraft(KeptTurn.lines(turn, session.id(), question, now()));
        return this;
    }

    /**
     * Flags the question.
     *
     * @param reason as it was typed, may be blank
     */
    InterviewStep flag(String reason) {
        return marked(Marking.reason(reason));
    }

    private InterviewStep marked(String reason) {
        return save(new Fact.Flag(question.id(), reason));
    }

    private InterviewStep grade(Grade grade) {
        long ms = turn.spokenMs() + stageMs();
        List<Integer> points = List.copyOf(turn.card().ticked());
        Fact.Answer answer = turn.answer(session.id(), question, false, now());
        return save(
                new SaveRequest.NewReview(
                        new Fact.Review(question.id(), grade.value(), ms, turn.spokenMs(), points, question.hash()),
                        answer::with),
                this::after);
    }

    @Override
    InterviewStep after(List<Event> events) {
        return SavedScores.after(this, events);
    }

    /** Returns the same question after something that leaves it the current one. */
    InterviewQuestion going(InterviewSession on, Line said) {
        return new InterviewQuestion(on, question, turn, Optional.of(said), List.of());
    }

    private Interview<?> edited() {
        Editor.Edited edited = context().editor().edit(question);
        return away().after(edited);
    }

    /**
     * Adds a note of the user's own.
     *
     * @param text as it was typed, may be blank
     */
    InterviewStep noted(String text) {
        return text.isBlank() ? read() : after(context().editor().note(question, text));
    }

    private InterviewQuestion after(Editor.Edited edited) {
        Line said = Line.of(edited.sentence());
        if (edited.bank().isEmpty() || edited.bank().get().questions().noneMatch(q -> q.id().equals(question.id()))) {
            return saying(Optional.of(said));
        }
        InterviewSession changed = session.with(context().with(edited.bank().get()));
        return new InterviewQuestion(
                changed,
                changed.context().question(question.id()),
                session.fitting(turn, question.id(), changed.context()),
                Optional.of(said),
                unsaved());
    }

    private InterviewQuestion with(Turn changed) {
        return new InterviewQuestion(session, question, changed, isUnsaved() ? notice() : Optional.empty(), unsaved());
    }

    /** Returns the question once its notice has been read; that something is not saved stays. */
    public InterviewQuestion read() {
        return with(turn);
    }

    @Override
    public InterviewQuestion saying(Optional<Line> sentence) {
        return isUnsaved() ? this : new InterviewQuestion(session, question, turn, sentence, List.of());
    }

    @Override
    InterviewQuestion failing(Line why, List<Event> events) {
        return new InterviewQuestion(session, question, turn, Optional.of(why), events);
    }
}
