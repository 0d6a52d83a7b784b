package guide.app;

import guide.keys.Action;
import guide.keys.Declaration;
import guide.keys.Phase;
import guide.keys.SharedActions;

/** The actions at the end of a session, the most wanted first. */
public enum SummaryAction implements Action {
    RETRY(SharedActions.RETRY),
    DONE(Declaration.of("done", "done", "leave the summary", "Enter", "q")),
    READ_ON(SharedActions.READ_ON),
    WEAK(Declaration.of("weak", "weak ones", "ask once more what was not good at once", "w")),
    UNDO(SharedActions.UNDO),
    DOWN(SharedActions.DOWN.meaning("a line down").unnamed()),
    UP(SharedActions.UP.meaning("a line up")),
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
