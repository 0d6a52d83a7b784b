package guide.cli;

import guide.config.ThemeName;
import guide.tui.Display;
import java.nio.file.Path;
import java.util.Map;

/** Opens the full screen of the terminal that the program runs in. */
@FunctionalInterface
public interface Screens {
    /**
     * Opens it; the caller closes it.
     *
     * @param env the environment's variables, for the kind of terminal and its colours
     * @param cache a folder for a native library, made when it is needed
     * @param look how the user wants it
     * @throws Unavailable where there is none
     */
    Display open(Map<String, String> env, Path cache, Look look) throws Unavailable;

    /**
     * How a user wants the full screen.
     *
     * @param theme the colours
     * @param mouse whether clicks and the wheel are reported
     */
    record Look(ThemeName theme, boolean mouse) {}

    /** There is no full screen to be had; the sentence says why. */
    final class Unavailable extends Exception {
        private static final long serialVersionUID = 1L;

        /** Because of this. */
        public Unavailable(String why) {
            super(why);
        }
    }
}
