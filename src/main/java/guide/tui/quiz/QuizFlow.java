package guide.tui.quiz;

import guide.app.quiz.Quiz;
import guide.app.quiz.QuizQuestion;
import guide.app.quiz.QuizStep;
import guide.app.quiz.QuizSummary;
import guide.tui.Next;
import guide.tui.ReturnPath;
import guide.tui.Screen;
import guide.tui.SheetScreen;
import guide.tui.card.AnswerPosition;
import guide.tui.card.QuestionSheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The way from screen to screen of a quiz, with what the full screen keeps of it.
 *
 * @param back leads back when the quiz is left
 * @param positions where the reader is in what each question showed: an undo finds it so
 */
record QuizFlow(ReturnPath back, Map<Place, AnswerPosition> positions) {
    /**
     * What a question shows.
     *
     * @param steps the number of steps taken then
     * @param points the key points that are seen, none before the answer is
     */
    record Place(int steps, List<String> points) {
        static Place of(QuizQuestion quiz) {
            List<String> points = quiz.card().revealed() ? quiz.question().points() : List.of();
            return new Place(quiz.session().session().stepsTaken(), points);
        }
    }

    /** Returns the screen of a quiz. */
    Screen screen(Quiz<?> quiz) {
        return quiz instanceof QuizQuestion question
                ? new QuizScreen(this, question)
                : new SummaryScreen(this, (QuizSummary) quiz, AnswerPosition.START);
    }

    /** Returns what follows a step. */
    Next after(QuizStep step) {
        if (step instanceof Quiz<?> quiz) {
            return screen(quiz);
        }
        if (step instanceof QuizStep.Save save) {
            return new Next.Save(save.request(), result -> after(save.then().apply(result)));
        }
        if (step instanceof QuizStep.Edit edit) {
            return new Next.Outside(() -> screen(edit.task().get()));
        }
        if (step instanceof QuizStep.Ask ask) {
            return sheet(ask);
        }
        QuizStep.Leave leave = (QuizStep.Leave) step;
        return back.back(leave.session().context(), leave.session().session().progress());
    }

    private Screen sheet(QuizStep.Ask ask) {
        QuizQuestion quiz = ask.question();
        return QuestionSheet.of(
                ask.wanted(),
                quiz.question(),
                quiz.context(),
                ask.written(),
                quiz.card().spent(),
                SheetScreen.Watch.NONE,
                typed -> after(ask.given(quiz.spending(typed.spent()), typed.text())),
                typed -> screen(quiz.spending(typed.spent()).read()));
    }

    /** Returns where the reader is in the question's answer, or before that in what the question shows. */
    AnswerPosition position(QuizQuestion quiz) {
        return positions.getOrDefault(Place.of(quiz), AnswerPosition.START);
    }

    /** Returns the flow after the reader has moved in the question's answer. */
    QuizFlow with(QuizQuestion quiz, AnswerPosition position) {
        Map<Place, AnswerPosition> changed = new HashMap<>(positions);
        changed.put(Place.of(quiz), position);
        return new QuizFlow(back, Map.copyOf(changed));
    }
}
