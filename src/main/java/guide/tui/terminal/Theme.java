package guide.tui.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import guide.text.Ink;
import guide.text.Style;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;

/**
 * Which colour an ink is on this terminal. Text has the terminal's own colour; the others are of middle lightness, so
 * that they can be read on a dark and on a light background, or come from the user's own sixteen.
 */
public final class Theme {
    private final Map<Ink, TextColor> colours = new EnumMap<>(Ink.class);

    private Theme(Depth depth) {
        for (Ink ink : Ink.values()) {
            colours.put(ink, colour(ink, depth));
        }
    }

    /**
     * The theme for a terminal.
     *
     * @param env the environment: {@code NO_COLOR}, {@code COLORTERM} and {@code TERM} are read
     */
    public static Theme of(Map<String, String> env) {
        return new Theme(Depth.of(env));
    }

    static Theme of(Depth depth) {
        return new Theme(depth);
    }

    TextColor colour(Ink ink) {
        return colours.getOrDefault(ink, TextColor.ANSI.DEFAULT);
    }

    /** How Lanterna names a style's attributes. */
    static EnumSet<SGR> marks(Style style) {
        EnumSet<SGR> marks = EnumSet.noneOf(SGR.class);
        for (Style.Attribute attribute : style.attributes()) {
            marks.add(
                    switch (attribute) {
                        case BOLD -> SGR.BOLD;
                        case ITALIC -> SGR.ITALIC;
                        case UNDERLINE -> SGR.UNDERLINE;
                        case REVERSE -> SGR.REVERSE;
                    });
        }
        return marks;
    }

    private static TextColor colour(Ink ink, Depth depth) {
        return switch (depth) {
            case NONE -> TextColor.ANSI.DEFAULT;
            case SIXTEEN -> sixteen(ink);
            case INDEXED -> indexed(ink);
            case TRUE -> exact(ink);
        };
    }

    private static TextColor sixteen(Ink ink) {
        return switch (ink) {
            case TEXT -> TextColor.ANSI.DEFAULT;
            case DIM -> TextColor.ANSI.BLACK_BRIGHT;
            case ACCENT -> TextColor.ANSI.CYAN;
            case GOOD -> TextColor.ANSI.GREEN;
            case FAIR -> TextColor.ANSI.YELLOW;
            case BAD -> TextColor.ANSI.RED;
            case CODE -> TextColor.ANSI.MAGENTA;
        };
    }

    /** From the 6x6x6 cube and the greys, which terminals do not restyle. */
    private static TextColor indexed(Ink ink) {
        return switch (ink) {
            case TEXT -> TextColor.ANSI.DEFAULT;
            case DIM -> new TextColor.Indexed(243);
            case ACCENT -> new TextColor.Indexed(31);
            case GOOD -> new TextColor.Indexed(28);
            case FAIR -> new TextColor.Indexed(130);
            case BAD -> new TextColor.Indexed(161);
            case CODE -> new TextColor.Indexed(97);
        };
    }

    private static TextColor exact(Ink ink) {
        return switch (ink) {
            case TEXT -> TextColor.ANSI.DEFAULT;
            case DIM -> new TextColor.RGB(118, 118, 118);
            case ACCENT -> new TextColor.RGB(31, 122, 204);
            case GOOD -> new TextColor.RGB(22, 134, 66);
            case FAIR -> new TextColor.RGB(166, 107, 0);
            case BAD -> new TextColor.RGB(216, 58, 58);
            case CODE -> new TextColor.RGB(146, 96, 190);
        };
    }
}
