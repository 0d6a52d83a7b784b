package guide.tui.quiz;

import guide.app.CardState;
import guide.app.QuizAction;
import guide.keys.Input;
import guide.keys.Size;
import guide.tui.Frame;
import guide.tui.HintRow;
import guide.tui.card.AnswerPage;
import guide.tui.card.AnswerScroller;
import java.util.Optional;

/**
 * What the mouse does while a question is asked or answered: a click reveals, ticks, grades or does what a hint says; the
 * wheel scrolls.
 *
 * @param card as it is before
 * @param layout where things are drawn
 * @param page the answer as it is drawn
 * @param grades the grades as they are drawn
 * @param keys the keys as they are drawn
 */
record QuizPointer(
        CardState card, QuizLayout layout, AnswerPage page, HintRow<QuizAction> grades, HintRow<QuizAction> keys) {
    private static final int WHEEL_ROWS = 3;

    /** What it asks for. */
    Optional<QuizAction> action(Input.Mouse mouse, Size size) {
        if (!mouse.isPress()) {
            return Optional.empty();
        }
        int cell = Frame.cell(mouse.column(), size);
        if (card.revealed() && mouse.row() == layout.gradesRow()) {
            return grades.at(cell);
        }
        if (mouse.row() == size.rows() - 1) {
            return keys.at(cell);
        }
        boolean onText = mouse.row() >= layout.questionTop();
        return card.revealed() || !onText ? Optional.empty() : Optional.of(QuizAction.REVEAL);
    }

    /** What else it does to the card. */
    CardState moved(Input.Mouse mouse, AnswerScroller answerScroller) {
        if (!card.revealed()) {
            return card;
        }
        // In a window that has grown, less is scrolled than the card says.
        CardState shown = answerScroller.scrolled(card, WHEEL_ROWS * mouse.wheel());
        int row = mouse.row() - layout.bodyTop();
        boolean onBody = mouse.isPress() && row >= 0 && row < layout.bodyRows();
        return onBody
                ? page.pointAt(row + shown.scroll())
                        .map(point -> shown.at(point, shown.scroll()).toggle())
                        .orElse(card)
                : shown;
    }
}
