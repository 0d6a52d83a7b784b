package guide.tui;

import java.util.List;

/**
 * A line of the help.
 *
 * @param keys as they are called, such as {@code j ↓}
 * @param meaning what they do
 */
record HelpLine(String keys, String meaning) {
    /** A line for each action. */
    static List<HelpLine> of(List<Action> actions, Keymap keymap) {
        return actions.stream()
                .map(action -> new HelpLine(keymap.keys(action), action.meaning()))
                .toList();
    }
}
