package guide.tui.home;

import guide.keys.Action;
import guide.keys.Declaration;
import guide.keys.Phase;
import guide.keys.SharedActions;

/** The actions while the first start asks for a date, where all other keys type. */
public enum DateAction implements Action {
    SKIP(enter("skip")),
    SET(enter("keep it")),
    NEVER_MIND(SharedActions.NEVER_MIND);

    private final Declaration declaration;

    DateAction(Declaration declaration) {
        this.declaration = declaration.in(Phase.typing("while the first start asks for a date"));
    }

    /** Returns the key of both: of one name, since only what is typed so far tells them apart. */
    private static Declaration enter(String word) {
        return Declaration.of("set-date", word, "keep the date; without one, go on without", "Enter")
                .neededToType();
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
