package guide.tui.plan;

import guide.keys.Action;
import guide.keys.Declaration;
import guide.keys.Phase;
import guide.keys.SharedActions;

/** The actions on the page of the date, the most wanted first. */
public enum PlanAction implements Action {
    RETRY(SharedActions.RETRY),
    STUDY(Declaration.of("study", "study", "start what is left of today", "Enter", "Space")),
    TAKE(Declaration.of("take", "take it", "plan by what is chosen", "Enter")),
    MORE(Declaration.of("more", "ask more", "ask more than today's share", "a")),
    NEVER_MIND(SharedActions.NEVER_MIND.meaning("leave the minutes as they are")),
    MINUTES(Declaration.of("minutes", "minutes", "see what other minutes a day would bring, and keep them", "m")),
    DATE(Declaration.of("date", "date", "the day to be ready on: set it, move it, give it up", "d")),
    UNDO(SharedActions.UNDO),
    DOWN(SharedActions.DOWN),
    UP(SharedActions.UP),
    PAGE_DOWN(Declaration.of("page-down", "more", "a page down", "PgDn", "Ctrl-D")),
    PAGE_UP(SharedActions.PAGE_UP),
    TOP(SharedActions.FIRST_LINE),
    END(SharedActions.LAST_LINE),
    BROWSE(Declaration.of("browse", "browse", "read questions and answers", "b")),
    HELP(SharedActions.HELP),
    BACK(Declaration.of("home", "back", "back to where you came from", "q", "Esc"));

    private final Declaration declaration;

    PlanAction(Declaration declaration) {
        this.declaration = declaration.in(Phase.of("on the page of the date"));
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
