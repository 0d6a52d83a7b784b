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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** One question: asked, then revealed with its key points, then graded. */
final class QuizScreen implements Screen {
    private final Sitting sitting;
    private final Question question;
    private final CardState card;
    private final Optional<Line> notice;
    private final Optional<Event> unsaved;

    private QuizScreen(
            Sitting sitting, Question question, CardState card, Optional<Line> notice, Optional<Event> unsaved) {
        this.sitting = sitting;
        this.question = question;
        this.card = card;
        this.notice = notice;
        this.unsaved = unsaved;
    }

    /** The sitting's current question, or its summary where there is none left. */
    static Screen of(Sitting sitting, Optional<Line> notice) {
        return sitting.current()
                .<Screen>map(q -> new QuizScreen(
                        sitting, q, CardState.asked(sitting.desk().now().millis()), notice, Optional.empty()))
                .orElseGet(() -> new SummaryScreen(sitting, notice, Optional.empty()));
    }

    @Override
    public Next update(Input input, Size size) {
        if (input instanceof Input.Tick) {
            return this;
        }
        long now = now();
        QuizScreen here = with(input instanceof Input.Resume ? card.awayUntil(now) : card.seenAt(now), notice);
        Optional<Action> action = input instanceof Input.Mouse mouse
                ? here.picture().pointer(size).action(mouse, size)
                : keymap().action(input, actions());
        return action.map(a -> here.perform(a, size)).orElseGet(() -> here.moved(input, size));
    }

    private QuizScreen moved(Input input, Size size) {
        return input instanceof Input.Mouse mouse
                ? with(picture().pointer(size).moved(mouse, picture().scroller(size)))
                : this;
    }

