package guide.tui.quiz;

import guide.app.CardState;
import guide.app.Editor;
import guide.app.NotSavedNotice;
import guide.app.QuizAction;
import guide.app.QuizActions;
import guide.app.QuizSession;
import guide.app.Stopwatch;
import guide.app.Words;
import guide.bank.Question;
import guide.event.Event;
import guide.event.Fact;
import guide.event.NotSavedException;
import guide.keys.Input;
import guide.keys.Keymap;
import guide.keys.Size;
import guide.study.Grade;
import guide.study.Session;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import guide.tui.Canvas;
import guide.tui.HelpScreen;
import guide.tui.Next;
import guide.tui.ReturnPath;
import guide.tui.Screen;
import guide.tui.SheetScreen;
import guide.tui.card.Marking;
import guide.tui.card.QuestionPage;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One question: asked, then revealed with its key points, then graded. */
public final class QuizScreen implements Screen {
    private final QuizSession quizSession;
    private final ReturnPath back;
    private final Question question;
    private final CardState card;
    private final Optional<Line> notice;
    private final Optional<Event> unsaved;

    private QuizScreen(
            QuizSession quizSession,
            ReturnPath back,
            Question question,
            CardState card,
            Optional<Line> notice,
            Optional<Event> unsaved) {
        this.quizSession = quizSession;
        this.back = back;
        this.question = question;
        this.card = card;
        this.notice = notice;
        this.unsaved = unsaved;
    }

    /**
     * The sitting's current question, or its summary where there is none left.
     *
     * @param way leads back when the sitting is left
     */
    static Screen of(QuizSession quizSession, ReturnPath back, Optional<Line> notice) {
        return quizSession
                .current()
                .<Screen>map(q -> new QuizScreen(
                        quizSession,
                        back,
                        q,
                        CardState.asked(quizSession.desk().now().millis()),
                        notice,
                        Optional.empty()))
                .orElseGet(() -> new SummaryScreen(quizSession, back, notice, Optional.empty()));
    }

    @Override
    public Next update(Input input, Size size) {
        boolean happens = !(input instanceof Input.Tick) && !(input instanceof Input.Mouse mouse && mouse.isRelease());
        if (!happens) {
            return this;
        }
        Stopwatch spent = card.spent();
        QuizScreen here = timed(input instanceof Input.Resume ? spent.away(now()) : spent.seen(now()));
        Optional<QuizAction> action = input instanceof Input.Mouse mouse
                ? here.picture().pointer(size).action(mouse, size)
                : keymap().action(input, actions());
        return action.map(a -> here.perform(a, size)).orElseGet(() -> here.moved(input, size));
    }

    /** With the time as it was measured; what does not count is no time of the session either. */
    private QuizScreen timed(Stopwatch spent) {
        long missing = spent.absent() - card.spent().absent();
        return new QuizScreen(quizSession.without(missing), back, question, card.spending(spent), notice, unsaved);
    }

    private QuizScreen moved(Input input, Size size) {
        return input instanceof Input.Mouse mouse
                ? with(picture().pointer(size).moved(mouse, picture().scroller(size)))
                : this;
    }

    /** What works now, the most wanted first. */
    public List<QuizAction> actions() {
        return new QuizActions(quizSession, question, card, unsaved.isPresent()).all();
    }

    private Next perform(QuizAction action, Size size) {
        return switch (action) {
            case REVEAL -> with(card.reveal(now()));
            case AGAIN -> grade(Grade.AGAIN);
            case HARD -> grade(Grade.HARD);
            case GOOD -> grade(Grade.GOOD);
            case EASY -> grade(Grade.EASY);
            case ACCEPT -> grade(card.suggestion(question));
            case RETRY -> retry(unsaved.orElseThrow());
            case TICK -> with(picture().scroller(size).tick(card));
            case TICK_PROPOSED -> with(card.ticking(card.proposed(question)));
            case DOWN -> with(picture().scroller(size).down(card));
            case UP -> with(picture().scroller(size).up(card));
            case PAGE_DOWN -> with(picture().scroller(size).page(card, 1));
            case PAGE_UP -> with(picture().scroller(size).page(card, -1));
            case UNDO -> undo(quizSession, back, Optional.of(this), this::notSaved);
            case SKIP -> of(left().skip(), back, Optional.of(Line.of("Skipped for this session.", Style.DIM)));
            case ATTEMPT -> attempt();
            case FLAG -> flag();
            case EDIT -> new Outside(this::edited);
            case SUSPEND -> suspend();
            case HELP -> HelpScreen.of(this, actions(), quizSession.desk());

            case LEAVE -> back.back(quizSession.desk(), quizSession.session().progress());
        };
    }

    private Screen grade(Grade grade) {
        try {
            int days = quizSession.session().preview(grade, quizSession.today());
            QuizSession graded = left().grade(grade, card.ticked(), card.spent().millis(now()));
            QuizSession next = graded.keep(question, card.attempt());
            Line saved = Line.of("Saved. ", Style.of(ColorRole.GOOD))
                    .then(Line.of(Words.capital(grade.word()) + ", back " + Words.again(days) + ".", Style.DIM));
            return of(next, back, Optional.of(saved));
        } catch (NotSavedException e) {
            return notSaved(e);
        }
    }

