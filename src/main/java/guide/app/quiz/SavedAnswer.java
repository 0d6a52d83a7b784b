package guide.app.quiz;

import guide.app.SaveRequest;
import guide.app.SaveResult;
import guide.event.Event;
import guide.event.Fact;
import guide.text.Line;
import java.util.List;
import java.util.Optional;

/** The step that follows once an event about the current question of the quiz is on disk. */
final class SavedAnswer {
    private SavedAnswer() {}

    /**
     * Returns the next step: the next question, or the same one after a mark.
     *
     * @param event no undo
     * @param said what to say of it
     */
    static QuizStep after(QuizQuestion quiz, Event event, Line said) {
        QuizSession before = quiz.session();
        QuizSession left = before.leaving(quiz.question(), quiz.card());
        if (event.fact() instanceof Fact.View) {
            QuizSession recited =
                    left.recited(event, quiz.question(), quiz.card().ticked());
            return Quiz.of(recited, Optional.of(said));
        }
        QuizSession next = left.after(event);
        if (next.session().stepsTaken() == before.session().stepsTaken()) {
            return new QuizQuestion(next, quiz.question(), quiz.card(), Optional.of(said), List.of());
        }
        boolean keepsAttempt = event.fact() instanceof Fact.Review
                && quiz.context().preferences().keepsAttempts()
                && !quiz.card().attempt().isBlank();
        return keepsAttempt ? keepingAttempt(quiz, next, said) : Quiz.of(next, Optional.of(said));
    }

    /** A typed answer is no review: where it cannot be saved the session goes on, and the end says that not all is saved. */
    private static QuizStep keepingAttempt(QuizQuestion quiz, QuizSession next, Line said) {
        String typed = quiz.card().attempt().strip();
        return new QuizStep.Save(
                new SaveRequest.NewFact(new Fact.Attempt(quiz.question().id(), typed)),
                result -> Quiz.of(
                        result instanceof SaveResult.Saved saved ? next.after(saved.event()) : next,
                        Optional.of(said)));
    }
}
