package guide.app;

import guide.bank.Question;
import guide.keys.Phase;
import guide.study.Grade;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What works while a question is asked or its answer shows.
 *
 * @param sitting for what can be undone
 * @param question for what it has to tick and whether it can be edited
 * @param card how far one is with it
 * @param unsaved whether something waits to be saved
 */
public record QuizActions(QuizSession quizSession, Question question, CardState card, boolean unsaved) {
    /** Returns all that works now, the most wanted first. */
    public List<QuizAction> all() {
        Phase phase = card.revealed() ? QuizPhase.ANSWER : QuizPhase.ASKED;
        Set<QuizAction> idle = idle();
        return Arrays.stream(QuizAction.values())
                .filter(action -> action.phases().contains(phase) && !idle.contains(action))
                .toList();
    }

    /** Actions with nothing to do now. */
    private Set<QuizAction> idle() {
        Set<QuizAction> idle = EnumSet.noneOf(QuizAction.class);
        if (!unsaved) {
            idle.add(QuizAction.RETRY);
        }
        if (question.points().isEmpty()) {
            idle.add(QuizAction.TICK);
        }
        if (card.proposed(question).isEmpty()) {
            idle.add(QuizAction.TICK_PROPOSED);
        }
        if (quizSession.session().last().isEmpty()) {
            idle.add(QuizAction.UNDO);
        }
        if (!quizSession.desk().editor().edits(question)) {
            idle.add(QuizAction.EDIT);
        }
        return idle;
    }

    /** Grades the current question so. */
    public static QuizAction grading(Grade grade) {
        return switch (grade) {
            case AGAIN -> QuizAction.AGAIN;
            case HARD -> QuizAction.HARD;
            case GOOD -> QuizAction.GOOD;
            case EASY -> QuizAction.EASY;
        };
    }
}
