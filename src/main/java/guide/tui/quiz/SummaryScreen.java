package guide.tui.quiz;

import guide.app.QuizSummary;
import guide.app.SummaryAction;
import guide.app.Words;
import guide.bank.Question;
import guide.keys.Input;
import guide.keys.Keymap;
import guide.keys.SharedActions;
import guide.keys.Size;
import guide.study.Grade;
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
import guide.tui.Screen;
import guide.tui.Unheard;
import guide.tui.Viewport;
import guide.tui.card.QuestionPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The end of a session on the full screen. */
final class SummaryScreen implements Screen {
    private final QuizFlow flow;
    private final QuizSummary quiz;
    private final int scroll;

    SummaryScreen(QuizFlow flow, QuizSummary quiz) {
        this(flow, quiz, 0);
    }

    private SummaryScreen(QuizFlow flow, QuizSummary quiz, int scroll) {
        this.flow = flow;
        this.quiz = quiz;
        this.scroll = scroll;
    }

    @Override
    public Next update(Input input, Size size) {
        if (input instanceof Input.Mouse mouse && mouse.wheel() != 0) {
            return at(viewport(size).by(mouse.scrolledRows()));
        }
        List<SummaryAction> working = working(viewport(size));
        return FooterAction.by(input, keymap(), working, size)
                .map(action -> perform(action, viewport(size)))
                .orElseGet(() -> Unheard.on(this, input, keymap(), working));
    }

    private Next perform(SummaryAction action, Viewport here) {
        return switch (action) {
            case READ_ON, PAGE_DOWN -> at(here.pages(1));
            case PAGE_UP -> at(here.pages(-1));
            case DOWN -> at(here.by(1));
            case UP -> at(here.by(-1));
            case TOP -> at(here.atTop());
            case END -> at(here.atEnd());
            case HELP -> HelpScreen.of(this, working(here), quiz.context());
            case RETRY, DONE, WEAK, UNDO -> flow.after(quiz.perform(action));
        };
    }

    /** Returns what works: a page that shows as a whole does not scroll. */
    private List<SummaryAction> working(Viewport shown) {
        return quiz.actions().stream()
                .filter(action -> !SharedActions.isScrolling(action)
                        || shown.lines() > shown.rows() && (action != SummaryAction.READ_ON || shown.hasMore()))
                .toList();
    }

    private SummaryScreen at(Viewport there) {
        return new SummaryScreen(flow, quiz, there.top());
    }

    private Viewport viewport(Size size) {
        int said = NoticeRows.rows(quiz.notice(), Frame.width(size)).size();
        int rows = Math.max(1, size.rows() - 1 - said - Frame.bodyTop(size));
        return new Viewport(scroll, rows, body(Frame.width(size)).size());
    }

    private Keymap keymap() {
        return quiz.context().keymap();
    }

    @Override
    public void view(Canvas canvas) {
        Frame frame = new Frame(canvas);
        frame.header(
                Line.of("Done: ", Style.ACCENT.bold())
                        .then(Line.of(Words.count(quiz.counts().answered(), "answer") + " in "
                                + Words.time(quiz.session().millis()))),
                Line.of(quiz.counts().answered() > 0 ? "all saved" : "", Style.of(ColorRole.GOOD)));
        List<Line> body = body(frame.width());
        List<Line> said = NoticeRows.rows(quiz.notice(), frame.width());
        Viewport shown = viewport(canvas.size());
        frame.body(body.subList(shown.top(), shown.end()));
        frame.lines(canvas.size().rows() - 1 - said.size(), said);
        frame.keys(canvas.size().rows() - 1, keymap(), working(shown));
    }

    /** Returns the grades as bars, and then the words, the sentences first: in a low window the rest may be cut. */
    private List<Line> body(int width) {
        Map<Grade, Integer> grades = quiz.counts().byGrade();
        int most = grades.values().stream().mapToInt(n -> n).max().orElse(1);
        List<Line> body = new ArrayList<>();
        grades.forEach((grade, n) -> body.add(bar(grade, n, most)));
        body.add(Line.EMPTY);
        quiz.sentences().forEach(sentence -> body.addAll(Line.of(sentence).wrap(width)));
        quiz.questions().forEach((heading, questions) -> {
            body.add(Line.of(heading + ":"));
            questions.forEach(question -> body.add(name(question).truncate(width)));
        });
        return body;
    }

    private static Line bar(Grade grade, int n, int most) {
        int cells = Math.max(1, n * Math.min(most, 30) / most);
        return Line.of(String.format("%-6s%3d   ", grade.word(), n))
                .then(Line.of("█".repeat(cells), Style.of(GradeBar.color(grade))));
    }

    /** Users know a question by its first words. */
    private static Line name(Question question) {
        String label = QuestionPage.label(question);
        return Line.of("  " + (label.isEmpty() ? "" : label + " "), Style.DIM).then(Markdown.line(question.text()));
    }
}
