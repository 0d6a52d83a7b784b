package guide.tui.home;

import guide.keys.Action;
import guide.keys.Declaration;
import guide.keys.Phase;
import guide.keys.SharedActions;

/** The actions of the home screen, the most wanted first. */
public enum HomeAction implements Action {
    STUDY(Declaration.of("study", "study", "start what is chosen", "Enter", "Space")),
    MINUTES(Declaration.of("minutes", "time", "how long a session takes: 7, 15 or 30 minutes, or all of it", "m")),
    DATE(Declaration.of("date", "date", "the day to be ready on, and what to expect on it", "d")),
    INTERVIEW(Declaration.of("interview", "interview", "a mock interview: a clock, follow-ups and a scorecard", "i")),
    UNDO(SharedActions.UNDO.meaning("take the last day's last step back, any number of times")),
    BROWSE(Declaration.of("browse", "browse", "read questions and answers", "b")),
    SEARCH(SharedActions.SEARCH),
    STATISTICS(Declaration.of("statistics", "statistics", "how well each domain is known, and what comes due", "c")),
    DOWN(SharedActions.DOWN),
    UP(SharedActions.UP),
    PAGE_DOWN(SharedActions.PAGE_DOWN),
    PAGE_UP(SharedActions.PAGE_UP),
    TOP(SharedActions.TOP),
    END(SharedActions.END),
    HELP(SharedActions.HELP),
    LEAVE(SharedActions.LEAVE);

    private final Declaration declaration;

    HomeAction(Declaration declaration) {
        this.declaration = declaration.in(Phase.of("at home"));
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
