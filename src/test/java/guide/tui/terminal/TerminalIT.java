package guide.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The demo on a real pty. */
@DisabledOnOs(OS.WINDOWS)
class TerminalIT {
    private static final String SHELL_SCREEN = "\033[?1049l";

    private final PtyProgram demo;

    TerminalIT(@TempDir Path cache) throws IOException {
        demo = PtyProgram.demo(cache, Map.of());
        demo.awaitText("Question 7");
    }

    @AfterEach
    void end() {
        demo.close();
    }

    @Test
    void keys_moveTheHighlight() throws IOException {
        demo.type("\033[B");
        demo.awaitText("▸ Question 1");
        demo.type("\033OB");
        demo.awaitText("▸ Question 2");
    }

    @Test
    void highlight_costsOneSmallWrite() throws IOException {
        demo.type("\033[B");
        demo.awaitText("▸ Question 1");
        demo.forgetOutput();
        demo.type("\033[A");
        demo.awaitText("▸ Question 0");
        demo.awaitText("Key[name=UP]");
        demo.awaitOutput("\033[?2026l");

        assertThat(demo.output().length()).isLessThan(250);
    }

    @Test
    void letters_arriveWhole() throws IOException {
        demo.type("é");
        demo.awaitText("codePoint=" + (int) 'é');
        demo.type("📚");
        demo.awaitText("codePoint=" + 0x1f4da);
    }

    @Test
    void paste_pressesNoKeys() throws IOException {
        demo.type("\033[200~qx\003\033[201~");
        demo.awaitText("Paste[text=qx");
        assertThat(demo.isAlive()).isTrue();
    }

    @Test
    void resize_isDrawnUnasked() {
        demo.resize(60, 20);
        demo.awaitText("demo 60x20");
    }

    @Test
    void quitting_givesTheTerminalBack() throws Exception {
        demo.type("q");

        assertThat(demo.exitCode()).isZero();
        demo.awaitOutput(SHELL_SCREEN);
        assertThat(demo.shown()).doesNotContain("Question");
    }

    @Test
    void ctrlC_isOneInterrupt() throws Exception {
        demo.type("\003");

        assertThat(demo.exitCode()).isEqualTo(130);
        demo.awaitOutput(SHELL_SCREEN);
    }

    @Test
    void interruptFromOutside_isTheSame() throws Exception {
        demo.signal("INT");

        assertThat(demo.exitCode()).isEqualTo(130);
        demo.awaitOutput(SHELL_SCREEN);
    }

    @Test
    void terminate_givesTheTerminalBack() throws Exception {
        demo.signal("TERM");

        assertThat(demo.exitCode()).isEqualTo(143);
        demo.awaitOutput(SHELL_SCREEN);
    }

    @Test
    void exception_isPrintedOnTheShellsScreen() throws Exception {
        demo.type("x");

        assertThat(demo.exitCode()).isEqualTo(1);
        demo.awaitText("thrown on purpose");
        assertThat(demo.output().indexOf("thrown on purpose"))
                .isGreaterThan(demo.output().indexOf(SHELL_SCREEN));
    }

    @Test
    void hangUp_endsTheProgram() throws Exception {
        demo.hangUp();

        assertThat(demo.exitCode()).isEqualTo(129);
    }

    @Test
    void ctrlBackslash_printsNothing() throws Exception {
        demo.type("\034\033[B");
        demo.awaitText("▸ Question 1");

        assertThat(demo.output()).doesNotContain("thread dump");
    }

    @Test
    void stopFromOutside_isAResume() throws Exception {
        demo.signal("STOP");
        demo.signal("CONT");

        demo.awaitText("Resume[]");
    }

    @Test
    void lineThatHangs_doesNotKeepTheProgramAlive() throws Exception {
        demo.forgetOutput();
        demo.type("f");
        demo.awaitOutput("\033[2J");
        demo.stopReading();
        demo.signal("TERM");

        assertThat(demo.exitCode()).isEqualTo(143);
    }
}
