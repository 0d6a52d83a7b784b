package guide.tui;

import guide.bank.Question;
import guide.journal.Event;
import guide.journal.NotSavedException;
import guide.study.Grade;
import guide.study.Summary;
import guide.text.Ink;
import guide.text.Line;
import guide.text.Markdown;
import guide.text.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The end of a session: what was answered, and what comes back when. */
final class SummaryScreen implements Screen {
    private final Sitting sitting;
    private final Way way;
    private final Optional<Line> notice;
    private final Optional<Event> unsaved;

    SummaryScreen(Sitting sitting, Way way, Optional<Line> notice, Optional<Event> unsaved) {
        this.sitting = sitting;
        this.way = way;
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
            return QuizScreen.undo(sitting, way, Optional.empty(), this::notSaved);
        }
        if (action == Action.WEAK) {
            return QuizScreen.of(sitting.over(Summary.of(sitting.session()).weak()), way, Optional.empty());
        }
        if (action == Action.RETRY) {
            return retry(unsaved.orElseThrow());
        }
        return action == Action.HELP
                ? HelpScreen.of(this, "At the end of a session", HelpLine.of(actions(), sitting.desk()), keymap())
                : way.back(sitting.desk(), sitting.session().progress());
    }

    /** Saves what could not be saved, and goes on as if it had been. */
    private Screen retry(Event event) {
        try {
            return QuizScreen.of(sitting.retry(event), way, Optional.of(Line.of("Saved.", Style.of(Ink.GOOD))));
        } catch (NotSavedException e) {
            return notSaved(e);
        }
    }

    private Keymap keymap() {
        return sitting.desk().keymap();
    }

    private Screen notSaved(NotSavedException e) {
        return new SummaryScreen(sitting, way, Optional.of(Unsaved.notice(e, keymap())), Optional.of(e.event()));
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
                        .then(Line.of(
                                Words.count(summary.answered(), "answer") + " in " + Words.time(sitting.millis()))),
                Line.of(summary.answered() > 0 ? "all saved" : "", Style.of(Ink.GOOD)));
        List<Line> body = new ArrayList<>(bars(summary));
        body.add(Line.EMPTY);
        body.addAll(words(summary, frame.width()));
        List<Line> said = Notices.rows(notice, frame.width());
        int top = Frame.bodyTop(canvas.size());
        int room = Math.max(0, canvas.size().rows() - 1 - said.size() - top);
        frame.lines(top, body.subList(0, Math.min(body.size(), room)));
        frame.lines(canvas.size().rows() - 1 - said.size(), said);
        frame.keys(canvas.size().rows() - 1, keymap(), actions());
    }

    private static List<Line> bars(Summary summary) {
        List<Line> bars = new ArrayList<>();
        int most = summary.byGrade().values().stream().mapToInt(n -> n).max().orElse(1);
        summary.byGrade().forEach((grade, n) -> bars.add(bar(grade, n, most)));
        return bars;
    }

    /** When they come back first: in a low window the rest may be cut. */
    private List<Line> words(Summary summary, int width) {
        SummaryWords words = new SummaryWords(sitting, summary);
        List<Line> body = new ArrayList<>();
        words.sentences().forEach(sentence -> body.addAll(Line.of(sentence).wrap(width)));
        words.questions().forEach((heading, questions) -> {
            body.add(Line.of(heading + ":"));
            questions.forEach(question -> body.add(name(question).fit(width)));
        });
        return body;
    }

    private static Line bar(Grade grade, int n, int most) {
        int cells = Math.max(1, n * Math.min(most, 30) / most);
        return Line.of(String.format("%-6s%3d   ", grade.word(), n))
                .then(Line.of("█".repeat(cells), Style.of(GradeBar.ink(grade))));
    }

    /** One knows a question by its first words. */
    private static Line name(Question question) {
        String label = QuestionPage.label(question);
        return Line.of("  " + (label.isEmpty() ? "" : label + " "), Style.DIM).then(Markdown.line(question.text()));
    }
}
