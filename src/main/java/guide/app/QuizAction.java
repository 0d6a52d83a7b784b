package guide.app;

import static guide.app.QuizPhase.ANSWER;
import static guide.app.QuizPhase.ASKED;

import guide.keys.Action;
import guide.keys.Declaration;
import guide.keys.SharedActions;

/** The actions at a question, the most wanted first. */
public enum QuizAction implements Action {
    RETRY(SharedActions.RETRY.in(ASKED, ANSWER)),
    REVEAL(Declaration.of("reveal", "reveal", "show the answer", "Space", "Enter")
            .in(ASKED)),
    ACCEPT(Declaration.of("accept", "", "take the grade that the ticks suggest", "Space", "Enter")
            .in(ANSWER)),
    // The footer does not name the grades: they have a row of their own.
    AGAIN(Declaration.of("again", "", "not recalled: it comes back in this session", "1")
            .in(ANSWER)),
    HARD(Declaration.of("hard", "", "recalled with effort or gaps: a pass", "2").in(ANSWER)),
    GOOD(Declaration.of("good", "", "recalled", "3").in(ANSWER)),
    EASY(Declaration.of("easy", "", "recalled at once and in full", "4").in(ANSWER)),
    TICK(Declaration.of("tick", "tick", "tick a key point that you said", "x").in(ANSWER)),
    TICK_PROPOSED(Declaration.of(
                    "tick-proposed", "tick all [?]", "tick all key points that your typed answer seems to mention", "X")
            .in(ANSWER)),
    DOWN(SharedActions.DOWN.in(ANSWER).meaning("to the next key point, then a line down")),
    UP(SharedActions.UP.in(ANSWER).meaning("the same way back")),
    PAGE_DOWN(SharedActions.PAGE_DOWN.in(ANSWER)),
    PAGE_UP(SharedActions.PAGE_UP.in(ANSWER)),
    SKIP(Declaration.of("skip", "skip", "leave it out of this session", "s").in(ASKED, ANSWER)),
    ATTEMPT(Declaration.of("attempt", "type", "type an answer before you look", "t")
            .in(ASKED)),
    FLAG(SharedActions.FLAG.in(ASKED, ANSWER)),
    // Behind the actions that always work, so that no key in the footer moves when there is something to undo.
    UNDO(SharedActions.UNDO.in(ASKED, ANSWER)),
    SUSPEND(SharedActions.SUSPEND.in(ASKED, ANSWER)),
    EDIT(SharedActions.EDIT.in(ASKED, ANSWER)),
    HELP(SharedActions.HELP.in(ASKED, ANSWER)),
    LEAVE(SharedActions.LEAVE.in(ASKED, ANSWER));

    private final Declaration declaration;

    QuizAction(Declaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
