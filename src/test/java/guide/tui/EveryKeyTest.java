package guide.tui;

import static org.assertj.core.api.Assertions.assertThat;

import guide.app.QuizAction;
import guide.app.SummaryAction;
import guide.cli.AllActions;
import guide.fixture.Visitor;
import guide.keys.Action;
import guide.keys.Binding;
import guide.keys.Keymap;
import guide.keys.SharedActions;
import guide.tui.browse.BrowseAction;
import guide.tui.home.Home;
import guide.tui.home.HomeAction;
import guide.tui.stats.StatsAction;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each key of each action of each screen, pressed where the action works, does something that shows. */
class EveryKeyTest {
    @ParameterizedTest
    @MethodSource("actions")
    void key_changesWhatShowsOrLeaves(Action action) {
        List<Binding> bindings = Keymap.DEFAULT.bindings(action);
        assertThat(bindings).isNotEmpty();
        for (Binding binding : bindings) {
            Visitor visitor = Visitor.ofGuide();
            visitor.opening(Home.screen(visitor.desk(), visitor.progress()));
            go(visitor, where(action));
            visitor.fullDisk(false);
            String before = visitor.sees();
            visitor.give(Visitor.USUAL, binding.input());
            assertThat(visitor.hasLeft() || !visitor.sees().equals(before))
                    .as("%s of %s by %s on%n%s", action, action.getClass(), binding.word(), before)
                    .isTrue();
        }
    }

    static List<Action> actions() {
        return AllActions.list().stream()
                // The loop does it before a screen hears of the key; see AppTest.
                .filter(action -> !action.id().equals(SharedActions.THEME.id()))
                .toList();
    }

    private static void go(Visitor visitor, String way) {
        for (String step : way.split(" ")) {
            switch (step) {
                case "" -> {}
                case "full" -> visitor.fullDisk(true);
                case "words" -> visitor.type("the point of rag-chunking");
                case "edits" -> visitor.editing("rag-chunking", "What else?");
                default -> visitor.press(step);
            }
        }
    }

    /** The keys that lead from home to where an action works. */
    private static String where(Action action) {
        if (action instanceof HomeAction home) {
            return home == HomeAction.UP ? "Down" : "";
        }
        if (action instanceof QuizAction quiz) {
            return where(quiz);
        }
        if (action instanceof SummaryAction summary) {
            String session = "Down Down Enter Space 2 Space 3 Space 3";
            return summary == SummaryAction.RETRY ? session + " full u" : session;
        }
        if (action instanceof SheetAction sheet) {
            return where(sheet);
        }
        if (action instanceof BrowseAction browse) {
            return where(browse);
        }
        if (action instanceof StatsAction stats) {
            return where(stats);
        }
        return where((HelpAction) action);
    }

    private static String where(QuizAction action) {
        return switch (action) {
            case REVEAL, SKIP, ATTEMPT, FLAG, SUSPEND, HELP, LEAVE -> "Enter";
            case AGAIN, HARD, GOOD, EASY, ACCEPT, TICK, DOWN, PAGE_DOWN -> "Enter Space";
            case UP -> "Enter Space j";
            case PAGE_UP -> "Enter Space PgDn";
            case RETRY -> "Enter Space full 3";
            case TICK_PROPOSED -> "Enter t words Esc Space";
            case UNDO -> "Enter Space 3";
            case EDIT -> "edits Enter";
        };
    }

    private static String where(SheetAction action) {
        return switch (action) {
            case NEW_LINE -> "Enter t words Home";
            case TYPED -> "Enter t words";
            case GIVE, NEVER_MIND -> "Enter f words";
            case HELP -> "Enter t";
        };
    }

    private static String where(BrowseAction action) {
        return switch (action) {
            case OPEN, INTO, PRACTISE, UP, TOP, PAGE_UP -> "b j";
            case SHUT, OUT -> "b j j Enter";
            case FOLLOW -> "b j j Enter j";
            case BACK -> "b j j Enter j Enter";
            case KEEP, CLEAR -> "/ c";
            case NEVER_MIND -> "/";
            case NEXT_MATCH, PREVIOUS_MATCH, NEXT_DOMAIN, DOWN, PAGE_DOWN, END, FILTER, HELP, LEAVE -> "b";
            case PREVIOUS_DOMAIN -> "b ]";
            case FLAG, SUSPEND -> "b j j";
            case RESUME -> "b j j z";
            case EDIT -> "edits b j j";
            case UNDO -> "b j j z";
            case RETRY -> "b j j full z";
        };
    }

    private static String where(StatsAction action) {
        return switch (action) {
            case DOWN, PAGE_DOWN, NEXT_DOMAIN, END, HELP, CLOSE -> "Enter Space 3 q c";
            case UP, PAGE_UP, PREVIOUS_DOMAIN, TOP -> "Enter Space 3 q c G";
        };
    }

    /** The help on the list is longer than the window. */
    private static String where(HelpAction action) {
        return switch (action) {
            case DOWN, PAGE_DOWN, CLOSE -> "edits b j j Enter j Enter z ?";
            case UP, PAGE_UP -> "edits b j j Enter j Enter z ? j";
        };
    }
}
