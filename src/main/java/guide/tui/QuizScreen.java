package guide.tui;

import guide.bank.Question;
import guide.journal.Event;
import guide.journal.Fact;
import guide.journal.NotSavedException;
import guide.study.Grade;
import guide.study.Session;
import guide.text.Ink;
import guide.text.Line;
import guide.text.Style;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One question: asked, then revealed with its key points, then graded. */
final class QuizScreen implements Screen {
    private static final Map<Action, String> MEANINGS = Map.of(
            Action.DOWN, "to the next key point, then a line down",
            Action.UP, "the same way back");

    private final Sitting sitting;
    private final Way way;
    private final Question question;
    private final CardState card;
    private final Optional<Line> notice;
    private final Optional<Event> unsaved;

    private QuizScreen(
            Sitting sitting,
            Way way,
            Question question,
            CardState card,
            Optional<Line> notice,
            Optional<Event> unsaved) {
        this.sitting = sitting;
        this.way = way;
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
    static Screen of(Sitting sitting, Way way, Optional<Line> notice) {
        return sitting.current()
                .<Screen>map(q -> new QuizScreen(
                        sitting, way, q, CardState.asked(sitting.desk().now().millis()), notice, Optional.empty()))
                .orElseGet(() -> new SummaryScreen(sitting, way, notice, Optional.empty()));
    }

    @Override
    public Next update(Input input, Size size) {
        boolean happens = !(input instanceof Input.Tick) && !(input instanceof Input.Mouse mouse && mouse.isRelease());
        if (!happens) {
            return this;
        }
        Stopwatch spent = card.spent();
        QuizScreen here = timed(input instanceof Input.Resume ? spent.away(now()) : spent.seen(now()));
        Optional<Action> action = input instanceof Input.Mouse mouse
                ? here.picture().pointer(size).action(mouse, size)
                : keymap().action(input, actions());
        return action.map(a -> here.perform(a, size)).orElseGet(() -> here.moved(input, size));
    }

    /** With the time as it was measured; what does not count is no time of the session either. */
    private QuizScreen timed(Stopwatch spent) {
        long missing = spent.absent() - card.spent().absent();
        return new QuizScreen(sitting.without(missing), way, question, card.spending(spent), notice, unsaved);
    }

    private QuizScreen moved(Input input, Size size) {
        return input instanceof Input.Mouse mouse
                ? with(picture().pointer(size).moved(mouse, picture().scroller(size)))
                : this;
    }

    /** What works now, the most wanted first. */
    List<Action> actions() {
        return new QuizActions(sitting, question, card, unsaved.isPresent()).all();
    }

    private Next perform(Action action, Size size) {
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
            case UNDO -> undo(sitting, way, Optional.of(this), this::notSaved);
            case SKIP -> of(left().skip(), way, Optional.of(Line.of("Skipped for this session.", Style.DIM)));
            case ATTEMPT -> attempt();
            case FLAG -> flag();
            case EDIT -> new Outside(this::edited);
            case SUSPEND -> suspend();
            case HELP -> help();

            case LEAVE -> way.back(sitting.desk(), sitting.session().progress());
            default -> this;
        };
    }

    private Screen help() {
        String title = card.revealed() ? "While an answer shows" : "While a question is asked";
        return HelpScreen.of(this, title, HelpLine.of(actions(), MEANINGS, sitting.desk()), keymap());
    }

    private Screen grade(Grade grade) {
        try {
            int days = sitting.session().preview(grade, sitting.today());
            Sitting graded = left().grade(grade, card.ticked(), card.spent().millis(now()));
            Sitting next = graded.keep(question, card.attempt());
            Line saved = Line.of("Saved. ", Style.of(Ink.GOOD))
                    .then(Line.of(Words.capital(grade.word()) + ", back " + Words.again(days) + ".", Style.DIM));
            return of(next, way, Optional.of(saved));
        } catch (NotSavedException e) {
            return notSaved(e);
        }
    }

    /** Saves what could not be saved, and goes on as if it had been. */
    private Screen retry(Event event) {
        try {
            Sitting saved = left().retry(event);
            Optional<Line> said = Optional.of(Line.of("Saved.", Style.of(Ink.GOOD)));
            if (event.fact() instanceof Fact.Review) {
                return of(saved.keep(question, card.attempt()), way, said);
            }
            return event.fact() instanceof Fact.Flag
                    ? new QuizScreen(saved, way, question, card, said, Optional.empty())
                    : of(saved, way, said);
        } catch (NotSavedException e) {
            return notSaved(e);
        }
    }

    private Sitting left() {
        return sitting.leaving(question, card);
    }

