package guide.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import guide.tui.terminal.PtyProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The installed program at a terminal, in surroundings that are not as they should be. */
@Timeout(120)
class WorldIT {
    @TempDir
    Path home;

    private PtyProgram shell;

    @BeforeEach
    void openShell() throws IOException {
        shell = new Installed(home).shell();
        shell.awaitText("ready>");
    }

    @AfterEach
    void closeShell() {
        shell.close();
    }

    @Test
    void localeWithoutUtf8_isDrawnInAscii() throws IOException {
        shell.type("LC_ALL=C guide quiz --domain rag\r");
        shell.awaitText("1 of 4");
        shell.forgetOutput();
        shell.type(" ");
        shell.awaitText("Did you say");
        shell.type("q");
        shell.awaitOutput("ready>");
        assertThat(shell.output().chars()).allMatch(c -> c < 0x7f);
        assertThat(shell.output()).contains("[ ]", ">");
    }

    @Test
    void unknownAndMissingTerminalTypes_areServedLineByLine() throws IOException {
        for (String type : new String[] {"TERM=nonesuch-42", "TERM=", "env -u TERM"}) {
            shell.forgetOutput();
            shell.type(type + " guide quiz --domain rag\r");
            shell.awaitOutput("Enter to reveal");
            shell.forgetOutput();
            shell.type("q\r");
            shell.awaitOutput("ready>");
        }
    }

    @Test
    void homeThatCannotBeWritten_isExit73BeforeAnythingIsAsked() throws IOException {
        shell.type("env -u GUIDE_HOME HOME=/proc guide quiz; echo \"status $?\"\r");
        shell.awaitText("status 73");
        assertThat(shell.output()).contains("cannot create").doesNotContain("1 of");
    }

    @Test
    void missingHome_isNoReasonToFail() throws IOException {
        shell.type("env -u GUIDE_HOME -u HOME guide list --domain rag; echo \"status $?\"\r");
        shell.awaitText("status 0");
        assertThat(shell.output()).contains("RAG Systems");
    }

    @Test
    void relativeXdgFolder_isIgnored() throws IOException {
        shell.type("cd " + home + "; env -u GUIDE_HOME HOME=" + home
                + " XDG_DATA_HOME=here XDG_STATE_HOME=./there guide grade 11 good; echo \"status $?\"\r");
        shell.awaitText("status 0");
        assertThat(home.resolve(".local/share/guide/journal")).isDirectory();
        assertThat(home.resolve("here")).doesNotExist();
        assertThat(home.resolve("there")).doesNotExist();
    }

    @Test
    void editorWithArguments_changesTheQuestionInPlace() throws IOException {
        Path bank = Files.writeString(
                home.resolve("bread.yaml"),
                "questions:\n  - id: yeast\n    question: Gas?\n    answer: It makes gas.\n");
        shell.type("EDITOR=\"sed -i 's/makes gas/makes foam/'\" guide quiz --bank " + bank + "\r");
        shell.awaitText("1 of 1");
        shell.type("e");
        shell.awaitText("Changed, and read again.");
        shell.type(" ");
        shell.awaitText("It makes foam.");
        shell.type("q");
        shell.awaitText("ready>");
    }

    @Test
    void temporaryFolderThatRunsNothing_isDoneWithout() throws IOException, InterruptedException {
        assumeTrue(!Path.of("").toAbsolutePath().startsWith("/tmp"), "the mount does not hide the program itself");
        assumeTrue(canMount(), "a name space of its own may be made and mounted in");
        // The test's own folder lies in /tmp, which the mount hides; so here everything lies beside the program.
        Path beside = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "noexec");
        shell.type("unshare -m sh -c 'mount -t tmpfs -o noexec tmpfs /tmp && exec env GUIDE_HOME=" + beside
                + " \"$0\" quiz --domain rag' \"$(command -v guide)\"\r");
        shell.awaitText("1 of 4");
        shell.type(" 3");
        shell.awaitText("2 of 4");
        shell.type("q");
        shell.awaitText("1 answer saved.");
    }

    private static boolean canMount() throws IOException, InterruptedException {
        try {
            return new ProcessBuilder("unshare", "-m", "sh", "-c", "mount -t tmpfs -o noexec tmpfs /tmp")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
