package guide.cli;

import guide.config.Background;
import guide.config.ThemeName;
import guide.text.Style;
import guide.tui.Display;
import guide.tui.Look;
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
     * @param guess the background that {@link ThemeName#AUTO} counts on
     */
    default BiFunction<Style, Style, String> strokes(ThemeName theme, Background guess) {
        return (from, to) -> "";
    }
}