    /**
     * Takes the last step back and shows its question as it was left then. A mark is taken back where one is.
     *
     * @param here the question that is shown, if any
     */
    static Screen undo(
            Sitting sitting, Way way, Optional<QuizScreen> here, Function<NotSavedException, Screen> failed) {
        Session.Step step = sitting.session().last().orElseThrow();
        long now = sitting.desk().now().millis();
        Optional<CardState> current =
                here.filter(quiz -> step instanceof Session.Step.Mark).map(QuizScreen::card);
        CardState card = current.or(sitting::left).orElseGet(() -> CardState.asked(now));
        try {
            Sitting before = sitting.undo();
            Question question = before.desk().question(step.question());
            Line notice = Marking.takenBack(
                    step.recorded().map(Event::fact).map(Marking::name).orElse("skip"));
            // What was done since is no time at this question.
            CardState again =
                    current.isPresent() ? card : card.spending(card.spent().away(now));
            return new QuizScreen(before, way, question, again, Optional.of(notice), Optional.empty());
        } catch (NotSavedException e) {
            return failed.apply(e);
        }
    }

    private Keymap keymap() {
        return sitting.desk().keymap();
    }

    private Screen notSaved(NotSavedException e) {
        return new QuizScreen(
                sitting, way, question, card, Optional.of(Unsaved.notice(e, keymap())), Optional.of(e.event()));
    }

    private QuizScreen with(CardState changed) {
        return with(changed, unsaved.isPresent() ? notice : Optional.empty());
    }

    private QuizScreen with(CardState changed, Optional<Line> said) {
        return new QuizScreen(sitting, way, question, changed, said, unsaved);
    }

    private long now() {
        return sitting.desk().now().millis();
    }

    private Screen attempt() {
        Function<SheetScreen.Typed, Next> back = typed -> timed(typed.spent()).answered(typed.text());
        var sheet = new SheetScreen.Sheet(
                "Your answer",
                QuestionPage.question(question, Integer.MAX_VALUE),
                SheetScreen.Kind.ANSWER,
                sitting.desk(),
                back,
                back);
        return SheetScreen.of(sheet, card.attempt(), card.spent());
    }

    private Screen flag() {
        if (sitting.session().progress().flag(question.id()).isPresent()) {
            return flagged(Fact.Flag.NONE);
        }
        return Marking.why(
                question,
                sitting.desk(),
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
            return new QuizScreen(sitting.flag(reason), way, question, card, said, Optional.empty());
        } catch (NotSavedException e) {
            return notSaved(e);
        }
    }

    private Screen edited() {
        Editor.Edited edited = sitting.desk().editor().edit(question);
        // Somebody who writes does not think about the answer.
        return timed(card.spent().away(now())).after(edited);
    }

    private Screen after(Editor.Edited edited) {
        Optional<Line> said = Optional.of(Line.of(edited.sentence()));
        if (edited.bank().isEmpty()) {
            return with(card, said);
        }
        Sitting changed = sitting.with(sitting.desk().with(edited.bank().get()));
        if (!changed.desk().knows(question.id())) {
            return of(
                    changed,
                    way,
                    Optional.of(Line.of(edited.sentence() + " '" + question.id()
                            + "' is not in the bank any more, so the session goes on without it.")));
        }
        Question now = changed.desk().question(question.id());
        return new QuizScreen(
                changed, way, now, now.points().equals(question.points()) ? card : card.untouched(), said, unsaved);
    }

    private Screen suspend() {
        try {
            return of(left().suspend(), way, Optional.of(Marking.suspended(keymap())));
        } catch (NotSavedException e) {
            return notSaved(e);
        }
    }

    Sitting sitting() {
        return sitting;
    }

    Question question() {
        return question;
    }

    CardState card() {
        return card;
    }

    /** Where the session leads back to when it is left. */
    Way way() {
        return way;
    }

    /** What has just happened, if anything. */
    Optional<Line> notice() {
        return notice;
    }

    /** Whether something waits for another try to save it. */
    boolean isUnsaved() {
        return unsaved.isPresent();
    }

    /** Somebody is there, and wants nothing that changes the session. */
    QuizScreen seen() {
        return timed(card.spent().seen(now()));
    }

    /** With a point ticked, or its tick taken away, wherever one is. */
    QuizScreen tick(int point) {
        return with(card.at(point, card.scroll()).toggle());
    }

    @Override
    public void view(Canvas canvas) {
        picture().draw(canvas);
    }

    private QuizPicture picture() {
        return new QuizPicture(sitting, way == Way.OUT, question, card, notice, actions());
    }
}
