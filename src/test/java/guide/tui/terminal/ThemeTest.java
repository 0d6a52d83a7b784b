package guide.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.TextColor;
import guide.config.Background;
import guide.config.ThemeName;
import guide.text.ColorRole;
import guide.text.Style;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {
    /** WCAG 2.1's least contrast for text, success criterion 1.4.3. */
    private static final double LEGIBLE = 4.5;

    /** The backgrounds of the schemes in common use, from their own files. */
    private static final Map<String, Integer> DARK_SCHEMES = Map.ofEntries(
            Map.entry("black", 0x000000),
            Map.entry("Windows Terminal's Campbell", 0x0c0c0c),
            Map.entry("GNOME Terminal", 0x171421),
            Map.entry("Tokyo Night", 0x1a1b26),
            Map.entry("VS Code", 0x1e1e1e),
            Map.entry("Catppuccin Mocha", 0x1e1e2e),
            Map.entry("Konsole's Breeze", 0x232627),
            Map.entry("Monokai", 0x272822),
            Map.entry("Gruvbox", 0x282828),
            Map.entry("Dracula", 0x282a36),
            Map.entry("One Dark", 0x282c34),
            Map.entry("Everforest", 0x2d353b),
            Map.entry("Nord", 0x2e3440),
            Map.entry("Tango", 0x2e3436),
            Map.entry("Ubuntu", 0x300a24),
            Map.entry("Catppuccin Frappé", 0x303446),
            Map.entry("Solarized", 0x002b36));

    private static final Map<String, Integer> LIGHT_SCHEMES = Map.ofEntries(
            Map.entry("white", 0xffffff),
            Map.entry("GitHub", 0xf6f8fa),
            Map.entry("One Light", 0xfafafa),
            Map.entry("Rosé Pine Dawn", 0xfaf4ed),
            Map.entry("Solarized", 0xfdf6e3),
            Map.entry("Gruvbox", 0xfbf1c7),
            Map.entry("Gruvbox, soft", 0xf2e5bc),
            Map.entry("Catppuccin Latte", 0xeff1f5),
            Map.entry("PaperColor", 0xeeeeee),
            Map.entry("Nord", 0xe5e9f0));

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
    @EnumSource(Palette.class)
    void text_hasTheTerminalsOwnColor(Palette palette) {
        for (ColorDepth depth : ColorDepth.values()) {
            assertThat(palette.color(ColorRole.TEXT, depth)).isEqualTo(TextColor.ANSI.DEFAULT);
        }
    }

    @ParameterizedTest
    @EnumSource(ColorRole.class)
    void withoutColors_everyInkIsPlain(ColorRole role) {
        for (Palette palette : Palette.values()) {
            assertThat(palette.color(role, ColorDepth.NONE)).isEqualTo(TextColor.ANSI.DEFAULT);
        }
    }

    @Test
    void darkPalette_isLegibleOnAllDarkSchemes() {
        DARK_SCHEMES.forEach((scheme, background) -> assertLegible(Palette.DARK, scheme, background));
    }

    @Test
    void lightPalette_isLegibleOnAllLightSchemes() {
        LIGHT_SCHEMES.forEach((scheme, background) -> assertLegible(Palette.LIGHT, scheme, background));
    }

    /** Both at once cannot be legible: no color has a contrast of more than 4.58 on black and on white. */
    @ParameterizedTest
    @EnumSource(ColorRole.class)
    void unknownBackground_leavesAllTextInTheTerminalsOwnColor(ColorRole role) {
        for (ColorDepth depth : ColorDepth.values()) {
            Theme theme = new Theme(Palette.MIDDLE, depth);
            for (char letter : "aé9●✓▸─[日".toCharArray()) {
                assertThat(theme.pen(Style.of(role), letter).ink()).isEqualTo(TextColor.ANSI.DEFAULT);
            }
            for (char block : "█▒▓░▌".toCharArray()) {
                assertThat(theme.pen(Style.of(role), block).ink()).isEqualTo(theme.color(role));
            }
        }
    }

    /** As measured: 4.5 on white and with 24 bits on black, and below that on all between them, the least on Frappé. */
    @ParameterizedTest
    @CsvSource({"INDEXED, 4.0, 4.5, 2.3, 3.5", "TRUE, 4.5, 4.5, 2.6, 3.5"})
    void unknownBackground_hasBlocksOfMiddleLightness(
            ColorDepth depth, double onBlack, double onWhite, double onDark, double onLight) {
        assertThat(inks(Palette.MIDDLE, depth))
                .filteredOn(ink -> !ink.color().equals(TextColor.ANSI.DEFAULT))
                .allSatisfy(ink -> {
                    assertThat(ink.contrast(0x000000)).isGreaterThanOrEqualTo(onBlack);
                    assertThat(ink.contrast(0xffffff)).isGreaterThanOrEqualTo(onWhite);
                    assertThat(DARK_SCHEMES.values()).allMatch(background -> ink.contrast(background) >= onDark);
                    assertThat(LIGHT_SCHEMES.values()).allMatch(background -> ink.contrast(background) >= onLight);
                });
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void inksThatAreNotTheTexts_differ(Palette palette) {
        for (ColorDepth depth : ColorDepth.values()) {
            assertThat(inks(palette, depth))
                    .extracting(Ink::color)
                    .filteredOn(color -> !color.equals(TextColor.ANSI.DEFAULT))
                    .doesNotHaveDuplicates();
        }
    }

    /** Bright black is the background itself in Solarized, and no better than 1.7 in Nord. */
    @Test
    void sixteenColors_haveNoGray() {
        for (Palette palette : List.of(Palette.DARK, Palette.MIDDLE, Palette.NAMED)) {
            assertThat(palette.color(ColorRole.DIM, ColorDepth.SIXTEEN)).isEqualTo(TextColor.ANSI.DEFAULT);
        }
    }

    @Test
    void auto_followsTheBackground() {
        Map<String, String> env = Map.of("TERM", "xterm-256color");
        assertThat(color(ThemeName.AUTO, Background.DARK, env)).isEqualTo(indexed(Palette.DARK));
        assertThat(color(ThemeName.AUTO, Background.LIGHT, env)).isEqualTo(indexed(Palette.LIGHT));
        assertThat(color(ThemeName.AUTO, Background.UNKNOWN, env)).isEqualTo(indexed(Palette.MIDDLE));
    }

    @Test
    void chosenTheme_isShownOnAnyBackgroundAndAlsoWhereNoColorIsSet() {
        Map<String, String> env = Map.of("TERM", "xterm-256color", "NO_COLOR", "1");
        assertThat(color(ThemeName.AUTO, Background.DARK, env)).isEqualTo(TextColor.ANSI.DEFAULT);
        assertThat(color(ThemeName.DARK, Background.LIGHT, env)).isEqualTo(indexed(Palette.DARK));
        assertThat(color(ThemeName.LIGHT, Background.DARK, env)).isEqualTo(indexed(Palette.LIGHT));
        assertThat(color(ThemeName.SIXTEEN, Background.DARK, env)).isEqualTo(TextColor.ANSI.RED);
        assertThat(color(ThemeName.NONE, Background.DARK, env)).isEqualTo(TextColor.ANSI.DEFAULT);
    }

    @Test
    void terminalWithoutColors_hasNoneWhateverIsChosen() {
        Map<String, String> env = Map.of("TERM", "vt100");
        for (ThemeName name : ThemeName.values()) {
            assertThat(color(name, Background.DARK, env)).isEqualTo(TextColor.ANSI.DEFAULT);
        }
    }

    private static TextColor color(ThemeName name, Background background, Map<String, String> env) {
        return Theme.of(name, background, env).color(ColorRole.BAD);
    }

    private static TextColor indexed(Palette palette) {
        return palette.color(ColorRole.BAD, ColorDepth.INDEXED);
    }

    private record Ink(ColorRole role, TextColor color) {
        double contrast(int background) {
            return ThemeTest.contrast(rgb(color), background);
        }
    }

    private static List<Ink> inks(Palette palette, ColorDepth depth) {
        return Arrays.stream(ColorRole.values())
                .map(role -> new Ink(role, palette.color(role, depth)))
                .toList();
    }

    private static void assertLegible(Palette palette, String scheme, int background) {
        for (ColorDepth depth : List.of(ColorDepth.INDEXED, ColorDepth.TRUE)) {
            assertThat(inks(palette, depth))
                    .filteredOn(ink -> ink.role() != ColorRole.TEXT)
                    .allSatisfy(ink -> assertThat(ink.contrast(background))
                            .as("%s on %s, %s", ink.role(), scheme, depth)
                            .isGreaterThanOrEqualTo(LEGIBLE));
        }
    }

    private static int rgb(TextColor color) {
        return color.getRed() << 16 | color.getGreen() << 8 | color.getBlue();
    }

    /** WCAG 2.1's contrast ratio: https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio. */
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
