package guide.app.quiz;

import guide.app.Marking;
import guide.app.Stopwatch;
import guide.app.TypedText;
import guide.bank.AnswerTime;
import guide.bank.Question;
import guide.event.Event;
import guide.event.Fact;
import guide.keys.SharedActions;
import guide.study.Grade;
import guide.study.Progress;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One question of the quiz: asked, then revealed with its key points, then graded. */
public final class QuizQuestion extends Quiz<QuizAction> {
    private final Question question;
    private final CardState card;
    /** Made at its first use. */
    private @Nullable ComingBack comingBack;

    QuizQuestion(QuizSession session, Question question, CardState card, Optional<Line> notice, List<Event> unsaved) {
        super(session, notice, unsaved);
        this.question = question;
        this.card = card;
    }

    public Question question() {
        return question;
    }

    public CardState card() {
        return card;
    }

    @Override
    protected QuizAction[] all() {
        return QuizAction.values();
    }

    @Override
    protected boolean works(QuizAction action) {
        boolean isTime = action.phases().contains(card.revealed() ? QuizPhase.ANSWER : QuizPhase.ASKED);
        return (isTime || SharedActions.isScrolling(action))
                && (!isDrill() || Drill.has(action))
                && switch (action) {
                    case RETRY -> isUnsaved();
                    case TICK -> !question.points().isEmpty();
                    case TICK_PROPOSED -> !card.proposed().isEmpty();
                    case GIST -> hasHiddenGist();
                    case UNDO ->
                        session().session().last().isPresent()
                                || session().earlier().isPresent();
                    case REVEAL, ACCEPT, AGAIN, HARD, GOOD, EASY -> true;
                    case READ_ON, DOWN, UP, PAGE_DOWN, PAGE_UP, TOP, END -> true;
                    case SKIP, ATTEMPT, FLAG, SUSPEND, NOTE, EDIT, HELP, LEAVE -> true;
                };
    }

    /** Returns whether this asks only for key points that were missed. */
    public boolean isDrill() {
        return session().drill().isPresent();
    }

    @Override
    public QuizStep perform(QuizAction action) {
        return switch (action) {
            case REVEAL -> with(card.reveal(now())).explained();
            case AGAIN -> grade(Grade.AGAIN);
            case HARD -> grade(Grade.HARD);
            case GOOD -> grade(Grade.GOOD);
            case EASY -> grade(Grade.EASY);
            case ACCEPT -> grade(suggestion());
            case RETRY -> retry();
            case TICK_PROPOSED -> with(card.ticking(card.proposed()));
            case GIST -> withNextGist();
            case UNDO -> undo();
            case SKIP ->
                of(
                        session().leaving(question, card).skipped(),
                        Optional.of(Line.of("Skipped for this session.", Style.DIM)));
            case ATTEMPT -> new Ask(Wanted.ATTEMPT, this);
            case FLAG -> flag().isPresent() ? marked(Fact.Flag.NONE) : new Ask(Wanted.REASON, this);
            case NOTE -> new Ask(Wanted.NOTE, this);
            case EDIT -> new Edit(() -> EditedQuestion.edited(this));
            case SUSPEND ->
                save(
                        new Fact.Suspend(question.id()),
                        Marking.suspended(context().keymap()));
            case LEAVE -> new Leave(session());
            case TICK, READ_ON, DOWN, UP, PAGE_DOWN, PAGE_UP, TOP, END, HELP -> this;
        };
    }

    /** Returns the question once the user has pressed a key or typed a line. */
    public QuizQuestion seen() {
        return spending(card.spent().seen(now()));
    }

    /** Returns the question after a time in which the user was not there. */
    public QuizQuestion away() {
        return spending(card.spent().away(now()));
    }

    /** Returns the question with this time spent on it. Absence that does not count for it does not count for the session. */
    public QuizQuestion spending(Stopwatch spent) {
        long missing = spent.absent() - card.spent().absent();
        return new QuizQuestion(session().without(missing), question, card.spending(spent), notice(), unsaved());
    }

    /** Returns the question once its notice has been read; that something is not saved stays. */
    public QuizQuestion read() {
        return with(card);
    }

    /** Returns the question with a sentence about what was just tried; that something is not saved stays. */
    public QuizQuestion saying(String sentence) {
        Optional<Line> said = Optional.of(Line.of(sentence, Style.of(ColorRole.FAIR)));
        return isUnsaved() ? this : new QuizQuestion(session(), question, card, said, unsaved());
    }

    /** Ticks a key point, or takes its tick away. */
    public QuizQuestion tick(int point) {
        return with(card.toggle(point));
    }

    /** Shows the gist of one more follow-up. */
    public QuizQuestion withNextGist() {
        return with(card.withNextGist());
    }

