package guide.tui.terminal;

import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.TextColor.ANSI;
import guide.text.ColorRole;

/**
 * The colors of the inks, one set for each kind of background. Text always has the terminal's own color, and with
 * sixteen colors all inks come from those that the terminal's user has chosen.
 */
enum Palette {
    /** Inks of middle lightness, as legible on both black and white as is possible. */
    MIDDLE(
            new Ink(ANSI.BLACK_BRIGHT, 243, 0x767676),
            new Ink(ANSI.CYAN, 31, 0x1f7acc),
            new Ink(ANSI.GREEN, 28, 0x168642),
            new Ink(ANSI.YELLOW, 130, 0xa66b00),
            new Ink(ANSI.RED, 161, 0xd83a3a),
            new Ink(ANSI.MAGENTA, 97, 0x9260be)),
    /** Light inks, for dark backgrounds. */
    DARK(
            new Ink(ANSI.BLACK_BRIGHT, 247, 0x9a9fa8),
            new Ink(ANSI.CYAN_BRIGHT, 75, 0x61afef),
            new Ink(ANSI.GREEN_BRIGHT, 114, 0x8bc36e),
            new Ink(ANSI.YELLOW_BRIGHT, 179, 0xe5c07b),
            new Ink(ANSI.RED_BRIGHT, 210, 0xff8078),
            new Ink(ANSI.MAGENTA_BRIGHT, 183, 0xcea6fa)),
    /** Dark inks, for light backgrounds. */
    LIGHT(
            new Ink(ANSI.BLACK_BRIGHT, 241, 0x626870),
            new Ink(ANSI.BLUE, 25, 0x0960c8),
            new Ink(ANSI.GREEN, 22, 0x116329),
            new Ink(ANSI.YELLOW, 94, 0x8a5300),
            new Ink(ANSI.RED, 124, 0xb3261e),
            new Ink(ANSI.MAGENTA, 91, 0x7b3fb8));

    /**
     * An ink in each depth.
     *
     * @param sixteen a color of the terminal's own
     * @param indexed a color of the 6x6x6 cube or a gray, which terminals do not restyle
     * @param exact red, green and blue, a byte each
     */
    private record Ink(ANSI sixteen, int indexed, int exact) {}

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
            case INDEXED -> new TextColor.Indexed(ink.indexed);
            case TRUE -> new TextColor.RGB(ink.exact >> 16, ink.exact >> 8 & 0xff, ink.exact & 0xff);
        };
    }
}
