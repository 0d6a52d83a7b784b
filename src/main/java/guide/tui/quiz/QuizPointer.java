package guide.tui.quiz;

import guide.app.QuizAction;
import guide.keys.Input;
import guide.keys.Size;
import guide.tui.Frame;
import guide.tui.HintRow;
import guide.tui.card.AnswerPage;
import java.util.Optional;

/**
 * Clicks while a question is asked or answered: a click reveals, ticks, grades or does what a hint says.
 *
 * @param revealed whether the answer shows
 * @param layout where things are drawn
 * @param page the answer as it is drawn
 * @param grades the grades as they are drawn
 * @param keys the keys as they are drawn
 */
record QuizPointer(
        boolean revealed, QuizLayout layout, AnswerPage page, HintRow<QuizAction> grades, HintRow<QuizAction> keys) {
    /** Returns the action that a click asks for. */
    Optional<QuizAction> action(Input.Mouse mouse, Size size) {
        if (!mouse.isPress()) {
            return Optional.empty();
        }
        int cell = Frame.cell(mouse.column(), size);
        if (revealed && mouse.row() == layout.gradesRow()) {
            return grades.at(cell);
        }
        if (mouse.row() == size.rows() - 1) {
            return keys.at(cell);
        }
        boolean onText = mouse.row() >= layout.questionTop();
        return revealed || !onText ? Optional.empty() : Optional.of(QuizAction.REVEAL);
    }

    /**
     * Returns the key point that a click ticks.
     *
     * @param scroll the first line of the answer that shows
     */
    Optional<Integer> point(Input.Mouse mouse, int scroll) {
        int row = mouse.row() - layout.bodyTop();
        boolean onBody = revealed && mouse.isPress() && row >= 0 && row < layout.bodyRows();
        return onBody ? page.pointAt(row + scroll) : Optional.empty();
    }
}
