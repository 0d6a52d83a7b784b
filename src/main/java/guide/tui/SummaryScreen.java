package guide.tui;

import guide.bank.Question;
import guide.journal.Event;
import guide.journal.NotSavedException;
import guide.study.Grade;
import guide.study.Summary;
import guide.text.Ink;
import guide.text.Line;
import guide.text.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The end of a session: what was answered, and what comes back when. */
final class SummaryScreen implements Screen {
    private final Sitting sitting;
    private final Optional<Line> notice;
    private final Optional<Event> unsaved;

    SummaryScreen(Sitting sitting, Optional<Line> notice, Optional<Event> unsaved) {
        this.sitting = sitting;
        this.notice = notice;
        this.unsaved = unsaved;
    }

    @Override
    public Next update(Input input, Size size) {
        return Asked.by(input, keymap(), actions(), size).map(this::perform).orElse(this);
    }

    /** What works now, the most wanted first. */
    List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        if (unsaved.isPresent()) {
            actions.add(Action.RETRY);
        }
        actions.add(Action.DONE);
        if (!Summary.of(sitting.session()).weak().isEmpty()) {
            actions.add(Action.WEAK);
        }
        if (sitting.session().last().isPresent()) {
            actions.add(Action.UNDO);
        }
        actions.add(Action.HELP);
        return actions;
    }

    private Next perform(Action action) {
        if (action == Action.UNDO) {
            return QuizScreen.undo(sitting, this::notSaved);
        }
        if (action == Action.WEAK) {
            return Quiz.screen(sitting.over(Summary.of(sitting.session()).weak()));
        }
        if (action == Action.RETRY) {
            return Unsaved.retry(sitting, unsaved.orElseThrow(), this::notSaved);
        }
        return action == Action.HELP
                ? HelpScreen.of(this, "At the end of a session", HelpLine.of(actions(), keymap()), keymap())
                : sitting.leave();
    }

    private Keymap keymap() {
        return sitting.desk().keymap();
    }

    private Screen notSaved(NotSavedException e) {
        return new SummaryScreen(sitting, Optional.of(Unsaved.notice(e, keymap())), Optional.of(e.event()));
    }

    Sitting sitting() {
        return sitting;
    }

    /** What has just happened, if anything. */
    Optional<Line> notice() {
        return notice;
    }

    @Override
    public void view(Canvas canvas) {
        Frame frame = new Frame(canvas);
        Summary summary = Summary.of(sitting.session());
        frame.header(
                Line.of("Done: ", Style.ACCENT.bold())
                        .then(Line.of(Words.count(summary.answered(), "answer") + " in " + sitting.minutes() + " min")),
                Line.of(summary.answered() > 0 ? "all saved" : "", Style.of(Ink.GOOD)));
        List<Line> body = new ArrayList<>(bars(summary));
        body.add(Line.EMPTY);
        new SummaryWords(sitting, summary, SummaryScreen::name)
                .sentences()
                .forEach(sentence -> body.addAll(Line.of(sentence).wrap(frame.width())));
        frame.lines(Frame.isAiry(canvas.size()) ? 2 : 1, body);
        List<Line> said = Notices.rows(notice, frame.width());
        frame.lines(canvas.size().rows() - 1 - said.size(), said);
        frame.keys(canvas.size().rows() - 1, keymap(), actions());
    }

    private static List<Line> bars(Summary summary) {
        List<Line> bars = new ArrayList<>();
        int most = summary.byGrade().values().stream().mapToInt(n -> n).max().orElse(1);
        summary.byGrade().forEach((grade, n) -> bars.add(bar(grade, n, most)));
        return bars;
    }

    private static Line bar(Grade grade, int n, int most) {
        int cells = Math.max(1, n * Math.min(most, 30) / most);
        return Line.of(String.format("%-6s%3d   ", grade.word(), n))
                .then(Line.of("█".repeat(cells), Style.of(GradeBar.ink(grade))));
    }

    private static String name(Question question) {
        String label = QuestionPage.label(question);
        return label.isEmpty() ? question.id() : label + " " + question.id();
    }
}
