package guide.tui.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import guide.text.ColorRole;
import guide.text.Style;
import java.util.EnumSet;
import java.util.Map;

/** The colors of all inks on this terminal. */
public final class Theme {
    private final Palette palette;
    private final ColorDepth depth;

    Theme(Palette palette, ColorDepth depth) {
        this.palette = palette;
        this.depth = depth;
    }

    /**
     * Returns colors that are legible on dark and on light.
     *
     * @param env the environment: {@code NO_COLOR}, {@code COLORTERM} and {@code TERM} are read
     */
    public static Theme of(Map<String, String> env) {
        return of(ColorDepth.of(env));
    }

    /**
     * Returns colors for a dark background. {@code NO_COLOR} does not count against colors that the user asks for (see
     * no-color.org).
     *
     * @param env the environment: {@code COLORTERM} and {@code TERM} are read
     */
    public static Theme dark(Map<String, String> env) {
        return new Theme(Palette.DARK, ColorDepth.shownBy(env));
    }

    /** Returns colors for a light background; see {@link #dark}. */
    public static Theme light(Map<String, String> env) {
        return new Theme(Palette.LIGHT, ColorDepth.shownBy(env));
    }

    /** Returns colors from the terminal's own sixteen; see {@link #dark}. */
    public static Theme sixteen(Map<String, String> env) {
        return of(ColorDepth.shownBy(env) == ColorDepth.NONE ? ColorDepth.NONE : ColorDepth.SIXTEEN);
    }

    /** Returns a theme without colors: bold, italic, underlined and reversed text says it all. */
    public static Theme none() {
        return of(ColorDepth.NONE);
    }

    static Theme of(ColorDepth depth) {
        return new Theme(Palette.MIDDLE, depth);
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
        return pen(from).changeTo(pen(to));
    }

    /** Returns the pen that draws a style. */
    Pen pen(Style style) {
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
        return new Pen(color(style.role()), marks);
    }
}