    /** What works now, the most wanted first. */
    private List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        if (unsaved.isPresent()) {
            actions.add(Action.RETRY);
        }
        if (card.revealed()) {
            actions.addAll(List.of(Action.ACCEPT, Action.AGAIN, Action.HARD, Action.GOOD, Action.EASY));
            if (!question.points().isEmpty()) {
                actions.add(Action.TICK);
            }
            actions.addAll(List.of(Action.DOWN, Action.UP, Action.PAGE_DOWN, Action.PAGE_UP));
        } else {
            actions.add(Action.REVEAL);
        }
        if (sitting.session().last().isPresent()) {
            actions.add(Action.UNDO);
        }
        actions.add(Action.SKIP);
        if (!card.revealed()) {
            actions.add(Action.ATTEMPT);
        }
        actions.addAll(List.of(Action.FLAG, Action.EDIT, Action.SUSPEND, Action.HELP, Action.LEAVE));
        return actions;
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
            case DOWN -> with(picture().scroller(size).down(card));
            case UP -> with(picture().scroller(size).up(card));
            case PAGE_DOWN -> with(picture().scroller(size).page(card, 1));
            case PAGE_UP -> with(picture().scroller(size).page(card, -1));
            case UNDO -> undo(sitting, this::notSaved);
            case SKIP -> of(sitting.skip(), Optional.of(Line.of("Skipped for this session.", Style.DIM)));
            case ATTEMPT -> attempt();
            case FLAG -> flag();
            case EDIT -> new Outside(this::edited);
            case SUSPEND -> suspend();
            case HELP ->
                HelpScreen.of(
                        this,
                        card.revealed() ? "While an answer shows" : "While a question is asked",
                        HelpLine.of(actions(), keymap()),
                        keymap());
            case LEAVE -> sitting.leave();
            default -> this;
        };
    }

    private Screen grade(Grade grade) {
        try {
            int days = sitting.session().preview(grade, sitting.today());
            Sitting graded = sitting.grade(grade, card.ticked(), card.spent().millis(now()));
            Sitting next = graded.keep(question, card.attempt());
            Line saved = Line.of("Saved. ", Style.of(Ink.GOOD))
                    .then(Line.of(Words.capital(grade.word()) + ", back " + Words.again(days) + ".", Style.DIM));
            return of(next, Optional.of(saved));
        } catch (NotSavedException e) {
            return notSaved(e);
        }
    }

    /** Saves what could not be saved, and goes on as if it had been. */
    private Screen retry(Event event) {
        try {
            Sitting saved = sitting.retry(event);
            Optional<Line> said = Optional.of(Line.of("Saved.", Style.of(Ink.GOOD)));
            if (event.fact() instanceof Fact.Review) {
                return of(saved.keep(question, card.attempt()), said);
            }
            return event.fact() instanceof Fact.Flag
                    ? new QuizScreen(saved, question, card, said, Optional.empty())
                    : of(saved, said);
        } catch (NotSavedException e) {
            return notSaved(e);
        }
    }

    /** Takes the last step back and shows its question as it was then: revealed and ticked, where it was graded. */
    static Screen undo(Sitting sitting, Function<NotSavedException, Screen> failed) {
        Session.Step step = sitting.session().last().orElseThrow();
        try {
            Sitting before = sitting.undo();
            Question question = before.desk().question(step.question());
            long now = before.desk().now().millis();
            CardState card = CardState.asked(now);
            if (step instanceof Session.Step.Answer answer) {
                card = CardState.resumed(now, answer.review().ms())
                        .withAttempt(sitting.attempt())
                        .reveal(now)
                        .withTicks(new TreeSet<>(answer.review().points()));
            }
            Line notice = Marking.takenBack(
                    step.recorded().map(Event::fact).map(Marking::name).orElse("skip"));
            return new QuizScreen(before, question, card, Optional.of(notice), Optional.empty());
        } catch (NotSavedException e) {
            return failed.apply(e);
        }
    }

    private Keymap keymap() {
        return sitting.desk().keymap();
    }

    private Screen notSaved(NotSavedException e) {
        return new QuizScreen(
                sitting, question, card, Optional.of(Unsaved.notice(e, keymap())), Optional.of(e.event()));
    }

    private QuizScreen with(CardState changed) {
        return with(changed, unsaved.isPresent() ? notice : Optional.empty());
    }

    private QuizScreen with(CardState changed, Optional<Line> said) {
        return new QuizScreen(sitting, question, changed, said, unsaved);
    }

    private long now() {
        return sitting.desk().now().millis();
    }

    private Screen attempt() {
        Function<SheetScreen.Typed, Next> back =
                typed -> with(card.spending(typed.spent()).withAttempt(typed.text()));
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
                typed -> spending(typed).flagged(Marking.reason(typed)),
                this::spending);
    }

    private QuizScreen spending(SheetScreen.Typed typed) {
        return with(card.spending(typed.spent()));
    }

    private Screen flagged(String reason) {
        try {
            Optional<Line> said = Optional.of(Marking.flagged(reason));
            return new QuizScreen(sitting.flag(reason), question, card, said, Optional.empty());
        } catch (NotSavedException e) {
            return notSaved(e);
        }
    }

    private Screen edited() {
        Editor.Edited edited = sitting.desk().editor().edit(question);
        Optional<Line> said = Optional.of(Line.of(edited.sentence()));
        CardState here = card.awayUntil(now());
        if (edited.bank().isEmpty()) {
            return with(here, said);
        }
        Sitting changed = sitting.with(sitting.desk().with(edited.bank().get()));
        if (!changed.desk().knows(question.id())) {
            return of(changed, said);
        }
        Question now = changed.desk().question(question.id());
        return new QuizScreen(changed, now, now.equals(question) ? here : here.untouched(), said, unsaved);
    }

    private Screen suspend() {
        try {
            return of(sitting.suspend(), Optional.of(Marking.suspended(keymap())));
        } catch (NotSavedException e) {
            return notSaved(e);
        }
    }

    @Override
    public void view(Canvas canvas) {
        picture().draw(canvas);
    }

    private QuizPicture picture() {
        return new QuizPicture(sitting, question, card, notice, actions());
    }
}
