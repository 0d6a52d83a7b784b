package guide.app;

import guide.keys.Action;
import guide.keys.Keymap;
import java.util.List;

/** What somebody has to know who has never seen the program; said once, until something is in the journal. */
public final class Introduction {
    private Introduction() {}

    /** Three sentences, which name the keys as they are. */
    public static List<String> sentences(Keymap keymap) {
        return List.of(
                "A question shows. Say your answer aloud, then press " + keymap.key(Action.REVEAL) + " and compare.",
                "Grade yourself honestly, " + keymap.key(Action.AGAIN) + " to " + keymap.key(Action.EASY)
                        + "; what you forget comes back sooner.",
                "Every answer is saved at once: leave whenever you like. " + keymap.key(Action.HELP)
                        + " shows the keys.");
    }
}
