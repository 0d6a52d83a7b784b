package guide.cli;

import guide.app.ColorMemory;
import guide.config.Background;
import guide.config.ThemeName;
import guide.tui.Display;
import java.util.function.Supplier;

/** Gives the full screen the next colors, which this machine remembers. */
record ThemeSwitch(Display display, ColorMemory colors) implements Supplier<String> {
    /** Switches, and returns a sentence about what shows now. */
    @Override
    public String get() {
        ThemeName next = colors.next(shown());
        display.use(next);
        return sentence(next);
    }

    /** Returns the background that the terminal has said it has, or the one that is taken for it. */
    private Background shown() {
        return display.background().filter(said -> said != Background.UNKNOWN).orElse(colors.guess());
    }

    private String sentence(ThemeName theme) {
        return switch (theme) {
            case AUTO -> "Colors: auto, " + asSaid() + ".";
            case DARK -> "Colors for a dark background, also from the next start on.";
            case LIGHT -> "Colors for a light background, also from the next start on.";
            case SIXTEEN -> "Colors: the terminal's own sixteen, as the configuration says.";
            case NONE -> "No colors, as the configuration or NO_COLOR says.";
        };
    }

    private String asSaid() {
        return switch (shown()) {
            case DARK -> "for the dark background of this terminal";
            case LIGHT -> "for the light background of this terminal";
            case UNKNOWN -> "only for bars, since this terminal does not say what its background is";
        };
    }
}