    /** Saves what could not be saved, and goes on as if it had been. */
    private Screen retry(Event event) {
        try {
            QuizSession saved = left().retry(event);
            Optional<Line> said = Optional.of(Line.of("Saved.", Style.of(ColorRole.GOOD)));
            if (event.fact() instanceof Fact.Review) {
                return of(saved.keep(question, card.attempt()), back, said);
            }
            return event.fact() instanceof Fact.Flag
                    ? new QuizScreen(saved, back, question, card, said, Optional.empty())
                    : of(saved, back, said);
        } catch (NotSavedException e) {
            return notSaved(e);
        }
    }

    private QuizSession left() {
        return quizSession.leaving(question, card);
    }

    /**
     * Takes the last step back and shows its question as it was left then. A mark is taken back where one is.
     *
     * @param here the question that is shown, if any
     */
    static Screen undo(
            QuizSession quizSession,
            ReturnPath back,
            Optional<QuizScreen> here,
            Function<NotSavedException, Screen> failed) {
        Session.Step step = quizSession.session().last().orElseThrow();
        long now = quizSession.desk().now().millis();
        Optional<CardState> current =
                here.filter(quiz -> step instanceof Session.Step.Flagging).map(QuizScreen::card);
        CardState card = current.or(quizSession::left).orElseGet(() -> CardState.asked(now));
        try {
            QuizSession before = quizSession.undo();
            Question question = before.desk().question(step.question());
            Line notice = Marking.takenBack(
                    step.recorded().map(Event::fact).map(Marking::name).orElse("skip"));
            // What was done since is no time at this question.
            CardState again =
                    current.isPresent() ? card : card.spending(card.spent().away(now));
            return new QuizScreen(before, back, question, again, Optional.of(notice), Optional.empty());
        } catch (NotSavedException e) {
            return failed.apply(e);
        }
    }

    private Keymap keymap() {
        return quizSession.desk().keymap();
    }

    private Screen notSaved(NotSavedException e) {
        return new QuizScreen(
                quizSession,
                back,
                question,
                card,
                Optional.of(NotSavedNotice.notice(e, keymap())),
                Optional.of(e.event()));
    }

    private QuizScreen with(CardState changed) {
        return with(changed, unsaved.isPresent() ? notice : Optional.empty());
    }

    private QuizScreen with(CardState changed, Optional<Line> said) {
        return new QuizScreen(quizSession, back, question, changed, said, unsaved);
    }

    private long now() {
        return quizSession.desk().now().millis();
    }

    private Screen attempt() {
        Function<SheetScreen.Typed, Next> back = typed -> timed(typed.spent()).answered(typed.text());
        var sheet = new SheetScreen.Sheet(
                "Your answer",
                QuestionPage.question(question, Integer.MAX_VALUE),
                SheetScreen.Kind.ANSWER,
                quizSession.desk(),
                back,
                back);
        return SheetScreen.of(sheet, card.attempt(), card.spent());
    }

    private Screen flag() {
        if (quizSession.session().progress().flag(question.id()).isPresent()) {
            return flagged(Fact.Flag.NONE);
        }
        return Marking.why(
                question,
                quizSession.desk(),
                card.spent(),
                typed -> timed(typed.spent()).flagged(Marking.reason(typed)),
                typed -> timed(typed.spent()));
    }

    private QuizScreen answered(String attempt) {
        return with(card.withAttempt(attempt));
    }

    private Screen flagged(String reason) {
        try {
            Optional<Line> said = Optional.of(Marking.flagged(reason));
            return new QuizScreen(quizSession.flag(reason), back, question, card, said, Optional.empty());
        } catch (NotSavedException e) {
            return notSaved(e);
        }
    }

    private Screen edited() {
        Editor.Edited edited = quizSession.desk().editor().edit(question);
        // Somebody who writes does not think about the answer.
        return timed(card.spent().away(now())).after(edited);
    }

    private Screen after(Editor.Edited edited) {
        Optional<Line> said = Optional.of(Line.of(edited.sentence()));
        if (edited.bank().isEmpty()) {
            return with(card, said);
        }
        QuizSession changed =
                quizSession.with(quizSession.desk().with(edited.bank().get()));
        if (!changed.desk().knows(question.id())) {
            return of(
                    changed,
                    back,
                    Optional.of(Line.of(edited.sentence() + " '" + question.id()
                            + "' is not in the bank any more, so the session goes on without it.")));
        }
        Question now = changed.desk().question(question.id());
        return new QuizScreen(
                changed, back, now, now.points().equals(question.points()) ? card : card.untouched(), said, unsaved);
    }

    private Screen suspend() {
        try {
            return of(left().suspend(), back, Optional.of(Marking.suspended(keymap())));
        } catch (NotSavedException e) {
            return notSaved(e);
        }
    }

    public QuizSession sitting() {
        return quizSession;
    }

    public Question question() {
        return question;
    }

    public CardState card() {
        return card;
    }

    /** Where the session leads back to when it is left. */
    ReturnPath way() {
        return back;
    }

    /** What has just happened, if anything. */
    public Optional<Line> notice() {
        return notice;
    }

    /** Whether something waits for another try to save it. */
    public boolean isUnsaved() {
        return unsaved.isPresent();
    }

    /** Somebody is there, and wants nothing that changes the session. */
    public QuizScreen seen() {
        return timed(card.spent().seen(now()));
    }

    /** With a point ticked, or its tick taken away, wherever one is. */
    public QuizScreen tick(int point) {
        return with(card.at(point, card.scroll()).toggle());
    }

    @Override
    public void view(Canvas canvas) {
        picture().draw(canvas);
    }

    private QuizView picture() {
        return new QuizView(quizSession, back == ReturnPath.OUT, question, card, notice, actions());
    }
}
