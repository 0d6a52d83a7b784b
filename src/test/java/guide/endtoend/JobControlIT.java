package guide.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import guide.tui.terminal.PtyProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The installed program as a job of an interactive shell. */
class JobControlIT {

    /** Says how the job ends: bash may still take it for stopped when it is asked to wait, and then says 148 at once. */
    private static final String END = "c=148; while [ $c = 148 ]; do wait %1; c=$?; done; echo co''de $c\r";

    @TempDir
    Path home;

    private Installed guide;
    private PtyProgram shell;

    @BeforeEach
    void openShell() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is a shell with job control");
        guide = new Installed(home);
        shell = guide.shell();
        shell.awaitText("ready>");
    }

    @AfterEach
    void closeShell() {
        shell.close();
    }

    @Test
    void resizeWhileStopped_isDrawnOnceItGoesOn() throws Exception {
        startQuiz("guide quiz");
        shell.type("\032");
        shell.awaitText("Stopped");
        shell.resize(1, 1);
        shell.resize(0, 0);
        shell.resize(100, 30);
        shell.type("fg\r");
        shell.awaitText("1 of 10");
        assertThat(shell.shown().lines().skip(29)).first().asString().contains("q leave");
        shell.type(" 3");
        shell.awaitText("2 of 10");
        leave();
        assertThat(guide.reviews()).isOne();
    }

    @ParameterizedTest
    @CsvSource({"TSTP", "STOP"})
    void stopFromOutside_isAStopLikeAnother(String signal) throws Exception {
        startQuiz("guide quiz");
        quiz().forEach(process -> send(signal, process));
        shell.awaitOutput("Stopped");
        shell.forgetOutput();
        shell.type("fg\r");
        shell.awaitOutput("1 of 10");
        shell.type(" 3");
        shell.awaitText("2 of 10");
        leave();
    }

    @ParameterizedTest
    @CsvSource({"guide quiz, ' 3', 2 of 10", "guide quiz --plain, '\r3\r', 2 of 10"})
    void startedInTheBackground_waitsForTheForeground(String command, String keys, String shown) throws Exception {
        shell.type(command + " &\r");
        shell.awaitStopped();
        // The shell learns of it once all threads have stopped; before, its fg would not continue the job.
        shell.type("until [ -n \"$(jobs -s)\" ]; do sleep 0.1; done; echo kn''own\r");
        shell.awaitText("known");
        foreground(command);
        shell.type(keys);
        shell.awaitText(shown);
        leave();
        assertThat(guide.reviews()).isOne();
    }

    @Test
    void lineMode_stopsAndGoesOn() throws Exception {
        startQuiz("guide quiz --plain");
        shell.type("\032");
        shell.awaitText("Stopped");
        foreground("guide quiz --plain");
        shell.type("\r3\r");
        shell.awaitText("2 of 10");
        leave();
        assertThat(guide.reviews()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"q", "\003", " 3\032kill %1; fg\r"})
    void ttysModes_areAsBefore(String keys) throws Exception {
        String before = shell.stty("");
        startQuiz("guide quiz");
        List<ProcessHandle> quiz = quiz();
        for (String part : keys.split("(?<=\032)")) {
            shell.forgetOutput();
            shell.type(part);
            shell.awaitOutput("ready>");
        }
        shell.awaitGone(quiz);
        assertThat(shell.stty("")).isEqualTo(before);
    }

    /** A process in the background that changed the terminal's modes would be stopped again, and never end. */
    @ParameterizedTest
    @ValueSource(strings = {"key", "signal"})
    void killWhileStopped_endsWithoutTheTerminal(String way) throws Exception {
        String before = shell.stty("");
        startQuiz("guide quiz");
        List<ProcessHandle> quiz = quiz();
        if (way.equals("key")) {
            shell.type("\032");
        } else {
            quiz.forEach(process -> send("TSTP", process));
        }
        shell.awaitOutput("Stopped");
        shell.forgetOutput();
        shell.type("kill %1; " + END);
        shell.awaitOutput("code 143");
        shell.awaitGone(quiz);
        assertThat(shell.stty("")).isEqualTo(before);
        assertThat(shell.output()).doesNotContain("\033[?1049", "of 10");
    }

    @Test
    void killInTheBackground_ends() throws Exception {
        shell.type("guide quiz &\r");
        shell.awaitStopped();
        shell.type("until [ -n \"$(jobs -s)\" ]; do sleep 0.1; done; kill %1; " + END);
        shell.awaitOutput("code 143");
    }

    /** A terminal without a shell that could continue what is stopped, such as one that was opened for this program. */
    @Test
    void stopWithoutAShell_goesOn() throws Exception {
        try (PtyProgram quiz = guide.start("quiz")) {
            quiz.awaitText("1 of 10");
            quiz.forgetOutput();
            quiz.type("\032");
            quiz.awaitOutput("1 of 10");
            quiz.type("q");
            assertThat(quiz.exitCode()).isZero();
        }
    }

    private void startQuiz(String command) throws IOException {
        shell.type(command + "\r");
        shell.awaitText("1 of 10");
    }

    /** The shell says what it continues once the tty is the job's. */
    private void foreground(String command) throws IOException {
        shell.forgetOutput();
        shell.type("fg\r");
        shell.awaitOutput(command + "\r\n");
    }

    private List<ProcessHandle> quiz() {
        return shell.family().stream().skip(1).toList();
    }

    private void leave() throws IOException {
        shell.forgetOutput();
        shell.type("q\r");
        shell.awaitOutput("ready>");
    }

    private static void send(String signal, ProcessHandle process) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid())
                    .start()
                    .waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
