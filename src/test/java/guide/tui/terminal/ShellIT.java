package guide.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo as a job of an interactive shell on a real pty. */
class ShellIT {
    private final PtyProgram shell;

    ShellIT(@TempDir Path cache) throws IOException {
        assumeThat(Files.isExecutable(Path.of("/bin/bash"))).isTrue();
        String demo = PtyProgram.demoCommand(cache).stream()
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" "));
        Path script = Files.writeString(cache.resolve("run"), "exec " + demo + "\n");
        Path rc = Files.writeString(cache.resolve("rc"), "PS1='ready> '\nalias run='sh " + script + "'\n");
        shell = PtyProgram.start(List.of("/bin/bash", "--rcfile", rc.toString(), "-i"), Map.of());
        shell.awaitText("ready> ");
    }

    @AfterEach
    void end() {
        shell.close();
    }

    @Test
    void ctrlZ_stopsAndFgDrawsAnew() throws IOException {
        startDemo();

        shell.type("\032");
        shell.awaitText("Stopped");
        assertThat(shell.shown()).doesNotContain("Question 7");
        shell.type("fg\r");
        shell.awaitText("Question 7");
        shell.type("\033[B");
        shell.awaitText("▸ Question 1");
        quit();
    }

    @Test
    void resizeWhileStopped_isSeenAfterFg() throws IOException {
        startDemo();

        shell.type("\032");
        shell.awaitText("Stopped");
        shell.resize(70, 22);
        shell.type("fg\r");
        shell.awaitText("demo 70x22");
        quit();
    }

    @Test
    void ttyModes_areRestored() throws IOException {
        String before = modes("one");
        startDemo();
        quit();

        assertThat(modes("two")).isEqualTo(before);
    }

    @Test
    void ttyModes_areRestoredAfterSigterm() throws IOException {
        String before = modes("one");
        startDemo();
        shell.type("\032");
        shell.awaitText("Stopped");
        shell.forgetOutput();
        shell.type("kill -TERM %1; fg\r");
        shell.awaitOutput("ready> ");

        assertThat(modes("two")).isEqualTo(before);
    }

    @Test
    void withoutATerminal_lineModeIsLeft() throws IOException {
        shell.type("run < /dev/null; run | cat; TERM=dumb run; TERM= run; TERM=nonesuch-42 run; echo a'll' done\r");

        shell.awaitOutput("all done");
        assertThat(shell.output().split("line mode: ", -1)).hasSize(6);
    }

    private void startDemo() throws IOException {
        shell.type("run\r");
        shell.awaitText("Question 7");
    }

    private void quit() throws IOException {
        shell.forgetOutput();
        shell.type("q");
        shell.awaitOutput("ready> ");
    }

    /** The tty's modes as {@code stty} tells them, between marks that the typed command does not contain. */
    private String modes(String mark) throws IOException {
        shell.type("echo begin-'" + mark + "'; stty -a; echo end-'" + mark + "'\r");
        shell.awaitOutput("\nend-" + mark);
        String output = shell.output();
        String told =
                output.substring(output.indexOf("begin-" + mark) + 6 + mark.length(), output.indexOf("\nend-" + mark));
        // JLine does not set the number of the line discipline, which no tty heeds here.
        return told.replaceAll("line = \\d+;", "");
    }
}
