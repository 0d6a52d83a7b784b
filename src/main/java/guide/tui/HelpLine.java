package guide.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A line of the help.
 *
 * @param keys as they are called, such as {@code j ↓}
 * @param meaning what they do
 */
record HelpLine(String keys, String meaning) {
    /** A line for each action. */
    static List<HelpLine> of(List<Action> actions, Desk desk) {
        return of(actions, Map.of(), desk);
    }

    /**
     * A line for each action, and one for the mouse where it is heeded.
     *
     * @param meanings what some of them mean here in particular
     */
    static List<HelpLine> of(List<Action> actions, Map<Action, String> meanings, Desk desk) {
        List<HelpLine> lines = new ArrayList<>();
        for (Action action : actions) {
            lines.add(new HelpLine(desk.keymap().keys(action), meanings.getOrDefault(action, action.meaning())));
        }
        if (desk.habits().mouse()) {
            lines.add(new HelpLine("click", "does what a row or the footer says; the wheel scrolls"));
        }
        return lines;
    }
}
