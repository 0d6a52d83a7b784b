package guide.app;

import guide.keys.Keymap;
import java.util.Optional;

/**
 * The way the user likes to study.
 *
 * @param minutes how long a session takes, at least 1; empty where it takes what is due
 * @param newADay how many new questions a study day brings, at least 0
 * @param keepsAttempts whether answers typed before the reveal go into the journal
 * @param mouse whether clicks and the wheel are heeded
 * @param keymap which keys do what
 * @param readingWidth the longest line of prose, in cells
 */
public record Preferences(
        Optional<Integer> minutes, int newADay, boolean keepsAttempts, boolean mouse, Keymap keymap, int readingWidth) {
    /** As the program comes: ten new questions a day. More than that, and the days after are all repetition. */
    public static final Preferences DEFAULT = new Preferences(Optional.empty(), 10, false, false, Keymap.DEFAULT, 88);

    /** Returns the same with the mouse heeded or not, as the command line says. */
    public Preferences withMouse(boolean heeded) {
        return new Preferences(minutes, newADay, keepsAttempts, heeded, keymap, readingWidth);
    }

    /** Returns the same with sessions of another length. */
    public Preferences within(Optional<Integer> most) {
        return new Preferences(most, newADay, keepsAttempts, mouse, keymap, readingWidth);
    }

    /** Returns the same with other keys. */
    public Preferences with(Keymap keys) {
        return new Preferences(minutes, newADay, keepsAttempts, mouse, keys, readingWidth);
    }
}
