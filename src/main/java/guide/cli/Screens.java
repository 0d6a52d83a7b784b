package guide.cli;

import guide.config.ThemeName;
import guide.text.Style;
import guide.tui.Display;
import guide.tui.NoFullScreen;
import java.util.function.BiFunction;

/** Opens the full screen of the terminal that the program runs in. */
@FunctionalInterface
public interface Screens {
    /**
     * Opens the screen; the caller closes it.
     *
     * @throws NoFullScreen where there is no full screen
     */
    Display open(Look look) throws NoFullScreen;

    /**
     * Returns the control sequences by which the terminal changes from one style to another, for results that are printed on
     * it without a full screen.
     *
     * @param theme the colors
     */
    default BiFunction<Style, Style, String> strokes(ThemeName theme) {
        return (from, to) -> "";
    }

    /**
     * The look of the full screen.
     *
     * @param theme the colors
     * @param mouse whether clicks and the wheel are reported
     */
    record Look(ThemeName theme, boolean mouse) {}
}
