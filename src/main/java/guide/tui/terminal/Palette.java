package guide.tui.terminal;

import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.TextColor.ANSI;
import guide.text.ColorRole;

/**
 * The colors of the inks, one set for each kind of background. Text always has the terminal's own color, which is as legible
 * as its user wants it. The others have a contrast of at least 4.5, WCAG 2.1's for text, on all schemes that ThemeTest
 * lists. With sixteen colors all come from those that the terminal's user has chosen, so that nothing is known of them.
 */
enum Palette {
    /**
     * For a background that is not known, and there only for the blocks of bars; see {@link Theme#pen}. No color has a contrast
     * of more than 4.58 on both black and white, and what has that is at 2.7 on Nord's. These reach 4.5 on white, with 24 bits
     * also on black; of 256 colors the least is 4.0 on black, 3.5 on the light schemes and 2.3 on the dark ones.
     */
    MIDDLE(
            new Ink(ANSI.DEFAULT, 243, 0x767676),
            new Ink(ANSI.CYAN, 63, 0x1e78c9),
            new Ink(ANSI.GREEN, 29, 0x168642),
            new Ink(ANSI.YELLOW, 130, 0xa66900),
            new Ink(ANSI.RED, 161, 0xd83a3a),
            Ink.OWN),
    /** Light inks, for dark backgrounds. Bright black, which others take for dim, is no lighter than 1.7 on Nord's. */
    DARK(
            new Ink(ANSI.DEFAULT, 247, 0x9a9fa8),
            new Ink(ANSI.CYAN_BRIGHT, 75, 0x61afef),
            new Ink(ANSI.GREEN_BRIGHT, 114, 0x8bc36e),
            new Ink(ANSI.YELLOW_BRIGHT, 179, 0xe5c07b),
            new Ink(ANSI.RED_BRIGHT, 210, 0xff8078),
            new Ink(ANSI.MAGENTA_BRIGHT, 183, 0xcea6fa)),
    /** Dark inks, for light backgrounds. Yellow is never dark enough there, so that magenta has its place. */
    LIGHT(
            new Ink(ANSI.BLACK_BRIGHT, 241, 0x5f656d),
            new Ink(ANSI.BLUE, 25, 0x0960c8),
            new Ink(ANSI.GREEN, 22, 0x116329),
            new Ink(ANSI.MAGENTA, 94, 0x8a5300),
            new Ink(ANSI.RED, 124, 0xb3261e),
            new Ink(ANSI.DEFAULT, 91, 0x7b3fb8)),
    /** The terminal's own colors by their names, for a user who wants them. */
    NAMED(
            Ink.OWN,
            Ink.named(ANSI.CYAN),
            Ink.named(ANSI.GREEN),
            Ink.named(ANSI.YELLOW),
            Ink.named(ANSI.RED),
            Ink.named(ANSI.MAGENTA));

    /**
     * An ink in each depth.
     *
     * @param sixteen a color of the terminal's own
     * @param indexed a color of the 6x6x6 cube or a gray, which terminals do not restyle; negative for the one of the text
     * @param exact red, green and blue, a byte each; negative for the color of the text
     */
    private record Ink(ANSI sixteen, int indexed, int exact) {
        /** The color that the terminal has for text. */
        private static final Ink OWN = named(ANSI.DEFAULT);

        private static Ink named(ANSI color) {
            return new Ink(color, -1, -1);
        }
    }

    private final Ink dim;
    private final Ink accent;
    private final Ink good;
    private final Ink fair;
    private final Ink bad;
    private final Ink code;

    Palette(Ink dim, Ink accent, Ink good, Ink fair, Ink bad, Ink code) {
        this.dim = dim;
        this.accent = accent;
        this.good = good;
        this.fair = fair;
        this.bad = bad;
        this.code = code;
    }

    /** Returns the color of a role on a terminal that shows so many colors. */
    TextColor color(ColorRole role, ColorDepth depth) {
        return switch (role) {
            case TEXT -> ANSI.DEFAULT;
            case DIM -> color(dim, depth);
            case ACCENT -> color(accent, depth);
            case GOOD -> color(good, depth);
            case FAIR -> color(fair, depth);
            case BAD -> color(bad, depth);
            case CODE -> color(code, depth);
        };
    }

    private static TextColor color(Ink ink, ColorDepth depth) {
        return switch (depth) {
            case NONE -> ANSI.DEFAULT;
            case SIXTEEN -> ink.sixteen;
            case INDEXED -> ink.indexed < 0 ? ANSI.DEFAULT : new TextColor.Indexed(ink.indexed);
            case TRUE ->
                ink.exact < 0
                        ? ANSI.DEFAULT
                        : new TextColor.RGB(ink.exact >> 16, ink.exact >> 8 & 0xff, ink.exact & 0xff);
        };
    }
}
