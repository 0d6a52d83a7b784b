package guide.app;

import guide.bank.Question;
import guide.study.Grade;
import java.util.Arrays;
import java.util.List;

/**
 * What works while a question is asked or its answer shows.
 *
 * @param sitting for what can be undone
 * @param question for what it has to tick and whether it can be edited
 * @param card how far one is with it
 * @param unsaved whether something waits to be saved
 */
public record QuizActions(QuizSession quizSession, Question question, CardState card, boolean unsaved) {
    /** All that works now, the most wanted first. */
    public List<QuizAction> all() {
        QuizPhase phase = card.revealed() ? QuizPhase.ANSWER : QuizPhase.ASKED;
        return Arrays.stream(QuizAction.values())
                .filter(action -> action.phases().contains(phase))
                .filter(this::works)
                .toList();
    }

    private boolean works(QuizAction action) {
        return switch (action) {
            case RETRY -> unsaved;
            case TICK -> !question.points().isEmpty();
            case TICK_PROPOSED -> !card.proposed(question).isEmpty();
            case UNDO -> quizSession.session().last().isPresent();
            case EDIT -> quizSession.desk().editor().edits(question);
            case REVEAL,
                    ACCEPT,
                    AGAIN,
                    HARD,
                    GOOD,
                    EASY,
                    DOWN,
                    UP,
                    PAGE_DOWN,
                    PAGE_UP,
                    SKIP,
                    ATTEMPT,
                    FLAG,
                    SUSPEND,
                    HELP,
                    LEAVE -> true;
        };
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
