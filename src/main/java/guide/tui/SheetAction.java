package guide.tui;

import static guide.tui.SheetScreen.Kind.ANSWER;
import static guide.tui.SheetScreen.Kind.REASON;

import guide.keys.Action;
import guide.keys.Declaration;
import guide.keys.SharedActions;

/** The actions on a sheet, where all other keys type. */
public enum SheetAction implements Action {
    NEW_LINE(Declaration.of("new-line", "new line", "begin a new line", "Enter")
            .in(ANSWER)
            .neededToType()),
    TYPED(Declaration.of("typed", "done", "done; back to the question", "Esc")
            .in(ANSWER)
            .neededToType()),
    GIVE(Declaration.of("give", "done", "flag it with this reason; a blank one is fine", "Enter")
            .in(REASON)
            .neededToType()),
    NEVER_MIND(SharedActions.NEVER_MIND.in(REASON).neededToType()),
    HELP(SharedActions.HELP.in(ANSWER, REASON));

    private final Declaration declaration;

    SheetAction(Declaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
