package guide.tui.quiz;

import guide.app.CardState;
import guide.app.QuizAction;
import guide.app.QuizSession;
import guide.bank.Question;
import guide.keys.Size;
import guide.text.Line;
import guide.text.Style;
import guide.tui.Canvas;
import guide.tui.Frame;
import guide.tui.HintRow;
import guide.tui.NoticeRows;
import guide.tui.Viewport;
import guide.tui.card.AnswerPage;
import guide.tui.card.AnswerScroller;
import guide.tui.card.QuestionPage;
import java.util.List;
import java.util.Optional;

/**
 * A question as it is drawn: the same layout serves drawing, scrolling and the mouse.
 *
 * @param sitting for place, time and intervals
 * @param opensProgram whether no other screen was there before, so that nothing has been explained yet
 * @param question what is asked
 * @param card how far one is with it
 * @param notice what has just happened, if anything
 * @param actions what works now, the most wanted first
 */
record QuizView(
        QuizSession quizSession,
        boolean opensProgram,
        Question question,
        CardState card,
        Optional<Line> notice,
        List<QuizAction> actions) {
    void draw(Canvas canvas) {
        Size size = canvas.size();
        Frame frame = new Frame(canvas);
        QuizLayout layout = layout(size);
        frame.header(QuestionPage.where(quizSession, question), QuestionPage.howFar(quizSession, question, card, size));
        frame.lines(layout.questionTop(), layout.question());
        if (card.revealed()) {
            drawAnswer(frame, layout);
        } else {
            drawHints(frame, layout, size);
        }
        frame.lines(layout.noticeRow(), NoticeRows.rows(notice, frame.width()));
        drawFooter(frame, layout);
    }

    QuizLayout layout(Size size) {
        int width = Frame.width(size);
        List<Line> whole = QuestionPage.question(question, width);
        // Once one reads on, the question has been read: its rows go to the answer.
        int most = card.scroll() > 0 ? 1 : size.rows() / 3;
        return QuizLayout.of(size, whole, most, NoticeRows.rows(notice, width).size());
    }

    AnswerPage page(int width) {
        return AnswerPage.of(question, card, quizSession.session().progress().missed(question), width);
    }

    AnswerScroller scroller(Size size) {
        return new AnswerScroller(
                page(Frame.width(size)), question.points().size(), layout(size).bodyRows());
    }

    QuizPointer pointer(Size size) {
        int width = Frame.width(size);
        HintRow<QuizAction> keys = HintRow.of(quizSession.desk().keymap(), actions, width);
        return new QuizPointer(card, layout(size), page(width), grades(width, layout(size)), keys);
    }

    private HintRow<QuizAction> grades(int width, QuizLayout layout) {
        return GradeBar.of(quizSession, card.suggestion(question), width, layout);
    }

    private void drawHints(Frame frame, QuizLayout layout, Size size) {
        int air = Frame.isAiry(size) ? 1 : 0;
        List<Line> hints = QuestionPage.hints(quizSession, opensProgram, question, size);
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
                    quizSession.desk().keymap(),
                    actions);
        }
    }
}
