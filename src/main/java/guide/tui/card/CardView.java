package guide.tui.card;

import guide.keys.Action;
import guide.keys.Input;
import guide.keys.Keymap;
import guide.keys.Size;
import guide.text.Line;
import guide.tui.Canvas;
import guide.tui.FooterAction;
import guide.tui.Frame;
import guide.tui.HintRow;
import guide.tui.NoticeRows;
import guide.tui.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question in a window: header, question, rule, page, notice, grades and keys, from top to bottom. The same rows serve
 * drawing, scrolling and the mouse. In low windows the page takes the rows of the air and of a second footer line.
 *
 * @param whole the question's lines
 * @param most the most of them that show; one where the reader has scrolled, and so has read the question
 * @param notice what has just happened
 * @param air the blank rows between question and page
 * @param page what is below the question
 * @param position where the reader is on it
 */
public record CardView(
        Size size, List<Line> whole, int most, Optional<Line> notice, int air, CardPage page, AnswerPosition position) {
    /** Draws the window; without grades, it has one footer row. */
    public <A extends Action> void draw(
            Canvas canvas, Line where, Line howFar, Optional<HintRow<A>> grades, Keymap keymap, List<A> named) {
        Frame frame = new Frame(canvas);
        frame.header(where, howFar);
        frame.lines(Frame.bodyTop(size), question());
        String range = shown().range();
        if (grades.isPresent() || !range.isEmpty()) {
            frame.rule(top() - 1, range.isEmpty() ? "" : "lines " + range);
        }
        page.draw(frame, top() + air, shown(), position.point());
        frame.lines(noticeRow(), said());
        grades.ifPresent(row -> frame.hints(gradesRow(), row));
        if (grades.isEmpty() || hasKeysRow(size)) {
            frame.keys(size.rows() - 1, keymap, named);
        }
    }

    /** Draws hints below the page, as many as show whole. */
    public void drawHints(Canvas canvas, List<Line> hints) {
        int above = shown().end() - shown().top();
        int gap = Frame.isAiry(size) || above > 0 ? 1 : 0;
        List<Line> rows = new ArrayList<>();
        for (Line hint : hints) {
            List<Line> wrapped = hint.wrap(Frame.width(size));
            if (rows.size() + wrapped.size() > rows() - above - gap) {
                break;
            }
            rows.addAll(wrapped);
        }
        new Frame(canvas).lines(top() + above + gap, rows);
    }

    /** Returns what moves on the page. */
    public AnswerScroller scroller() {
        return new AnswerScroller(page, rows() - air);
    }

    /** Returns what shows of the page. */
    public Viewport shown() {
        return scroller().shown(position.scroll());
    }

    /** Returns the action that a click on grades or keys asks for. */
    public <A extends Action> Optional<A> action(
            Input.Mouse mouse, Optional<HintRow<A>> grades, Keymap keymap, List<A> named) {
        return grades.isPresent() && mouse.isPress() && mouse.row() == gradesRow()
                ? grades.get().at(Frame.cell(mouse.column(), size))
                : FooterAction.by(mouse, keymap, named, size);
    }

    /**
     * Returns the box that a click chooses.
     *
     * @param scroll the first line of the page that shows
     */
    public Optional<Integer> box(Input.Mouse mouse, int scroll) {
        int row = mouse.row() - top() - air;
        boolean onPage = mouse.isPress() && row >= 0 && row < rows();
        return onPage ? page.at(row + scroll) : Optional.empty();
    }

    /** Returns whether a window has room for keys below the grades. */
    public static boolean hasKeysRow(Size size) {
        return Frame.isAiry(size);
    }

    private List<Line> question() {
        return QuestionPage.shown(whole, position.scroll() > 0 ? 1 : Math.max(1, most), Frame.width(size));
    }

    /** Returns the first row below question and rule. */
    private int top() {
        return Frame.bodyTop(size) + question().size() + 1;
    }

    private int rows() {
        int end = said().isEmpty() && !Frame.isAiry(size) ? gradesRow() : noticeRow();
        return Math.max(1, end - top());
    }

    private List<Line> said() {
        return NoticeRows.rows(notice, Frame.width(size));
    }

    private int noticeRow() {
        return gradesRow() - Math.max(1, said().size());
    }

    private int gradesRow() {
        return size.rows() - (hasKeysRow(size) ? 2 : 1);
    }
}
