package guide.tui.home;

import guide.keys.Action;
import guide.keys.Declaration;
import guide.keys.Phase;
import guide.keys.SharedActions;

/** The actions while the first start asks for a date, where all other keys type. */
public enum DateAction implements Action {
    SKIP(Declaration.of("set-date", "skip", "go on without a date", "Enter").neededToType()),
    SET(Declaration.of("set-date", "keep it", "keep the date", "Enter").neededToType()),
    NEVER_MIND(SharedActions.NEVER_MIND);

    private final Declaration declaration;

    DateAction(Declaration declaration) {
        this.declaration = declaration.in(Phase.typing("while the first start asks for a date"));
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
