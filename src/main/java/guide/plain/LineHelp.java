package guide.plain;

import guide.app.QuizAction;
import guide.keys.Action;
import guide.keys.Keymap;
import guide.keys.SharedActions;
import java.util.ArrayList;
import java.util.List;

/** What works now, a line each, with all that may be typed for it. */
final class LineHelp {
    private LineHelp() {}

    /**
     * Sentence by sentence.
     *
     * @param when such as {@code At the end of a session}
     */
    static List<String> of(String when, Keymap keymap, List<? extends Action> actions) {
        List<String> lines = new ArrayList<>(List.of(when + ":"));
        for (Action action : actions) {
            boolean numbered = action == QuizAction.TICK;
            List<String> typed = keymap.bindings(action).stream()
                    .map(binding -> binding.sign() + (numbered ? " 1 3" : ""))
                    .toList();
            String meaning = action.meaning() + (numbered ? "; once more takes the tick away" : "");
            lines.add(String.join(", ", typed) + ": " + meaning + ".");
        }
        return lines;
    }

    /** What is said when something else was typed. */
    static String hint(Keymap keymap) {
        return "That does nothing here; " + keymap.key(SharedActions.HELP) + " says what does.";
    }
}
