package guide.tui;

import static guide.app.quiz.QuizStep.Wanted.ATTEMPT;
import static guide.app.quiz.QuizStep.Wanted.NOTE;
import static guide.app.quiz.QuizStep.Wanted.REASON;

import guide.app.quiz.QuizStep.Wanted;
import guide.keys.Action;
import guide.keys.Declaration;
import guide.keys.Phase;
import guide.keys.SharedActions;
import java.util.Arrays;

/** The actions on a sheet, where all other keys type. */
public enum SheetAction implements Action {
    NEW_LINE(Declaration.of("new-line", "new line", "begin a new line", "Enter").neededToType(), ATTEMPT),
    TYPED(Declaration.of("typed", "done", "done; back to the question", "Esc").neededToType(), ATTEMPT),
    GIVE(
            Declaration.of("give", "done", "flag it with this reason; a blank one is fine", "Enter")
                    .neededToType(),
            REASON),
    KEEP_NOTE(
            Declaration.of("keep-note", "keep", "keep the note; of a blank one nothing is kept", "Enter")
                    .neededToType(),
            NOTE),
    NEVER_MIND(SharedActions.NEVER_MIND, REASON, NOTE),
    HELP(SharedActions.HELP, ATTEMPT, REASON, NOTE);

    private final Declaration declaration;

    SheetAction(Declaration declaration, Wanted... texts) {
        this.declaration =
                declaration.in(Arrays.stream(texts).map(Wanted::phase).toArray(Phase[]::new));
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
