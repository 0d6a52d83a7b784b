package guide.tui;

import guide.bank.Question;
import guide.text.Line;
import guide.text.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question as it is drawn: the same layout serves drawing, scrolling and the mouse.
 *
 * @param sitting for place, time and intervals
 * @param question what is asked
 * @param card how far one is with it
 * @param notice what has just happened, if anything
 * @param actions what works now, the most wanted first
 */
record QuizPicture(Sitting sitting, Question question, CardState card, Optional<Line> notice, List<Action> actions) {
    private static final List<Action> GRADES =
            List.of(Action.ACCEPT, Action.AGAIN, Action.HARD, Action.GOOD, Action.EASY);

    void draw(Canvas canvas) {
        Size size = canvas.size();
        Frame frame = new Frame(canvas);
        QuizLayout layout = layout(size);
        frame.header(QuestionPage.where(sitting, question), QuestionPage.howFar(sitting, question, card, size));
        frame.lines(layout.questionTop(), layout.question());
        if (card.revealed()) {
            drawAnswer(frame, layout);
        } else {
            drawHints(frame, layout, size);
        }
        frame.lines(layout.noticeRow(), Notices.rows(notice, frame.width()));
        drawFooter(frame, layout);
    }

    QuizLayout layout(Size size) {
        int width = Frame.width(size);
        return QuizLayout.of(
                size,
                QuestionPage.question(question, width),
                Notices.rows(notice, width).size());
    }

    AnswerPage page(int width) {
        return AnswerPage.of(question, card, width);
    }

    Scroller scroller(Size size) {
        return new Scroller(
                page(Frame.width(size)), question.points().size(), layout(size).bodyRows());
    }

    QuizPointer pointer(Size size) {
        int width = Frame.width(size);
        HintRow keys = HintRow.of(sitting.desk().keymap(), footer(), width);
        return new QuizPointer(card, layout(size), page(width), grades(width, layout(size)), keys);
    }

    private HintRow grades(int width, QuizLayout layout) {
        return GradeBar.of(sitting, card.suggestion(question), width, layout);
    }

    private void drawHints(Frame frame, QuizLayout layout, Size size) {
        int air = Frame.isAiry(size) ? 1 : 0;
        List<Line> hints = QuestionPage.hints(sitting, question, size);
        int rows = Math.max(0, layout.bodyRows() - air);
        frame.lines(layout.bodyTop() + air, hints.subList(0, Math.min(rows, hints.size())));
    }

    private void drawAnswer(Frame frame, QuizLayout layout) {
        AnswerPage page = page(frame.width());
        Viewport shown =
                new Viewport(card.scroll(), layout.bodyRows(), page.lines().size());
        frame.rule(layout.ruleRow(), shown.position());
        frame.lines(layout.bodyTop(), page.lines().subList(shown.top(), shown.end()));
        if (!question.points().isEmpty()) {
            int row = page.rowOfPoint(card.point()) - shown.top();
            if (row >= 0 && row < shown.rows()) {
                frame.margin(layout.bodyTop() + row, Line.of("▸", Style.ACCENT.bold()));
            }
        }
    }

    private void drawFooter(Frame frame, QuizLayout layout) {
        if (card.revealed()) {
            frame.hints(layout.gradesRow(), grades(frame.width(), layout));
        }
        if (!card.revealed() || layout.keysRow() >= 0) {
            frame.keys(
                    Math.max(layout.keysRow(), layout.gradesRow()),
                    sitting.desk().keymap(),
                    footer());
        }
    }

    /** The grades have a row of their own. */
    private List<Action> footer() {
        List<Action> footer = new ArrayList<>(actions);
        footer.removeAll(GRADES);
        return footer;
    }
}
