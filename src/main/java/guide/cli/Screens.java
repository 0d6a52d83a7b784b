package guide.cli;

import guide.tui.Display;
import guide.tui.Look;
import guide.tui.NoFullScreen;

/** Opens the full screen of the terminal that the program runs in. */
@FunctionalInterface
public interface Screens {
    /**
     * Opens the screen; the caller closes it.
     *
     * @throws NoFullScreen where there is no full screen
     */
    Display open(Look look) throws NoFullScreen;
}
