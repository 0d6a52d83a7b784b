package guide.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import guide.tui.terminal.TerminalType.ScreenKind;
import org.jline.utils.InfoCmp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTypeTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "dumb", "dumb-color", "unknown", "emacs", "nonesuch-42"})
    void terminalWithoutACursor_isNone(String term) {
        assertThat(TerminalType.named(term)).isEmpty();
    }

    @Test
    void terminalOfAnotherLanguage_isNone() {
        assertThat(TerminalType.named("vt52")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hurd", "mach-color"})
    void terminalThatOnlyTheDatabaseKnows_isLookedUp(String term) throws Exception {
        assumeTrue(InfoCmp.getInfoCmp(term).contains("cup="), "it is in the database here");
        assertThat(TerminalType.named(term)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xterm",
                "xterm-256color",
                "tmux-256color",
                "screen.xterm-256color",
                "xterm-kitty",
                "alacritty",
                "foot",
                "rxvt-unicode-256color",
                "st-256color",
                "xterm-ghostty",
                "putty-256color"
            })
    void terminalsInUse_haveAScreenOfTheirOwn(String term) {
        assertThat(TerminalType.named(term))
                .hasValueSatisfying(type -> assertThat(type.screen()).isEqualTo(ScreenKind.MODERN));
    }

    @Test
    void linuxConsole_hasOnlyOneScreen() {
        TerminalType type = TerminalType.named("linux").orElseThrow();

        assertThat(type.screen()).isEqualTo(ScreenKind.ONLY_ONE);
        assertThat(new TerminalModes(type, MouseReports.IGNORED).leave())
                .contains("\033[2J")
                .doesNotContain("1049");
        assertThat(new TerminalModes(type, MouseReports.IGNORED).frame("x")).isEqualTo("x");
    }

    @Test
    void mouse_isSwitchedOffAsItWasSwitchedOn() {
        TerminalModes modes = new TerminalModes(VirtualDisplay.MODERN, MouseReports.REPORTED);

        assertThat(modes.enter()).contains("\033[?1000h", "\033[?1006h");
        assertThat(modes.leave()).contains("\033[?1000l", "\033[?1006l");
    }

    @Test
    void mouseThatNobodyAskedFor_isNotTouched() {
        TerminalModes modes = new TerminalModes(VirtualDisplay.MODERN, MouseReports.IGNORED);

        assertThat(modes.enter() + modes.leave()).doesNotContain("?100");
    }
}
