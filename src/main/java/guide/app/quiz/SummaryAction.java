package guide.app.quiz;

import guide.keys.Action;
import guide.keys.Declaration;
import guide.keys.Phase;
import guide.keys.SharedActions;

/** The actions at the end of a session, the most wanted first. */
public enum SummaryAction implements Action {
    RETRY(SharedActions.RETRY),
    READ_ON(SharedActions.READ_ON),
    OPEN(SharedActions.OPEN.meaning("read the chosen question with its answer")),
    DONE(Declaration.of("done", "done", "leave the summary", "q", "Enter")),
    WEAK(Declaration.of("weak", "weak ones", "ask once more what was not good at once", "w")),
    DRILL(SharedActions.DRILL),
    UNDO(SharedActions.UNDO),
    DOWN(SharedActions.DOWN.meaning("to the next question, or a line down").unnamed()),
    UP(SharedActions.UP.meaning("the same way back")),
    PAGE_DOWN(SharedActions.PAGE_DOWN),
    PAGE_UP(SharedActions.PAGE_UP),
    TOP(SharedActions.FIRST_LINE),
    END(SharedActions.LAST_LINE),
    HELP(SharedActions.HELP);

    private final Declaration declaration;

    SummaryAction(Declaration declaration) {
        this.declaration = declaration.in(Phase.of("at the end of a session"));
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
