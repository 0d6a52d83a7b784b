package guide.tui;

import guide.config.Background;
import guide.config.ThemeName;

/**
 * The look of the full screen.
 *
 * @param theme the colors
 * @param guess the background that {@link ThemeName#AUTO} counts on until the terminal says what it is
 * @param mouse whether clicks and the wheel are reported
 */
public record Look(ThemeName theme, Background guess, boolean mouse) {}
