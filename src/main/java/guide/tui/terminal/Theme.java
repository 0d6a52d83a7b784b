package guide.tui.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import guide.text.ColorRole;
import guide.text.Style;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;

/** Which colour an ink is on this terminal. */
public final class Theme {
    private final Map<ColorRole, TextColor> colours = new EnumMap<>(ColorRole.class);

    private Theme(Palette palette, ColorDepth colorDepth) {
        for (ColorRole role : ColorRole.values()) {
            colours.put(role, palette.colour(role, colorDepth));
        }
    }

    /**
     * Legible on dark and on light.
     *
     * @param env the environment: {@code NO_COLOR}, {@code COLORTERM} and {@code TERM} are read
     */
    public static Theme of(Map<String, String> env) {
        return of(ColorDepth.of(env));
    }

    /** For a dark background. Whoever asks for colours gets them, whatever {@code NO_COLOR} says (see no-color.org). */
    public static Theme dark(Map<String, String> env) {
        return new Theme(Palette.DARK, ColorDepth.shownBy(env));
    }

    /** For a light background; see {@link #dark}. */
    public static Theme light(Map<String, String> env) {
        return new Theme(Palette.LIGHT, ColorDepth.shownBy(env));
    }

    /** From the terminal's own sixteen; see {@link #dark}. */
    public static Theme sixteen(Map<String, String> env) {
        return of(ColorDepth.shownBy(env) == ColorDepth.NONE ? ColorDepth.NONE : ColorDepth.SIXTEEN);
    }

    /** Without colours: bold, italic, underlined and reversed say it all. */
    public static Theme none() {
        return of(ColorDepth.NONE);
    }

    static Theme of(ColorDepth colorDepth) {
        return of(Palette.MIDDLE, colorDepth);
    }

    static Theme of(Palette palette, ColorDepth colorDepth) {
        return new Theme(palette, colorDepth);
    }

    TextColor colour(ColorRole role) {
        return colours.getOrDefault(role, TextColor.ANSI.DEFAULT);
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
