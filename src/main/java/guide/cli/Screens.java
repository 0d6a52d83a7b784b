package guide.cli;

import guide.config.ThemeName;
import guide.tui.Display;

/** Opens the full screen of the terminal that the program runs in. */
@FunctionalInterface
public interface Screens {
    /**
     * Opens the screen; the caller closes it.
     *
     * @throws Unavailable where there is no full screen
     */
    Display open(Look look) throws Unavailable;

    /**
     * The look of the full screen.
     *
     * @param theme the colors
     * @param mouse whether clicks and the wheel are reported
     */
    record Look(ThemeName theme, boolean mouse) {}

    /** There is no full screen; the message is a sentence that says why. */
    final class Unavailable extends Exception {
        private static final long serialVersionUID = 1L;

        /** Gives the reason. */
        public Unavailable(String why) {
            super(why);
        }
    }
}
