package guide.tui.stats;

import guide.keys.Action;
import guide.keys.Declaration;
import guide.keys.Phase;
import guide.keys.SharedActions;

/** The actions in the statistics, which have lines and sections where a list has rows and domains. */
public enum StatsAction implements Action {
    READ_ON(SharedActions.READ_ON),
    OPEN(SharedActions.OPEN),
    PRACTICE(SharedActions.PRACTICE),
    DRILL(SharedActions.DRILL),
    DOWN(SharedActions.DOWN.meaning("to the next question, a line at a time")),
    UP(SharedActions.UP.meaning("to the question before, a line at a time")),
    PAGE_DOWN(SharedActions.PAGE_DOWN),
    PAGE_UP(SharedActions.PAGE_UP),
    NEXT_DOMAIN(SharedActions.NEXT_DOMAIN.meaning("next section")),
    PREVIOUS_DOMAIN(SharedActions.PREVIOUS_DOMAIN.meaning("start of this section, then the previous one")),
    TOP(SharedActions.FIRST_LINE),
    END(SharedActions.LAST_LINE),
    HELP(SharedActions.HELP),
    CLOSE(SharedActions.CLOSE);

    private final Declaration declaration;

    StatsAction(Declaration declaration) {
        this.declaration = declaration.in(Phase.of("in the statistics"));
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
