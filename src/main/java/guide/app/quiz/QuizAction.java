package guide.app.quiz;

import static guide.app.quiz.QuizPhase.ANSWER;
import static guide.app.quiz.QuizPhase.ASKED;

import guide.keys.Action;
import guide.keys.Declaration;
import guide.keys.Phase;
import guide.keys.SharedActions;
import guide.study.Grade;

/** The actions at a question, the most wanted first; under an answer, the footer has an order of its own. */
public enum QuizAction implements Action {
    RETRY(SharedActions.RETRY, ASKED, ANSWER),
    REVEAL(Declaration.of("reveal", "reveal", "show the answer", "Space", "Enter"), ASKED),
    // The footer does not name the grades: they have a row of their own.
    // Those that scroll also work before the reveal, where the question shows something: other keys come first there.
    // Of an answer, the row of the grades names this one, as what Space does now.
    READ_ON(SharedActions.READ_ON, ANSWER),
    ACCEPT(Declaration.of("accept", "", "take the grade that the ticks suggest", "Space", "Enter"), ANSWER),
    AGAIN(Declaration.of("again", "", "not recalled: it comes back in this session", "1"), ANSWER),
    HARD(Declaration.of("hard", "", "recalled with effort or gaps: a pass", "2"), ANSWER),
    GOOD(Declaration.of("good", "", "recalled", "3"), ANSWER),
    EASY(Declaration.of("easy", "", "recalled at once and in full", "4"), ANSWER),
    TICK(Declaration.of("tick", "tick", "tick a key point that you said", "x"), ANSWER),
    TICK_PROPOSED(
            Declaration.of(
                    "tick-proposed",
                    "tick all [?]",
                    "tick all key points that your typed answer seems to mention",
                    "X"),
            ANSWER),
    GIST(Declaration.of("gist", "gist", "show the gist of the next follow-up, once you have answered it", "a"), ANSWER),
    DOWN(SharedActions.DOWN.meaning("to the next key point, then a line down"), ANSWER),
    UP(SharedActions.UP.meaning("the same way back"), ANSWER),
    PAGE_DOWN(SharedActions.PAGE_DOWN, ANSWER),
    PAGE_UP(SharedActions.PAGE_UP, ANSWER),
    TOP(SharedActions.FIRST_LINE, ANSWER),
    END(SharedActions.LAST_LINE, ANSWER),
    SKIP(Declaration.of("skip", "skip", "leave it out of this session", "s"), ASKED, ANSWER),
    ATTEMPT(Declaration.of("attempt", "type", "type an answer before you look", "t"), ASKED),
    FLAG(SharedActions.FLAG, ASKED, ANSWER),
    // Behind the actions that always work, so that no key in the footer moves when there is something to undo.
    UNDO(SharedActions.UNDO, ASKED, ANSWER),
    SUSPEND(SharedActions.SUSPEND, ASKED, ANSWER),
    NOTE(SharedActions.NOTE, ANSWER),
    EDIT(SharedActions.EDIT, ASKED, ANSWER),
    HELP(SharedActions.HELP, ASKED, ANSWER),
    LEAVE(SharedActions.LEAVE, ASKED, ANSWER);

    private final Declaration declaration;

    QuizAction(Declaration declaration, Phase... phases) {
        this.declaration = declaration.in(phases);
    }

    /** Returns the action that gives a grade. */
    public static QuizAction grading(Grade grade) {
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
