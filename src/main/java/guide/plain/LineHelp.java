package guide.plain;

import guide.keys.Action;
import guide.keys.Keymap;
import java.util.ArrayList;
import java.util.List;

/** What works now, a line each, with all that may be typed for it. */
final class LineHelp {
    private LineHelp() {}

    /**
     * Returns the help, sentence by sentence.
     *
     * @param when such as {@code At the end of a session}
     */
    static List<String> of(String when, Keymap keymap, List<Action> actions) {
        List<String> lines = new ArrayList<>(List.of(when + ":"));
        for (Action action : actions) {
            boolean numbered = action == Action.TICK;
            List<String> typed = keymap.bindings(action).stream()
                    .map(binding -> binding.sign() + (numbered ? " 1 3" : ""))
                    .toList();
            String meaning = action.meaning() + (numbered ? "; once more takes the tick away" : "");
            lines.add(String.join(", ", typed) + ": " + meaning + ".");
        }
        return lines;
    }

    /** Returns what is said when something else was typed. */
    static String hint(Keymap keymap) {
        return "That does nothing here; " + keymap.key(Action.HELP) + " says what does.";
    }
}
