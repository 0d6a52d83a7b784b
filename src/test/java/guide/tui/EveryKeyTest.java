package guide.tui;

import static org.assertj.core.api.Assertions.assertThat;

import guide.fixture.Visitor;
import guide.keys.Action;
import guide.keys.Binding;
import guide.keys.Keymap;
import guide.tui.home.Home;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each key of each action, pressed where the action works, does something that one sees. */
class EveryKeyTest {
    @ParameterizedTest
    @EnumSource(Action.class)
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
                    .as("%s by %s on%n%s", action, binding.word(), before)
                    .isTrue();
        }
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
        return switch (action) {
            case STUDY, MINUTES, BROWSE, CHARTS, FILTER, DOWN, HELP, LEAVE -> "";
            case UP -> "Down";
            case REVEAL, SKIP, ATTEMPT, FLAG, SUSPEND -> "Enter";
            case AGAIN, HARD, GOOD, EASY, ACCEPT, TICK, PAGE_DOWN -> "Enter Space";
            case PAGE_UP -> "Enter Space PgDn";
            case RETRY -> "Enter Space full 3";
            case TICK_PROPOSED -> "Enter t words Esc Space";
            case UNDO -> "Enter Space 3";
            case NEW_LINE -> "Enter t words Home";
            case TYPED -> "Enter t words";
            case GIVE, NEVER_MIND -> "Enter f words";
            case EDIT -> "edits Enter";
            case RESUME -> "b j z";
            case WEAK, DONE -> "Down Down Enter Space 2 Space 3 Space 3";
            case CLOSE -> "?";
            case OPEN, INTO, PRACTISE -> "b j";
            case SHUT, OUT -> "b j j Enter";
            case FOLLOW -> "b j j Enter j";
            case BACK -> "b j j Enter j Enter";
            case KEEP, CLEAR -> "/ c";
            case NEXT_MATCH, PREVIOUS_MATCH, NEXT_DOMAIN, END -> "b";
            case PREVIOUS_DOMAIN -> "b ]";
            case TOP -> "b j";
        };
    }
}
