package guide.tui.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import guide.config.Background;
import guide.config.ThemeName;
import guide.text.ColorRole;
import guide.text.Style;
import java.util.EnumSet;
import java.util.Map;

/** The colors of all inks on this terminal. */
public final class Theme {
    /** Any character that is not of a bar. */
    private static final char LETTER = 'a';

    private final Palette palette;
    private final ColorDepth depth;

    Theme(Palette palette, ColorDepth depth) {
        this.palette = palette;
        this.depth = depth;
    }

    /**
     * Returns the colors that a user has chosen. {@code NO_COLOR} counts only where that is {@code auto}, and not against
     * colors that the user asks for (see no-color.org).
     *
     * @param background decides where the theme is {@code auto}
     * @param env the environment: {@code NO_COLOR}, {@code COLORTERM} and {@code TERM} are read
     */
    public static Theme of(ThemeName name, Background background, Map<String, String> env) {
        return switch (name) {
            case AUTO -> new Theme(palette(background), ColorDepth.of(env));
            case DARK -> new Theme(Palette.DARK, ColorDepth.shownBy(env));
            case LIGHT -> new Theme(Palette.LIGHT, ColorDepth.shownBy(env));
            case SIXTEEN ->
                new Theme(
                        Palette.NAMED,
                        ColorDepth.shownBy(env) == ColorDepth.NONE ? ColorDepth.NONE : ColorDepth.SIXTEEN);
            case NONE -> new Theme(Palette.NAMED, ColorDepth.NONE);
        };
    }

    private static Palette palette(Background background) {
        return switch (background) {
            case DARK -> Palette.DARK;
            case LIGHT -> Palette.LIGHT;
            case UNKNOWN -> Palette.MIDDLE;
        };
    }

    TextColor color(ColorRole role) {
        return palette.color(role, depth);
    }

    /** Returns whether the terminal is of a type that is known to show styles. */
    public static boolean isShownBy(Map<String, String> env) {
        return TerminalType.named(env.getOrDefault("TERM", "")).isPresent();
    }

    /** Returns the shortest control sequence by which a terminal changes from one style to another; empty if nothing changes. */
    public String change(Style from, Style to) {
        return pen(from, LETTER).changeTo(pen(to, LETTER));
    }

    /**
     * Returns the pen that draws a character in a style. On a background that is not known, text has the terminal's own color,
     * since no other would be legible on all; the blocks of a bar need less contrast.
     */
    Pen pen(Style style, char character) {
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
        boolean isPlain = palette == Palette.MIDDLE && !isBlock(character);
        return new Pen(isPlain ? TextColor.ANSI.DEFAULT : color(style.role()), marks);
    }

    /** Returns whether a character is of Unicode's Block Elements. */
    private static boolean isBlock(char character) {
        return character >= '\u2580' && character <= '\u259f';
    }
}
