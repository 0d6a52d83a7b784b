package guide.tui.plan;

import guide.keys.Action;
import guide.keys.Declaration;
import guide.keys.Phase;
import guide.keys.SharedActions;

/** The actions while a date is typed, where all other keys type. */
public enum FormAction implements Action {
    FIELD(Declaration.of("field", "next field", "from the date to the minutes, and back", "Tab", "Down", "Up")
            .neededToType()),
    KEEP(Declaration.of("keep", "keep it", "keep the date and the minutes", "Enter")
            .neededToType()),
    NEVER_MIND(SharedActions.NEVER_MIND);

    private final Declaration declaration;

    FormAction(Declaration declaration) {
        this.declaration = declaration.in(Phase.typing("while you type a date"));
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
