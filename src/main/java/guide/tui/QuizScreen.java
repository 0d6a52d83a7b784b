package guide.tui;

import guide.bank.Question;
import guide.journal.Event;
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
        return keymap().action(input, actions()).map(a -> perform(a, size)).orElse(this);
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
        actions.addAll(List.of(Action.SKIP, Action.HELP, Action.LEAVE));
        return actions;
    }

    private Next perform(Action action, Size size) {
        return switch (action) {
            case REVEAL -> with(card.reveal());
            case AGAIN -> grade(Grade.AGAIN);
            case HARD -> grade(Grade.HARD);
            case GOOD -> grade(Grade.GOOD);
            case EASY -> grade(Grade.EASY);
            case ACCEPT -> grade(card.suggestion(question));
            case RETRY -> retry(sitting, unsaved.orElseThrow(), this::notSaved);
            case TICK -> with(scroller(size).tick(card));
            case DOWN -> with(scroller(size).down(card));
            case UP -> with(scroller(size).up(card));
            case PAGE_DOWN -> with(scroller(size).page(card, 1));
            case PAGE_UP -> with(scroller(size).page(card, -1));
            case UNDO -> undo(sitting, this::notSaved);
            case SKIP -> of(sitting.skip(), Optional.of(Line.of("Skipped for this session.", Style.DIM)));
            case HELP -> new HelpScreen(this, "While a question is asked", actions(), keymap(), 0);
            case LEAVE -> sitting.leave();
            case DONE,
                    CLOSE,
                    OPEN,
                    SHUT,
                    FOLLOW,
                    BACK,
                    FILTER,
                    KEEP,
                    CLEAR,
                    NEXT_MATCH,
                    PREVIOUS_MATCH,
                    NEXT_DOMAIN,
                    PREVIOUS_DOMAIN,
                    TOP,
                    END,
                    PRACTISE -> this;
        };
    }

    private Screen grade(Grade grade) {
        try {
            int days = sitting.session().preview(grade, sitting.today());
            Sitting next = sitting.grade(grade, card.ticked(), card.shownAt());
            Line saved = Line.of("Saved. ", Style.of(Ink.GOOD))
                    .then(Line.of(Words.capital(grade.word()) + ", back " + Words.again(days) + ".", Style.DIM));
            return of(next, Optional.of(saved));
        } catch (NotSavedException e) {
            return notSaved(e);
        }
    }

    /** Saves what could not be saved, and goes on as if it had been. */
    static Screen retry(Sitting sitting, Event unsaved, Function<NotSavedException, Screen> failed) {
        try {
            return of(sitting.retry(unsaved), Optional.of(Line.of("Saved.", Style.of(Ink.GOOD))));
        } catch (NotSavedException e) {
            return failed.apply(e);
        }
    }

    /** Takes the last step back and shows its question as it was then: revealed and ticked, where it was graded. */
    static Screen undo(Sitting sitting, Function<NotSavedException, Screen> failed) {
        Session.Step step = sitting.session().last().orElseThrow();
        try {
            Sitting before = sitting.undo();
            Question question = before.desk().question(step.question());
            CardState card = CardState.asked(before.desk().now().millis());
            if (step instanceof Session.Step.Answer answer) {
                card = card.reveal().withTicks(new TreeSet<>(answer.review().points()));
            }
            String what =
                    step instanceof Session.Step.Answer answer ? answer.grade().word() : "skip";
            Line notice = Line.of("Taken back: " + what + ".", Style.DIM);
            return new QuizScreen(before, question, card, Optional.of(notice), Optional.empty());
        } catch (NotSavedException e) {
            return failed.apply(e);
        }
    }

    private Keymap keymap() {
        return sitting.desk().keymap();
    }

    private Screen notSaved(NotSavedException e) {
        return new QuizScreen(sitting, question, card, Optional.of(failure(e)), Optional.of(e.event()));
    }

    static Line failure(NotSavedException e) {
        return Line.of("NOT saved: ", Style.of(Ink.BAD).bold())
                .then(Line.of(e.getMessage() + " r tries again.", Style.TEXT));
    }

    private QuizScreen with(CardState changed) {
        return new QuizScreen(sitting, question, changed, unsaved.isPresent() ? notice : Optional.empty(), unsaved);
    }

    private Scroller scroller(Size size) {
        int width = Frame.width(size);
        return new Scroller(page(width), question.points().size(), layout(size).bodyRows());
    }

    private AnswerPage page(int width) {
        return AnswerPage.of(question, card.ticked(), width);
    }

    private QuizLayout layout(Size size) {
        return QuizLayout.of(size, QuestionPage.question(question, Frame.width(size)), notice.isPresent());
    }

    @Override
    public void view(Canvas canvas) {
        Size size = canvas.size();
        Frame frame = new Frame(canvas);
        QuizLayout layout = layout(size);
        frame.header(QuestionPage.where(sitting, question), QuestionPage.howFar(sitting, size));
        frame.lines(layout.questionTop(), layout.question());
        if (card.revealed()) {
            viewAnswer(frame, layout);
        } else {
            frame.lines(layout.bodyTop() + (Frame.isAiry(size) ? 1 : 0), QuestionPage.hints(sitting, question, size));
        }
        notice.ifPresent(line -> frame.lines(layout.noticeRow(), List.of(line.fit(frame.width()))));
        viewFooter(frame, layout);
    }

    private void viewAnswer(Frame frame, QuizLayout layout) {
        AnswerPage page = page(frame.width());
        int rows = layout.bodyRows();
        int scroll = Math.min(card.scroll(), Math.max(0, page.lines().size() - rows));
        int end = Math.min(page.lines().size(), scroll + rows);
        frame.rule(
                layout.ruleRow(), Scroller.position(scroll, rows, page.lines().size()));
        frame.lines(layout.bodyTop(), page.lines().subList(scroll, end));
        if (!question.points().isEmpty()) {
            int row = page.rowOfPoint(card.point()) - scroll;
            if (row >= 0 && row < rows) {
                frame.margin(layout.bodyTop() + row, Line.of("▸", Style.ACCENT.bold()));
            }
        }
    }

    private void viewFooter(Frame frame, QuizLayout layout) {
        if (card.revealed()) {
            GradeBar.draw(frame, layout.gradesRow(), sitting, card.suggestion(question));
            if (layout.keysRow() >= 0) {
                frame.keys(layout.keysRow(), keymap(), footer());
            }
        } else {
            frame.keys(layout.keysRow() >= 0 ? layout.keysRow() : layout.gradesRow(), keymap(), footer());
        }
    }

    private List<Action> footer() {
        List<Action> footer = new ArrayList<>(actions());
        footer.removeAll(
                List.of(Action.ACCEPT, Action.AGAIN, Action.HARD, Action.GOOD, Action.EASY, Action.UP, Action.PAGE_UP));
        return footer;
    }
}
