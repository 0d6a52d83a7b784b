package guide.app.interview;

import guide.app.quiz.SummaryAction;
import guide.keys.Action;
import guide.keys.Declaration;
import guide.keys.SharedActions;

/** The actions at a scorecard, the most wanted first. */
public enum ScorecardAction implements Action {
    RETRY(SharedActions.RETRY),
    WEAK(SummaryAction.WEAK.declaration().meaning("practice the answers that went badly, as a quiz")),
    OPEN(Declaration.of("open-answer", "answer", "the whole answer of the question that is chosen", "Enter")),
    EXPORT(Declaration.of("export", "export", "write the scorecard to a Markdown file in this folder", "o")),
    UNDO(SharedActions.UNDO),
    DOWN(SharedActions.DOWN),
    UP(SharedActions.UP),
    READ_ON(SharedActions.READ_ON.unnamed()),
    PAGE_DOWN(SharedActions.PAGE_DOWN),
    PAGE_UP(SharedActions.PAGE_UP),
    TOP(SharedActions.TOP),
    END(SharedActions.END),
    HELP(SharedActions.HELP),
    DONE(Declaration.of("finish", "leave", "leave the scorecard; 'guide interview --show' has it again", "q"));

    private final Declaration declaration;

    ScorecardAction(Declaration declaration) {
        this.declaration = declaration.in(InterviewPhase.SCORECARD);
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
