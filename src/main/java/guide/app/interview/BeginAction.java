package guide.app.interview;

import guide.keys.Action;
import guide.keys.Declaration;
import guide.keys.SharedActions;

/** The actions before an interview, the most wanted first. */
public enum BeginAction implements Action {
    RETRY(SharedActions.RETRY),
    CONTINUE(Declaration.of("continue", "continue", "go on with the interview that broke off", "c", "Enter", "Space")),
    BEGIN(Declaration.of("begin", "begin", "begin a new interview; the clock runs at once", "n", "Enter", "Space")),
    HELP(SharedActions.HELP),
    LEAVE(SharedActions.LEAVE);

    private final Declaration declaration;

    BeginAction(Declaration declaration) {
        this.declaration = declaration.in(InterviewPhase.BEFORE);
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
