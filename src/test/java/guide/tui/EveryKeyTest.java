package guide.tui;

import static org.assertj.core.api.Assertions.assertThat;

import guide.app.interview.BeginAction;
import guide.app.interview.InterviewAction;
import guide.app.interview.InterviewFiles;
import guide.app.interview.ScorecardAction;
import guide.app.quiz.QuizAction;
import guide.app.quiz.SummaryAction;
import guide.cli.AllActions;
import guide.fixture.Visitor;
import guide.keys.Action;
import guide.keys.Binding;
import guide.keys.Keymap;
import guide.keys.SharedActions;
import guide.keys.Size;
import guide.tui.browse.BrowseAction;
import guide.tui.home.DateAction;
import guide.tui.home.Home;
import guide.tui.home.HomeAction;
import guide.tui.plan.FormAction;
import guide.tui.plan.PlanAction;
import guide.tui.stats.StatsAction;
import java.util.List;
import java.util.Set;
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
            visitor.opening(
                    action instanceof DateAction
                            ? Home.asking(visitor.desk(), visitor.progress(), InterviewFiles.NONE)
                            : Home.screen(visitor.desk(), visitor.progress(), InterviewFiles.NONE));
            Size size = size(action);
            go(visitor, size, where(action));
            visitor.fullDisk(false);
            String before = visitor.sees(size);
            visitor.give(size, binding.input());
            assertThat(visitor.hasLeft() || does(before, visitor.sees(size)))
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

    private static boolean does(String before, String after) {
        return !after.equals(before) && !after.contains("does nothing here");
    }

    /** A window in which what the action moves does not show as a whole. */
    private static Size size(Action action) {
        if (action == BrowseAction.READ_ON || action instanceof ScorecardAction || action instanceof InterviewAction) {
            return Visitor.SMALL;
        }
        boolean isShort = action instanceof SummaryAction || action instanceof PlanAction;
        return isShort && SharedActions.isScrolling(action) ? new Size(40, 10) : Visitor.USUAL;
    }

    private static void go(Visitor visitor, Size size, String way) {
        for (String step : way.split(" ")) {
            switch (step) {
                case "" -> {}
                case "goes-on" -> visitor.brokenOff();
                case "full" -> visitor.fullDisk(true);
                case "words" -> visitor.type("the point of rag-chunking");
                case "date" -> visitor.type("+20");
                case "waits" -> visitor.waits(size);
                case "edits" -> visitor.editing("rag-chunking", "What else?");
                default -> visitor.press(size, step);
            }
        }
    }

    /** The keys that lead from home to where an action works. */
    private static String where(Action action) {
        if (action instanceof HomeAction home) {
            return home == HomeAction.UNDO
                    ? "Enter Space 3 q"
                    : Set.of(HomeAction.UP, HomeAction.PAGE_UP, HomeAction.TOP).contains(home) ? "Down" : "";
        }
        if (action instanceof DateAction) {
            return "";
        }
        if (action instanceof QuizAction quiz) {
            return where(quiz);
        }
        if (action instanceof SummaryAction summary) {
            return where(summary);
        }
        if (action instanceof BeginAction begin) {
            return where(begin);
        }
        if (action instanceof InterviewAction interview) {
            return where(interview);
        }
        if (action instanceof ScorecardAction scorecard) {
            return where(scorecard);
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
        if (action instanceof PlanAction page) {
            return where(page);
        }
        if (action instanceof FormAction form) {
            return form == FormAction.KEEP ? "d date" : "d";
        }
        return where((HelpAction) action);
    }

    private static String where(SummaryAction action) {
        String session = "Down Down Down Enter Space 2 Space 3 Space 3";
        return switch (action) {
            case DONE, WEAK, UNDO, HELP -> session;
            case DRILL -> "Down Down Down Down Enter Space 3 Space x 3";
            case OPEN -> "Enter s s s s s s s j";
            case RETRY -> session + " full u";
            case READ_ON, DOWN, PAGE_DOWN, END -> "Enter s s s s s s s";
            case UP -> "Enter s s s s s s s j";
            case PAGE_UP, TOP -> "Enter s s s s s s s PgDn";
        };
    }

    private static String where(QuizAction action) {
        return switch (action) {
            case REVEAL, SKIP, ATTEMPT, FLAG, SUSPEND, HELP, LEAVE -> "Enter";
            case AGAIN, HARD, GOOD, EASY, READ_ON, ACCEPT, TICK, GIST, DOWN, PAGE_DOWN, END -> "Enter Space";
            case UP -> "Enter Space j";
            case NOTE -> "Enter Space";
            case PAGE_UP, TOP -> "Enter Space PgDn";
            case RETRY -> "Enter Space full 3";
            case TICK_PROPOSED -> "Enter t words Esc Space";
            case UNDO -> "Enter Space 3";
            case EDIT -> "edits Enter";
        };
    }

    private static String where(BeginAction action) {
        return switch (action) {
            case BEGIN, HELP, LEAVE -> "i";
            case CONTINUE -> "goes-on i";
            case RETRY -> "i full n";
        };
    }

    private static String where(InterviewAction action) {
        return switch (action) {
            case DONE, ATTEMPT, PASS, PAUSE, FLAG, SUSPEND, HELP, LEAVE -> "i n";
            case ACCEPT, AGAIN, HARD, GOOD, EASY, TICK, DOWN, END, PAGE_DOWN, READ_ON -> "i n Space";
            case UP -> "i n Space j";
            case NOTE -> "i n Space";
            case PAGE_UP, TOP -> "i n Space PgDn";
            case TICK_PROPOSED -> "i n t words Esc Space";
            case UNDO -> "i n Space 3";
            case RETRY -> "i n Space full 3";
            case EDIT -> "edits i n Space";
        };
    }

    private static String where(ScorecardAction action) {
        String end = "i n Space 2 Space 3 Space 3 Space 3 Space 3 q";
        return switch (action) {
            case WEAK, OPEN, EXPORT, UNDO, HELP, DONE -> end;
            case DOWN, READ_ON, PAGE_DOWN, END -> end;
            case UP -> end + " j";
            case PAGE_UP, TOP -> end + " PgDn";
            case RETRY -> "i n Space 2 full q";
        };
    }

    private static String where(SheetAction action) {
        return switch (action) {
            case NEW_LINE -> "Enter t words Home";
            case TYPED -> "Enter t words";
            case GIVE, NEVER_MIND -> "Enter f words";
            case KEEP_NOTE -> "Enter Space y words";
            case HELP -> "Enter t";
        };
    }

    private static String where(BrowseAction action) {
        return switch (action) {
            case OPEN, INTO, PRACTICE, UP, TOP, PAGE_UP -> "b j";
            case SHUT, OUT, READ_ON -> "b j j Enter";
            case FOLLOW -> "b j j Enter j";
            case BACK -> "b j j Enter j Enter";
            case KEEP, CLEAR -> "/ c";
            case NEVER_MIND -> "/";
            case NEXT_MATCH, PREVIOUS_MATCH, NEXT_DOMAIN, DOWN, PAGE_DOWN, END, SEARCH, HELP, LEAVE -> "b";
            case PREVIOUS_DOMAIN -> "b ]";
            case FLAG, SUSPEND -> "b j j";
            case RESUME -> "b j j z";
            case EDIT -> "edits b j j";
            case NOTE -> "b j j";
            case UNDO -> "b j j z";
            case RETRY -> "b j j full z";
        };
    }

    private static String where(StatsAction action) {
        return switch (action) {
            case DOWN, READ_ON, PAGE_DOWN, NEXT_DOMAIN, END, HELP, CLOSE -> "Enter Space 3 q c";
            case OPEN, PRACTICE -> "Enter Space 1 q c";
            case DRILL -> "Down Down Down Down Enter Space 3 Space x 3 q c";
            case UP, PAGE_UP, PREVIOUS_DOMAIN, TOP -> "Enter Space 3 q c G";
        };
    }

    private static String where(PlanAction action) {
        String page = "d date Enter";
        return switch (action) {
            case STUDY, MINUTES, DATE, UNDO, BROWSE, HELP, BACK -> page;
            case TAKE, NEVER_MIND -> page + " m";
            case MORE -> page + " Enter Space 4 Enter";
            case RETRY -> "full d date Enter";
            case DOWN, PAGE_DOWN, END -> page + " waits";
            case UP, PAGE_UP, TOP -> page + " waits G";
        };
    }

    /** The help on the list is longer than the window. */
    private static String where(HelpAction action) {
        return switch (action) {
            case DOWN, READ_ON, PAGE_DOWN, END, CLOSE -> "edits b j j Enter j Enter z ?";
            case UP, PAGE_UP, TOP -> "edits b j j Enter j Enter z ? j";
        };
    }
}