    /** Takes a typed answer, which stands beside the answer once that shows. */
    QuizQuestion withAttempt(String typed) {
        String attempt = TypedText.cut(typed);
        return with(card.withAttempt(attempt, context().mentioned(question, attempt)));
    }

    /**
     * Flags the question.
     *
     * @param reason as it was typed, may be blank
     */
    QuizStep flag(String reason) {
        return marked(Marking.reason(reason));
    }

    /**
     * Adds a note of the user's own.
     *
     * @param text as it was typed, may be blank
     */
    QuizStep noted(String text) {
        return text.isBlank()
                ? read()
                : EditedQuestion.after(this, context().editor().note(question, text));
    }

    /** Returns the reason of the question's flag; empty where it has none. */
    public Optional<String> flag() {
        return progress().flag(question.id());
    }

    /** Returns the grade that the ticks suggest. */
    public Grade suggestion() {
        return isDrill() ? Drill.suggestion(card, question) : card.suggestion(question);
    }

    /** Returns what a grade is called here: in a drill, points were said or not. */
    public String word(Grade grade) {
        return isDrill() ? Drill.word(grade) : grade.word();
    }

    /** Returns what the key takes that takes what the ticks suggest. */
    public String suggested() {
        boolean isPart = isDrill() && !card.ticked().isEmpty() && !suggestion().passes();
        return isPart ? card.ticked().size() + " said" : word(suggestion());
    }

    /** Returns, in a drill, what is asked for. */
    public String asksFor() {
        return Drill.asksFor(question);
    }

    /** Returns when the question would come again, by its grade; 0 days mean within this session. */
    public ComingBack comingBack() {
        if (comingBack == null) {
            comingBack = new ComingBack(context(), progress(), question);
        }
        return comingBack;
    }

    /** Returns the points missed last time that are neither ticked nor proposed now. */
    public List<Integer> missing() {
        return card.missing(past().missed());
    }

    /** Returns what is known of the question from before. */
    public QuestionPast past() {
        return new QuestionPast(context(), progress(), question, isDrill());
    }

    /** Returns whether a follow-up still hides its gist. */
    public boolean hasHiddenGist() {
        return card.gists() < question.followups().size();
    }

    /** Returns whether so many milliseconds are more than the bank says that the answer takes; an estimate judges nobody. */
    public boolean isOver(long ms) {
        return question.time().isGiven() && ms > question.time().minutes() * 60_000L;
    }

    /**
     * Returns the minutes that the answer takes, for the user to know beforehand; empty where its words suggest no more than
     * one, as on a card of vocabulary.
     */
    public Optional<Integer> minutes() {
        AnswerTime time = question.time();
        return Optional.of(time.minutes()).filter(minutes -> time.isGiven() || minutes > 1);
    }

    private Progress progress() {
        return session().session().progress();
    }

    private QuizStep grade(Grade grade) {
        if (isDrill()) {
            // Records that it was asked for; what is ticked was said, and the rest comes again.
            CardState recited = card.reciting(question, grade);
            return with(recited).save(new Fact.View(question.id()), Drill.said(recited, question));
        }
        long ms = Math.max(0, card.spent().millis(now()));
        Fact review = new Fact.Review(
                question.id(), grade.value(), ms, card.thoughtMs(), List.copyOf(card.ticked()), question.hash());
        return save(review, comingBack().saved(grade));
    }

    private QuizStep marked(String reason) {
        return save(new Fact.Flag(question.id(), reason), Marking.flagged(reason));
    }

    @Override
    QuizStep after(Event event, Line said) {
        return event.fact() instanceof Fact.Undo ? super.after(event, said) : SavedAnswer.after(this, event, said);
    }

    @Override
    Quiz<?> refreshed() {
        QuizSession now = session().refreshed();
        boolean isStillAsked =
                now.session().current().filter(question.id()::equals).isPresent();
        return isStillAsked ? new QuizQuestion(now, question, card, notice(), unsaved()) : of(now);
    }

    @Override
    Quiz<?> undone(QuizSession before, Line said) {
        // A mark is taken back where the user is, and leaves the open answer as it is.
        return lastStep().isMark()
                ? new QuizQuestion(before, question, card, Optional.of(said), List.of())
                : super.undone(before, said);
    }

    @Override
    QuizQuestion failing(Line why, List<Event> events) {
        return new QuizQuestion(session(), question, card, Optional.of(why), events);
    }

    /** Says what grades are for where that does not show. */
    private QuizQuestion explained() {
        Optional<Line> sentence = isDrill() || notice().isPresent()
                ? Optional.empty()
                : comingBack().explanation();
        return sentence.isEmpty() ? this : new QuizQuestion(session(), question, card, sentence, unsaved());
    }

    private QuizQuestion with(CardState changed) {
        return new QuizQuestion(session(), question, changed, isUnsaved() ? notice() : Optional.empty(), unsaved());
    }
}
