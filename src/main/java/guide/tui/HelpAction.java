package guide.tui;

import guide.keys.Action;
import guide.keys.Declaration;
import guide.keys.Phase;
import guide.keys.SharedActions;

/** The actions on a page over another screen, such as the help. */
public enum HelpAction implements Action {
    DOWN(SharedActions.DOWN),
    UP(SharedActions.UP),
    READ_ON(SharedActions.READ_ON),
    PAGE_DOWN(SharedActions.PAGE_DOWN),
    PAGE_UP(SharedActions.PAGE_UP),
    TOP(SharedActions.FIRST_LINE),
    END(SharedActions.LAST_LINE),
    CLOSE(SharedActions.CLOSE);

    private final Declaration declaration;

    HelpAction(Declaration declaration) {
        this.declaration = declaration.in(Phase.of("in the help"));
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
