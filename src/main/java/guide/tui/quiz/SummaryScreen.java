package guide.tui.quiz;

import guide.app.NotSavedNotice;
import guide.app.QuizSession;
import guide.app.SummaryAction;
import guide.app.SummaryWords;
import guide.app.Words;
import guide.bank.Question;
import guide.event.Event;
import guide.event.NotSavedException;
import guide.keys.Input;
import guide.keys.Keymap;
import guide.keys.Size;
import guide.study.Grade;
import guide.study.SessionSummary;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Markdown;
import guide.text.Style;
import guide.tui.Canvas;
import guide.tui.FooterAction;
import guide.tui.Frame;
import guide.tui.HelpScreen;
import guide.tui.Next;
import guide.tui.NoticeRows;
import guide.tui.ReturnPath;
import guide.tui.Screen;
import guide.tui.card.QuestionPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The end of a session: what was answered, and what comes back when. */
public final class SummaryScreen implements Screen {
    private final QuizSession quizSession;
    private final ReturnPath back;
    private final Optional<Line> notice;
    private final Optional<Event> unsaved;

    SummaryScreen(QuizSession quizSession, ReturnPath back, Optional<Line> notice, Optional<Event> unsaved) {
        this.quizSession = quizSession;
        this.back = back;
        this.notice = notice;
        this.unsaved = unsaved;
    }

    @Override
    public Next update(Input input, Size size) {
        return FooterAction.by(input, keymap(), actions(), size)
                .map(this::perform)
                .orElse(this);
    }

    /** What works now, the most wanted first. */
    public List<SummaryAction> actions() {
        List<SummaryAction> actions = new ArrayList<>();
        if (unsaved.isPresent()) {
            actions.add(SummaryAction.RETRY);
        }
        actions.add(SummaryAction.DONE);
        if (!SessionSummary.of(quizSession.session()).weak().isEmpty()) {
            actions.add(SummaryAction.WEAK);
        }
        if (quizSession.session().last().isPresent()) {
            actions.add(SummaryAction.UNDO);
        }
        actions.add(SummaryAction.HELP);
        return actions;
    }

    private Next perform(SummaryAction action) {
        return switch (action) {
            case RETRY -> retry(unsaved.orElseThrow());
            case DONE -> back.back(quizSession.desk(), quizSession.session().progress());
            case WEAK ->
                QuizScreen.of(
                        quizSession.over(
                                SessionSummary.of(quizSession.session()).weak()),
                        back,
                        Optional.empty());
            case UNDO -> QuizScreen.undo(quizSession, back, Optional.empty(), this::notSaved);
            case HELP -> HelpScreen.of(this, actions(), quizSession.desk());
        };
    }

    /** Saves what could not be saved, and goes on as if it had been. */
    private Screen retry(Event event) {
        try {
            return QuizScreen.of(
                    quizSession.retry(event), back, Optional.of(Line.of("Saved.", Style.of(ColorRole.GOOD))));
        } catch (NotSavedException e) {
            return notSaved(e);
        }
    }

    private Keymap keymap() {
        return quizSession.desk().keymap();
    }

    private Screen notSaved(NotSavedException e) {
        return new SummaryScreen(
                quizSession, back, Optional.of(NotSavedNotice.notice(e, keymap())), Optional.of(e.event()));
    }

    public QuizSession sitting() {
        return quizSession;
    }

    /** What has just happened, if anything. */
    public Optional<Line> notice() {
        return notice;
    }

    @Override
    public void view(Canvas canvas) {
        Frame frame = new Frame(canvas);
        SessionSummary sessionSummary = SessionSummary.of(quizSession.session());
        frame.header(
                Line.of("Done: ", Style.ACCENT.bold())
                        .then(Line.of(Words.count(sessionSummary.answered(), "answer") + " in "
                                + Words.time(quizSession.millis()))),
                Line.of(sessionSummary.answered() > 0 ? "all saved" : "", Style.of(ColorRole.GOOD)));
        List<Line> body = new ArrayList<>(bars(sessionSummary));
        body.add(Line.EMPTY);
        body.addAll(words(sessionSummary, frame.width()));
        List<Line> said = NoticeRows.rows(notice, frame.width());
        int top = Frame.bodyTop(canvas.size());
        int room = Math.max(0, canvas.size().rows() - 1 - said.size() - top);
        frame.lines(top, body.subList(0, Math.min(body.size(), room)));
        frame.lines(canvas.size().rows() - 1 - said.size(), said);
        frame.keys(canvas.size().rows() - 1, keymap(), actions());
    }

    private static List<Line> bars(SessionSummary sessionSummary) {
        List<Line> bars = new ArrayList<>();
        int most = sessionSummary.byGrade().values().stream()
                .mapToInt(n -> n)
                .max()
                .orElse(1);
        sessionSummary.byGrade().forEach((grade, n) -> bars.add(bar(grade, n, most)));
        return bars;
    }

    /** When they come back first: in a low window the rest may be cut. */
    private List<Line> words(SessionSummary sessionSummary, int width) {
        SummaryWords words = new SummaryWords(quizSession, sessionSummary);
        List<Line> body = new ArrayList<>();
        words.sentences().forEach(sentence -> body.addAll(Line.of(sentence).wrap(width)));
        words.questions().forEach((heading, questions) -> {
            body.add(Line.of(heading + ":"));
            questions.forEach(question -> body.add(name(question).truncate(width)));
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
