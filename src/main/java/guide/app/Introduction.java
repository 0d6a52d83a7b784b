package guide.app;

import guide.keys.Keymap;
import java.util.List;

/** The first words of the program for a new user, shown until something is in the journal. */
public final class Introduction {
    private Introduction() {}

    /** Returns three sentences, which name the keys as they are. */
    public static List<String> sentences(Keymap keymap) {
        return List.of(
                "A question shows. Say your answer aloud, then press " + keymap.key(QuizAction.REVEAL)
                        + " and compare.",
                "Grade yourself honestly, " + keymap.key(QuizAction.AGAIN) + " to " + keymap.key(QuizAction.EASY)
                        + "; what you forget comes back sooner.",
                "Every answer is saved at once: leave whenever you like. " + keymap.key(QuizAction.HELP)
                        + " shows the keys.");
    }
}
