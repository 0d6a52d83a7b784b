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
import guide.tui.Chosen;
import guide.tui.FooterAction;
import guide.tui.Frame;
import guide.tui.HelpScreen;
import guide.tui.Next;
import guide.tui.NoticeRows;
import guide.tui.PageScreen;
import guide.tui.Screen;
import guide.tui.Unheard;
import guide.tui.Viewport;
import guide.tui.card.ReadingPage;
import java.util.Arrays;
import java.util.List;

/** The end of a session on the full screen. */
final class SummaryScreen implements Screen {
    /** No question is chosen, so that the key that opens one ends the session, as most want. */
    private static final int NONE = -1;

    private final QuizFlow flow;
    private final QuizSummary quiz;
    private final int scroll;
    private final int chosen;

    SummaryScreen(QuizFlow flow, QuizSummary quiz) {
        this(flow, quiz, 0, NONE);
    }

    private SummaryScreen(QuizFlow flow, QuizSummary quiz, int scroll, int chosen) {
        this.flow = flow;
        this.quiz = quiz;
        this.scroll = scroll;
        this.chosen = chosen;
    }

    @Override
    public Next update(Input input, Size size) {
        if (input instanceof Input.Mouse mouse && mouse.wheel() != 0) {
            return at(viewport(size).by(mouse.scrolledRows()));
        }
        if (input instanceof Input.Resize && chosen != NONE) {
            return choosing(chosen, viewport(size), page(size));
        }
        List<SummaryAction> working = working(size);
        return FooterAction.by(input, keymap(), working, size)
                .map(action -> perform(action, size))
                .orElseGet(() -> Unheard.on(this, input, keymap(), working));
    }

    private Next perform(SummaryAction action, Size size) {
        Viewport here = viewport(size);
        return switch (action) {
            case READ_ON, PAGE_DOWN -> at(here.pages(1));
            case PAGE_UP -> at(here.pages(-1));
            case DOWN -> down(here, page(size));
            case UP -> up(here, page(size));
            case TOP -> at(here.atTop());
            case END -> at(here.atEnd());
            case OPEN -> opened(page(size).questions().get(chosen));
            case HELP -> HelpScreen.of(this, working(size), quiz.context());
            case RETRY, DONE, WEAK, DRILL, UNDO -> flow.after(quiz.perform(action));
        };
    }

    private Screen down(Viewport here, SummaryPage page) {
        int next = chosen + 1;
        return next < page.rows().size() ? choosing(next, here, page) : at(here.by(1));
    }

    /** Chooses a question with the row above it in sight, such as its heading, and with its points. */
    private Screen choosing(int question, Viewport here, SummaryPage page) {
        int top = Math.min(page.rows().get(question) - 1, Math.max(here.top(), page.end(question) - here.rows()));
        return new SummaryScreen(flow, quiz, top, question);
    }

    private Screen up(Viewport here, SummaryPage page) {
        if (chosen > 0) {
            return choosing(chosen - 1, here, page);
        }
        return here.top() > 0 ? at(here.by(-1)) : new SummaryScreen(flow, quiz, 0, NONE);
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
        Viewport shown = viewport(size);
        boolean scrolls = shown.lines() > shown.rows();
        boolean moves = scrolls || !page(size).rows().isEmpty();
        List<SummaryAction> quizzes = quiz.actions();
        return Arrays.stream(SummaryAction.values())
                .filter(action -> switch (action) {
                    case OPEN -> chosen != NONE;
                    case DOWN, UP -> moves;
                    case READ_ON -> shown.hasMore();
                    case PAGE_DOWN, PAGE_UP, TOP, END -> scrolls;
                    case RETRY, DONE, WEAK, DRILL, UNDO, HELP -> quizzes.contains(action);
                })
                .toList();
    }

    private SummaryScreen at(Viewport there) {
        return new SummaryScreen(flow, quiz, there.top(), chosen);
    }

    private Viewport viewport(Size size) {
        int said = NoticeRows.rows(quiz.notice(), Frame.width(size)).size();
        int rows = Math.max(1, size.rows() - 1 - said - Frame.bodyTop(size));
        return new Viewport(scroll, rows, page(size).lines().size());
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
        SummaryPage page = page(size);
        Viewport shown = viewport(size);
        frame.body(page.lines().subList(shown.top(), shown.end()));
        drawChosen(frame, Frame.bodyTop(size) - shown.top(), page, shown);
        frame.lines(size.rows() - 1 - said.size(), said);
        frame.keys(size.rows() - 1, keymap(), working(size));
    }

    private void drawChosen(Frame frame, int pageTop, SummaryPage page, Viewport shown) {
        if (chosen == NONE) {
            return;
        }
        int row = page.rows().get(chosen);
        if (row >= shown.top() && row < shown.end()) {
            frame.lines(pageTop + row, List.of(Chosen.row(page.lines().get(row))));
            frame.margin(pageTop + row, Chosen.MARK);
        }
    }
}
