package guide.tui.interview;

import guide.app.interview.Interview;
import guide.app.interview.InterviewEnd;
import guide.app.interview.ScorecardAction;
import guide.app.interview.ScorecardWords;
import guide.keys.Input;
import guide.keys.Keymap;
import guide.keys.SharedActions;
import guide.keys.Size;
import guide.study.interview.ScoredAnswer;
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
import guide.tui.card.CardPage;
import guide.tui.card.QuestionPage;
import java.util.List;
import java.util.Optional;

/**
 * The scorecard of an interview, with its answers to choose from.
 *
 * @param position the chosen answer, and the first line that shows
 */
record ScorecardScreen(InterviewFlow flow, InterviewEnd end, AnswerPosition position) implements Screen {
    /** Below this width the header has room for one thing at its right. */
    private static final int WIDE = 60;

    ScorecardScreen(InterviewFlow flow, InterviewEnd end) {
        this(flow, end, AnswerPosition.START);
    }

    @Override
    public Next update(Input input, Size size) {
        if (input instanceof Input.Mouse mouse && mouse.wheel() != 0) {
            AnswerScroller scroller = scroller(size);
            return turned(scroller, scroller.scrolled(position, mouse.scrolledRows()), size);
        }
        List<ScorecardAction> working = working(size);
        Optional<Integer> row = input instanceof Input.Mouse mouse ? clicked(mouse, size) : Optional.empty();
        return row.map(this::picked)
                .or(() -> FooterAction.by(input, keymap(), working, size).map(action -> perform(action, size)))
                .orElseGet(() -> UnboundKey.on(this, input, keymap(), working));
    }

    private Optional<Integer> clicked(Input.Mouse mouse, Size size) {
        int row = mouse.row() - Frame.bodyTop(size);
        boolean onBody = mouse.isPress() && row >= 0 && row < rows(size);
        int top = scroller(size).shown(position.scroll()).top();
        return onBody ? page(size).at(row + top) : Optional.empty();
    }

    /** Chooses an answer, or opens it where it is chosen already. */
    private Next picked(int row) {
        return row == position.point() ? opened() : at(position.at(row));
    }

    private Next perform(ScorecardAction action, Size size) {
        AnswerScroller scroller = scroller(size);
        return switch (action) {
            case OPEN -> opened();
            case DOWN, UP -> at(scroller.moved(position, action).orElse(position));
            case READ_ON, PAGE_DOWN, PAGE_UP, TOP, END ->
                turned(scroller, scroller.moved(position, action).orElse(position), size);
            case HELP -> HelpScreen.of(read(), working(size), end.context());
            case RETRY, WEAK, EXPORT, UNDO, DONE -> flow.after(end.perform(action), this::following);
        };
    }

    private Screen following(Interview<?> next) {
        return next instanceof InterviewEnd same
                        && same.scorecard().answers().size()
                                == end.scorecard().answers().size()
                ? new ScorecardScreen(flow, same, position)
                : flow.screen(next);
    }

    private Screen opened() {
        ScoredAnswer answer = end.scorecard().answers().get(position.point());
        Line title = QuestionPage.place(end.context(), answer.question());
        return PageScreen.of(read(), title, width -> ScoredPage.lines(answer, width), keymap());
    }

    private List<ScorecardAction> working(Size size) {
        var shown = scroller(size).shown(position.scroll());
        return end.actions().stream()
                .filter(action -> action != ScorecardAction.OPEN
                        || !end.scorecard().answers().isEmpty())
                .filter(action -> action != ScorecardAction.READ_ON || shown.hasMore())
                .filter(action ->
                        !SharedActions.isScrolling(action) || shown.lines() > shown.rows() || isToAnotherAnswer(action))
                .toList();
    }

    /** Returns whether an action goes from answer to answer, also where nothing scrolls. */
    private boolean isToAnotherAnswer(ScorecardAction action) {
        boolean hasOthers = end.scorecard().answers().size() > 1;
        return hasOthers && (action == ScorecardAction.DOWN || action == ScorecardAction.UP);
    }

    private ScorecardScreen turned(AnswerScroller scroller, AnswerPosition to, Size size) {
        return at(page(size).turned(scroller.shown(to.scroll()), to));
    }

    private ScorecardScreen at(AnswerPosition there) {
        return new ScorecardScreen(flow, end.saying(Optional.empty()), there);
    }

    private ScorecardScreen read() {
        return at(position);
    }

    private CardPage page(Size size) {
        return ScorecardPage.of(end, Frame.width(size));
    }

    private AnswerScroller scroller(Size size) {
        return new AnswerScroller(page(size), rows(size));
    }

    private int rows(Size size) {
        int said = NoticeRows.rows(end.notice(), Frame.width(size)).size();
        int air = said == 0 && Frame.isAiry(size) ? 1 : said;
        return Math.max(1, size.rows() - 1 - air - Frame.bodyTop(size));
    }

    private Keymap keymap() {
        return end.context().keymap();
    }

    /** Returns what stands at the right of the header; in a narrow window only what is news. */
    private Line right(String range, Line saved, Size size) {
        if (range.isEmpty() || end.isUnsaved() && size.columns() < WIDE) {
            return saved;
        }
        Line lines = Line.of(range, Style.DIM);
        return size.columns() < WIDE
                ? lines
                : lines.then(Line.of(" · ", Style.DIM)).then(saved);
    }

    @Override
    public void view(Canvas canvas) {
        Size size = canvas.size();
        Frame frame = new Frame(canvas);
        List<Line> said = NoticeRows.rows(end.notice(), frame.width());
        Viewport shown = scroller(size).shown(position.scroll());
        Line right = end.isUnsaved()
                ? Line.of("NOT saved", Style.of(ColorRole.BAD))
                : Line.of("all saved", Style.of(ColorRole.GOOD));
        frame.header(
                Line.of(ScorecardWords.heading(end.scorecard()), Style.ACCENT.bold()),
                right(shown.range(), right, size));
        page(size).draw(frame, Frame.bodyTop(size), shown, position.point());
        frame.lines(size.rows() - 1 - said.size(), said);
        frame.keys(size.rows() - 1, keymap(), working(size));
    }
}
