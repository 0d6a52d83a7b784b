package guide.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import guide.Patience;
import guide.tui.terminal.PtyProgram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The terminal goes away, or somebody ends the installed program: it is gone at once, and no answer with it. */
class HangUpIT {
    private static final String EDITOR_THAT_STAYS = "echo editing; exec sleep 1000 #";

    private static final String DEAF = "trap '' HUP; exec \"$@\"";

    @TempDir
    Path home;

    private Installed guide;

    @BeforeEach
    void freshHome() {
        guide = new Installed(home);
    }

    @ParameterizedTest
    @CsvSource({"'', Study now", "quiz, 1 of 10", "browse, reviewed"})
    void hangUp_endsEveryScreenWith129(String command, String shown) throws Exception {
        try (PtyProgram program = guide.start(command.isEmpty() ? new String[0] : command.split(" "))) {
            program.awaitText(shown);
            program.hangUp();
            assertThat(program.exitCode()).isEqualTo(129);
        }
    }

    /** Then reading fails, or gives nothing for ever. */
    @Test
    void hangUpWithoutASignal_endsAsWell() throws Exception {
        try (PtyProgram quiz = guide.startIn(DEAF, "quiz")) {
            quiz.awaitText("1 of 10");
            quiz.type(" 3");
            quiz.awaitText("2 of 10");
            quiz.hangUp();
            assertThat(quiz.exitCode()).isEqualTo(129);
        }
        assertThat(guide.reviews()).isOne();
    }

    /** Between two reads the end cannot be told from one that the user typed. */
    @ParameterizedTest
    @ValueSource(strings = {"exec \"$@\"", DEAF})
    void hangUpInLineMode_endsAsWell(String script) throws Exception {
        try (PtyProgram quiz = guide.startIn(script, "quiz", "--plain")) {
            quiz.awaitText("1 of 10");
            quiz.type("\r3\r");
            quiz.awaitText("2 of 10");
            quiz.hangUp();
            assertThat(quiz.exitCode()).isIn(0, 129);
        }
        assertThat(guide.reviews()).isOne();
    }

    @Test
    void hangUpWhileStopped_leavesNoProcess() throws Exception {
        try (PtyProgram shell = guide.shell()) {
            shell.awaitText("ready>");
            shell.type("guide quiz\r");
            shell.awaitText("1 of 10");
            shell.type("\032");
            shell.awaitText("Stopped");
            hangUpLeavesNothing(shell, 2);
        }
    }

    @Test
    void hangUpInTheEditor_leavesNeither() throws Exception {
        Path bank = Files.writeString(
                home.resolve("bread.yaml"), "questions:\n- {id: yeast, question: Gas, answer: Gas.}\n");
        guide.with("EDITOR", EDITOR_THAT_STAYS);
        try (PtyProgram shell = guide.shell()) {
            shell.awaitText("ready>");
            shell.type("guide quiz --bank " + bank + "\r");
            shell.awaitText("1 of 1");
            shell.type("e");
            shell.awaitText("editing");
            hangUpLeavesNothing(shell, 3);
        }
    }

    private static void hangUpLeavesNothing(PtyProgram shell, int atLeast) throws IOException {
        List<ProcessHandle> family = shell.family();
        assertThat(family).hasSizeGreaterThanOrEqualTo(atLeast);
        shell.hangUp();
        shell.awaitGone(family);
    }

    @Test
    void paneThatIsKilled_leavesNoProcess() throws Exception {
        assumeTrue(Stream.of("/usr/bin/tmux", "/usr/local/bin/tmux", "/opt/homebrew/bin/tmux")
                .anyMatch(tmux -> Files.isExecutable(Path.of(tmux))));
        guide.with("PANE", "'" + guide.env().get("GUIDE") + "' quiz; sleep 1000");
        try (PtyProgram tmux = guide.startIn("exec tmux -S \"$GUIDE_HOME/tmux\" -f /dev/null new-session \"$PANE\"")) {
            tmux.awaitText("1 of 10");
            tmux.type(" 3");
            tmux.awaitText("2 of 10");
            ProcessHandle pane = ProcessHandle.of(Long.parseLong(tmux("display-message -p '#{pane_pid}'")))
                    .orElseThrow();
            List<ProcessHandle> family =
                    Stream.concat(Stream.of(pane), pane.descendants()).toList();
            assertThat(family).hasSizeGreaterThanOrEqualTo(2);
            tmux("kill-pane");
            tmux.awaitGone(family);
            tmux.exitCode();
        }
        assertThat(guide.reviews()).isOne();
    }

    private String tmux(String command) throws IOException, InterruptedException {
        Process tmux = new ProcessBuilder("sh", "-c", "tmux -S '" + home.resolve("tmux") + "' " + command).start();
        String said = new String(tmux.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(tmux.waitFor(Patience.LIMIT.toMillis(), TimeUnit.MILLISECONDS))
                .isTrue();
        return said;
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
    void signal_givesTheTerminalBackAndKeepsWhatWasGraded(String signal, int status) throws Exception {
        try (PtyProgram quiz = guide.startIn("stty -a; \"$@\"; status=$?; stty -a; echo \"status $status\"", "quiz")) {
            quiz.awaitText("1 of 10");
            quiz.type(" 3");
            quiz.awaitText("2 of 10");
            ProcessHandle java = quiz.family().get(1);
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + java.pid())
                    .start()
                    .waitFor();
            quiz.awaitText("status " + status);
            String output = quiz.output();
            String before = output.substring(0, output.indexOf("\033[?1049h"));
            String after = output.substring(output.lastIndexOf("\033[?25h") + 6, output.indexOf("status "));
            assertThat(modes(after)).isEqualTo(modes(before)).contains("icanon", "echo");
        }
        assertThat(guide.reviews()).isOne();
    }

    /** JLine does not set the number of the line discipline, which no tty heeds here; the size comes after the start. */
    private static String modes(String stty) {
        return stty.replaceAll("(line = \\d+|rows \\d+|columns \\d+);", "").strip();
    }

    @Test
    void stormOfSignals_endsItOnce() throws Exception {
        try (PtyProgram quiz = guide.start("quiz")) {
            quiz.awaitText("1 of 10");
            quiz.type(" 3");
            quiz.awaitText("2 of 10");
            for (String signal : "WINCH CONT QUIT WINCH CONT QUIT CONT WINCH TERM HUP TERM HUP".split(" ")) {
                quiz.signal(signal);
            }
            assertThat(quiz.exitCode()).isIn(129, 143);
            quiz.awaitEnd();
            assertThat(quiz.output()).containsOnlyOnce("\033[?1049l").doesNotContain("thread dump");
        }
        assertThat(guide.reviews()).isOne();
    }
}
