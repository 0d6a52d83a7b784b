package guide.tui.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import guide.text.Ink;
import guide.text.Style;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;

/** Which colour an ink is on this terminal. */
public final class Theme {
    private final Map<Ink, TextColor> colours = new EnumMap<>(Ink.class);

    private Theme(Palette palette, Depth depth) {
        for (Ink ink : Ink.values()) {
            colours.put(ink, palette.colour(ink, depth));
        }
    }

    /**
     * Legible on dark and on light.
     *
     * @param env the environment: {@code NO_COLOR}, {@code COLORTERM} and {@code TERM} are read
     */
    public static Theme of(Map<String, String> env) {
        return of(Depth.of(env));
    }

    /** For a dark background. Whoever asks for colours gets them, whatever {@code NO_COLOR} says (see no-color.org). */
    public static Theme dark(Map<String, String> env) {
        return new Theme(Palette.DARK, Depth.shownBy(env));
    }

    /** For a light background; see {@link #dark}. */
    public static Theme light(Map<String, String> env) {
        return new Theme(Palette.LIGHT, Depth.shownBy(env));
    }

    /** From the terminal's own sixteen; see {@link #dark}. */
    public static Theme sixteen(Map<String, String> env) {
        return of(Depth.shownBy(env) == Depth.NONE ? Depth.NONE : Depth.SIXTEEN);
    }

    /** Without colours: bold, italic, underlined and reversed say it all. */
    public static Theme none() {
        return of(Depth.NONE);
    }

    static Theme of(Depth depth) {
        return of(Palette.MIDDLE, depth);
    }

    static Theme of(Palette palette, Depth depth) {
        return new Theme(palette, depth);
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
}
