package guide.tui;

import guide.app.AppContext;
import guide.keys.Action;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of the help.
 *
 * @param keys as they are called, such as {@code j ↓}
 * @param meaning what they do
 */
public record HelpLine(String keys, String meaning) {
    /** A line for each action, and one for the mouse where it is heeded. */
    public static List<HelpLine> of(List<? extends Action> actions, AppContext context) {
        List<HelpLine> lines = new ArrayList<>();
        for (Action action : actions) {
            lines.add(new HelpLine(context.keymap().keys(action), action.meaning()));
        }
        if (context.habits().mouse()) {
            lines.add(new HelpLine("click", "does what a row or the footer says; the wheel scrolls"));
        }
        return lines;
    }
}
