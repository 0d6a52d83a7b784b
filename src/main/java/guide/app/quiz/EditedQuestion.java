package guide.app.quiz;

import guide.app.Editor;
import guide.bank.Question;
import guide.text.Line;
import java.util.Optional;

/** A question of the quiz after the user has edited it, or has added a note. */
final class EditedQuestion {
    private EditedQuestion() {}

    /** Opens the editor on a question, and returns what follows. The time in it is no time to think. */
    static Quiz<?> edited(QuizQuestion quiz) {
        Editor.Edited edited = quiz.context().editor().edit(quiz.question());
        return after(quiz.away(), edited);
    }

    /** Returns the quiz with the bank as it is now: the same question, or the next one where that is gone. */
    static Quiz<?> after(QuizQuestion quiz, Editor.Edited edited) {
        Optional<Line> said = Optional.of(Line.of(edited.sentence()));
        Question before = quiz.question();
        CardState card = quiz.card();
        if (edited.bank().isEmpty()) {
            return new QuizQuestion(quiz.session(), before, card, said, quiz.unsaved());
        }
        QuizSession changed =
                quiz.session().with(quiz.context().with(edited.bank().get()));
        if (!changed.context().knows(before.id())) {
            String gone = " '" + before.id() + "' is not in the bank any more, so the session goes on without it.";
            return Quiz.of(changed, Optional.of(Line.of(edited.sentence() + gone)));
        }
        Question now = changed.context().question(before.id());
        CardState kept = now.points().equals(before.points())
                ? card
                : card.untouched(changed.context().mentioned(now, card.attempt()));
        return new QuizQuestion(changed, now, kept, said, quiz.unsaved());
    }
}
