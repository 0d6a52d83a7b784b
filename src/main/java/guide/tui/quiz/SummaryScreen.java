package guide.tui.quiz;

import guide.app.Words;
import guide.app.quiz.QuizSummary;
import guide.app.quiz.SummaryAction;
import guide.bank.Question;
import guide.keys.Input;
import guide.keys.Keymap;
import guide.keys.Size;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import guide.tui.Canvas;
import guide.tui.FooterAction;
import guide.tui.Frame;
import guide.tui.HelpScreen;
import guide.tui.Next;
import guide.tui.NoticeRows;
import guide.tui.PageScreen;
import guide.tui.Screen;
import guide.tui.UnboundKey;
import guide.tui.Viewport;
import guide.tui.card.AnswerPosition;
import guide.tui.card.AnswerScroller;
import guide.tui.card.ReadingPage;
import java.util.Arrays;
import java.util.List;

/**
 * The end of a session on the full screen.
 *
 * @param position the chosen question, and the first line that shows
 */
record SummaryScreen(QuizFlow flow, QuizSummary quiz, AnswerPosition position) implements Screen {
    @Override
    public Next update(Input input, Size size) {
        if (input instanceof Input.Mouse mouse && mouse.wheel() != 0) {
            return at(scroller(size).scrolled(position, mouse.scrolledRows()));
        }
        if (input instanceof Input.Resize) {
            return at(scroller(size).resized(position));
        }
        List<SummaryAction> working = working(size);
        return FooterAction.by(input, keymap(), working, size)
                .map(action -> perform(action, size))
                .orElseGet(() -> UnboundKey.on(this, input, keymap(), working));
    }

    private Next perform(SummaryAction action, Size size) {
        return switch (action) {
            case READ_ON, PAGE_DOWN, PAGE_UP, DOWN, UP, TOP, END ->
                at(scroller(size).moved(position, action).orElse(position));
            case OPEN -> page(size).question(position).<Next>map(this::opened).orElse(this);
            case HELP -> HelpScreen.of(this, working(size), quiz.context());
            case RETRY, DONE, WEAK, DRILL, UNDO -> flow.after(quiz.perform(action));
        };
    }

    private Screen opened(Question question) {
        String label = Words.label(question);
        return PageScreen.of(
                this,
                Line.of(label.isEmpty() ? question.id() : label, Style.ACCENT.bold()),
                width -> ReadingPage.whole(quiz.context().bank(), question, width),
                keymap());
    }

    /** Returns what works: a page that shows as a whole does not scroll, and only what is chosen can be opened. */
    private List<SummaryAction> working(Size size) {
        Viewport shown = shown(size);
        SummaryPage page = page(size);
        boolean scrolls = shown.lines() > shown.rows();
        List<SummaryAction> quizzes = quiz.actions();
        return Arrays.stream(SummaryAction.values())
                .filter(action -> switch (action) {
                    case OPEN -> page.question(position).isPresent();
                    case DOWN, UP -> scrolls || page.hasQuestions();
                    case READ_ON -> shown.hasMore();
                    case PAGE_DOWN, PAGE_UP, TOP, END -> scrolls;
                    case RETRY, DONE, WEAK, DRILL, UNDO, HELP -> quizzes.contains(action);
                })
                .toList();
    }

    private SummaryScreen at(AnswerPosition there) {
        return new SummaryScreen(flow, quiz, there);
    }

    private Viewport shown(Size size) {
        return scroller(size).shown(position.scroll());
    }

    private AnswerScroller scroller(Size size) {
        int said = NoticeRows.rows(quiz.notice(), Frame.width(size)).size();
        return new AnswerScroller(page(size).page(), Math.max(1, size.rows() - 1 - said - Frame.bodyTop(size)));
    }

    private SummaryPage page(Size size) {
        return SummaryPage.of(quiz, Frame.width(size));
    }

    private Keymap keymap() {
        return quiz.context().keymap();
    }

    @Override
    public void view(Canvas canvas) {
        Size size = canvas.size();
        Frame frame = new Frame(canvas);
        frame.header(
                Line.of("Done: ", Style.ACCENT.bold())
                        .then(Line.of(quiz.result() + " in "
                                + Words.time(quiz.session().millis()))),
                Line.of(quiz.counts().answered() > 0 ? "all saved" : "", Style.of(ColorRole.GOOD)));
        List<Line> said = NoticeRows.rows(quiz.notice(), frame.width());
        page(size).page().draw(frame, Frame.bodyTop(size), shown(size), position.point());
        frame.lines(size.rows() - 1 - said.size(), said);
        frame.keys(size.rows() - 1, keymap(), working(size));
    }
}
