package guide.app.interview;

import static guide.app.interview.InterviewPhase.ASKED;
import static guide.app.interview.InterviewPhase.FOLLOWUP;
import static guide.app.interview.InterviewPhase.SCORING;

import guide.app.quiz.QuizAction;
import guide.keys.Action;
import guide.keys.Declaration;
import guide.keys.Phase;
import guide.keys.SharedActions;
import guide.study.Grade;

/** The actions at a question of an interview, the most wanted first. What the quiz has too has its name and keys. */
public enum InterviewAction implements Action {
    RETRY(SharedActions.RETRY, ASKED, FOLLOWUP, SCORING),
    DONE(
            Declaration.of(
                    "spoken", "done", "you have finished your answer: what is asked next comes", "Space", "Enter"),
            ASKED,
            FOLLOWUP),
    // In the row of the grades, which the footer does not name.
    ACCEPT(Declaration.of("accept-score", "", "take the grade that the ticks suggest", "Enter"), SCORING),
    AGAIN(QuizAction.AGAIN.declaration().meaning("not recalled: it comes in the next quiz"), SCORING),
    HARD(QuizAction.HARD.declaration(), SCORING),
    GOOD(QuizAction.GOOD.declaration(), SCORING),
    EASY(QuizAction.EASY.declaration(), SCORING),
    TICK(QuizAction.TICK.declaration().meaning("tick what you said or did, or take the tick away"), SCORING),
    TICK_PROPOSED(QuizAction.TICK_PROPOSED.declaration(), SCORING),
    READ_ON(SharedActions.READ_ON, SCORING),
    DOWN(SharedActions.DOWN.meaning("to the next box, then a line down"), SCORING),
    UP(SharedActions.UP.meaning("the same way back"), SCORING),
    PAGE_DOWN(SharedActions.PAGE_DOWN, SCORING),
    PAGE_UP(SharedActions.PAGE_UP, SCORING),
    TOP(SharedActions.FIRST_LINE, SCORING),
    END(SharedActions.LAST_LINE, SCORING),
    ATTEMPT(QuizAction.ATTEMPT.declaration().meaning("type the answer instead of saying it"), ASKED),
    PASS(Declaration.of("skip", "pass", "pass on this one: none of its points count as said", "s"), ASKED, FOLLOWUP),
    PAUSE(Declaration.of("pause", "pause", "stop the clock until the next key", "p"), ASKED, FOLLOWUP),
    UNDO(SharedActions.UNDO, ASKED, FOLLOWUP, SCORING),
    FLAG(SharedActions.FLAG, ASKED, FOLLOWUP, SCORING),
    NOTE(SharedActions.NOTE, SCORING),
    EDIT(SharedActions.EDIT, SCORING),
    SUSPEND(SharedActions.SUSPEND, ASKED, FOLLOWUP, SCORING),
    HELP(SharedActions.HELP, ASKED, FOLLOWUP, SCORING),
    LEAVE(
            Declaration.of("leave", "leave", "end here, with the scorecard of what you have scored", "q"),
            ASKED,
            FOLLOWUP,
            SCORING);

    private final Declaration declaration;

    InterviewAction(Declaration declaration, Phase... phases) {
        this.declaration = declaration.in(phases);
    }

    /** Returns the action that gives a grade. */
    public static InterviewAction grading(Grade grade) {
        return switch (grade) {
            case AGAIN -> AGAIN;
            case HARD -> HARD;
            case GOOD -> GOOD;
            case EASY -> EASY;
        };
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
