package guide.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.TextColor;
import guide.text.Ink;
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

    @ParameterizedTest
    @CsvSource({
        "xterm, '', '', SIXTEEN", "xterm-256color, '', '', INDEXED", "xterm-256color, truecolor, '', TRUE",
        "xterm-256color, 24bit, '', TRUE", "tmux-256color, '', '', INDEXED", "xterm-kitty, '', '', TRUE",
        "screen-256color, truecolor, '', INDEXED", "linux, '', '', SIXTEEN", "vt100, truecolor, '', NONE",
        "xterm-256color, truecolor, 1, NONE", "dumb, truecolor, '', NONE",
    })
    void depth_isWhatTheEnvironmentSays(String term, String colorterm, String noColor, Depth depth) {
        assertThat(Depth.of(Map.of("TERM", term, "COLORTERM", colorterm, "NO_COLOR", noColor)))
                .isEqualTo(depth);
    }

    @Test
    void insideTmux_theClaimOfTrueColourHolds() {
        assertThat(Depth.of(Map.of("TERM", "screen-256color", "COLORTERM", "truecolor", "TMUX", "/tmp/x")))
                .isEqualTo(Depth.TRUE);
    }

    @ParameterizedTest
    @EnumSource(Depth.class)
    void text_hasTheTerminalsOwnColour(Depth depth) {
        assertThat(Theme.of(depth).colour(Ink.TEXT)).isEqualTo(TextColor.ANSI.DEFAULT);
    }

    @ParameterizedTest
    @EnumSource(Ink.class)
    void withoutColours_everyInkIsPlain(Ink ink) {
        assertThat(Theme.of(Depth.NONE).colour(ink)).isEqualTo(TextColor.ANSI.DEFAULT);
    }

    @ParameterizedTest
    @EnumSource(value = Ink.class, names = "TEXT", mode = EnumSource.Mode.EXCLUDE)
    void everyInk_isLegibleOnDarkAndLight(Ink ink) {
        for (Depth depth : new Depth[] {Depth.INDEXED, Depth.TRUE}) {
            TextColor colour = Theme.of(depth).colour(ink);
            int rgb = colour.getRed() << 16 | colour.getGreen() << 8 | colour.getBlue();
            assertThat(contrast(rgb, BLACK)).as("%s on black, %s", ink, depth).isGreaterThan(LEGIBLE);
            assertThat(contrast(rgb, WHITE)).as("%s on white, %s", ink, depth).isGreaterThan(LEGIBLE);
        }
    }

    @Test
    void inks_differ() {
        for (Depth depth : new Depth[] {Depth.SIXTEEN, Depth.INDEXED, Depth.TRUE}) {
            assertThat(java.util.Arrays.stream(Ink.values()).map(Theme.of(depth)::colour))
                    .doesNotHaveDuplicates();
        }
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
