package guide.tui;

import static guide.tui.SheetScreen.Kind.ANSWER;
import static guide.tui.SheetScreen.Kind.REASON;

import guide.keys.Action;
import guide.keys.Declaration;
import guide.keys.Phase;
import guide.keys.SharedActions;
import guide.tui.SheetScreen.Kind;
import java.util.Arrays;

/** The actions on a sheet, where all other keys type. */
public enum SheetAction implements Action {
    NEW_LINE(Declaration.of("new-line", "new line", "begin a new line", "Enter").neededToType(), ANSWER),
    TYPED(Declaration.of("typed", "done", "done; back to the question", "Esc").neededToType(), ANSWER),
    GIVE(
            Declaration.of("give", "done", "flag it with this reason; a blank one is fine", "Enter")
                    .neededToType(),
            REASON),
    NEVER_MIND(SharedActions.NEVER_MIND, REASON),
    HELP(SharedActions.HELP, ANSWER, REASON);

    private final Declaration declaration;

    SheetAction(Declaration declaration, Kind... kinds) {
        this.declaration = declaration.in(Arrays.stream(kinds).map(Kind::phase).toArray(Phase[]::new));
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
