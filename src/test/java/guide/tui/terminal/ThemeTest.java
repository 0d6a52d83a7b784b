package guide.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.TextColor;
import guide.text.ColorRole;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xffffff;
    /** WCAG's least contrast for large text and signs; both backgrounds at once cannot reach more than 4.58. */
    private static final double LEGIBLE = 4.0;
    /** WCAG's least contrast for ordinary text. */
    private static final double WELL_LEGIBLE = 4.5;

    @ParameterizedTest
    @CsvSource({
        "xterm, '', '', SIXTEEN",
        "xterm-256color, '', '', INDEXED",
        "xterm-256color, truecolor, '', TRUE",
        "xterm-256color, 24bit, '', TRUE",
        "tmux-256color, '', '', INDEXED",
        "xterm-kitty, '', '', TRUE",
        "screen-256color, truecolor, '', INDEXED",
        "linux, '', '', SIXTEEN",
        "vt100, truecolor, '', NONE",
        "xterm-mono, truecolor, '', NONE",
        "rxvt-m, '', '', NONE",
        "xterm-256color, truecolor, 1, NONE",
        "dumb, truecolor, '', NONE",
    })
    void depth_isWhatTheEnvironmentSays(String term, String colorterm, String noColor, ColorDepth colorDepth) {
        assertThat(ColorDepth.of(Map.of("TERM", term, "COLORTERM", colorterm, "NO_COLOR", noColor)))
                .isEqualTo(colorDepth);
    }

    @Test
    void insideTmux_theClaimOfTrueColorHolds() {
        assertThat(ColorDepth.of(Map.of("TERM", "screen-256color", "COLORTERM", "truecolor", "TMUX", "/tmp/x")))
                .isEqualTo(ColorDepth.TRUE);
    }

    @ParameterizedTest
    @EnumSource(ColorDepth.class)
    void text_hasTheTerminalsOwnColor(ColorDepth colorDepth) {
        assertThat(Theme.of(colorDepth).color(ColorRole.TEXT)).isEqualTo(TextColor.ANSI.DEFAULT);
    }

    @ParameterizedTest
    @EnumSource(ColorRole.class)
    void withoutColors_everyInkIsPlain(ColorRole role) {
        assertThat(Theme.of(ColorDepth.NONE).color(role)).isEqualTo(TextColor.ANSI.DEFAULT);
    }

    @ParameterizedTest
    @EnumSource(value = ColorRole.class, names = "TEXT", mode = EnumSource.Mode.EXCLUDE)
    void everyInk_isLegibleOnDarkAndLight(ColorRole role) {
        for (ColorDepth colorDepth : new ColorDepth[] {ColorDepth.INDEXED, ColorDepth.TRUE}) {
            int rgb = rgb(Theme.of(colorDepth).color(role));
            assertThat(contrast(rgb, BLACK))
                    .as("%s on black, %s", role, colorDepth)
                    .isGreaterThan(LEGIBLE);
            assertThat(contrast(rgb, WHITE))
                    .as("%s on white, %s", role, colorDepth)
                    .isGreaterThan(LEGIBLE);
        }
    }

    @ParameterizedTest
    @CsvSource({"DARK, 000000", "DARK, 282c34", "DARK, 002b36", "LIGHT, ffffff", "LIGHT, fdf6e3", "LIGHT, eeeeee"})
    void chosenTheme_isWellLegibleOnItsBackgrounds(Palette palette, String background) {
        for (ColorDepth colorDepth : new ColorDepth[] {ColorDepth.INDEXED, ColorDepth.TRUE}) {
            for (ColorRole role : ColorRole.values()) {
                if (role != ColorRole.TEXT) {
                    assertThat(contrast(
                                    rgb(new Theme(palette, colorDepth).color(role)), Integer.parseInt(background, 16)))
                            .as("%s on #%s, %s", role, background, colorDepth)
                            .isGreaterThanOrEqualTo(WELL_LEGIBLE);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void inks_differ(Palette palette) {
        for (ColorDepth colorDepth : new ColorDepth[] {ColorDepth.SIXTEEN, ColorDepth.INDEXED, ColorDepth.TRUE}) {
            assertThat(Arrays.stream(ColorRole.values()).map(new Theme(palette, colorDepth)::color))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void chosenTheme_isShownAlsoWhereNoColorIsSet() {
        Map<String, String> env = Map.of("TERM", "xterm-256color", "NO_COLOR", "1");
        assertThat(Theme.of(env).color(ColorRole.BAD)).isEqualTo(TextColor.ANSI.DEFAULT);
        assertThat(Theme.dark(env).color(ColorRole.BAD))
                .isEqualTo(Palette.DARK.color(ColorRole.BAD, ColorDepth.INDEXED));
        assertThat(Theme.light(env).color(ColorRole.BAD))
                .isEqualTo(Palette.LIGHT.color(ColorRole.BAD, ColorDepth.INDEXED));
        assertThat(Theme.sixteen(env).color(ColorRole.BAD)).isEqualTo(TextColor.ANSI.RED);
        assertThat(Theme.none().color(ColorRole.BAD)).isEqualTo(TextColor.ANSI.DEFAULT);
    }

    @Test
    void terminalWithoutColors_hasNoneWhateverIsChosen() {
        Map<String, String> env = Map.of("TERM", "vt100");
        assertThat(Theme.dark(env).color(ColorRole.BAD)).isEqualTo(TextColor.ANSI.DEFAULT);
        assertThat(Theme.sixteen(env).color(ColorRole.BAD)).isEqualTo(TextColor.ANSI.DEFAULT);
    }

    private static int rgb(TextColor color) {
        return color.getRed() << 16 | color.getGreen() << 8 | color.getBlue();
    }

    /** WCAG 2.1's contrast ratio. */
    private static double contrast(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
