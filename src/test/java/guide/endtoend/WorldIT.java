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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The installed program at a terminal, in surroundings that are not as they should be. */
class WorldIT {
    @TempDir
    Path home;

    private Installed guide;
    private PtyProgram shell;

    @BeforeEach
    void openShell() throws IOException {
        guide = new Installed(home);
        shell = guide.shell();
        shell.awaitText("ready>");
    }

    @AfterEach
    void closeShell() {
        shell.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LC_ALL=C", "LC_ALL= LANG=de_DE.ISO-8859-1"})
    void localeWithoutUtf8_isDrawnInAscii(String locale) throws IOException {
        shell.type(locale + " guide quiz --domain rag\r");
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
    void limitOfMemory_leavesRoomForAQuiz() throws Exception {
        shell.type("(ulimit -v 1500000; guide quiz); echo co''de $?\r");
        shell.awaitText("1 of 10");
        shell.type(" 3");
        shell.awaitText("2 of 10");
        shell.type("q");
        shell.awaitText("code 0");
        assertThat(guide.reviews()).isOne();
    }

    @Test
    void limitThatIsTooLowForJava_isSaidInASentence() throws Exception {
        Installed.Result result = guide.script("cd \"$GUIDE_HOME\" && ulimit -v 400000 && guide list");
        assertThat(result.status()).isEqualTo(78);
        assertThat(result.err()).contains("Java does not start here:", "'ulimit -v' allows a program 400000 kB");
    }

    @Test
    void killedQuiz_leavesNoLibraryBehind() throws Exception {
        shell.type("guide quiz\r");
        shell.awaitText("1 of 10");
        Path cache = home.resolve("cache");
        assertThat(cache).isEmptyDirectory();
        shell.family().stream().skip(1).forEach(ProcessHandle::destroyForcibly);
        shell.awaitText("Killed");
        assertThat(cache).isEmptyDirectory();
    }

    @Test
    void crashOfTheJvm_leavesNoFileInTheUsersFolder() throws Exception {
        Path work = Files.createDirectory(home.resolve("work"));
        shell.type("cd '" + work + "' && TMPDIR='" + home + "' guide quiz; echo co''de $?\r");
        shell.awaitText("1 of 10");
        for (ProcessHandle java : shell.family().stream().skip(1).toList()) {
            new ProcessBuilder("sh", "-c", "kill -SEGV " + java.pid()).start().waitFor();
        }
        shell.awaitText("code 1");
        assertThat(work).isEmptyDirectory();
        assertThat(home).isDirectoryContaining("glob:**/guide-crash-*.log");
    }

    @Test
    void localeThatIsNotThere_isNoReasonToDrawLess() throws IOException {
        shell.type("LC_ALL=xx_YY.UTF-8 guide quiz --domain rag\r");
        shell.awaitText("1 of 4");
        shell.type(" ");
        shell.awaitText("▸");
    }

    @Test
    void emptyEnvironment_isEnoughForAList() throws IOException {
        shell.type("env -i $(command -v guide) list --domain rag; echo \"status $?\"\r");
        shell.awaitText("status 0");
        assertThat(shell.output()).contains("RAG Systems (rag): 4 questions");
    }

    @ParameterizedTest
    @CsvSource({
        "vt100, '\033[H\033[2J'",
        "linux, '\033[H\033[2J'",
        "xterm-mono, '\033[?1049l'",
        "screen, '\033[?1049l'",
        "tmux-256color, '\033[?1049l'",
        "foot, '\033[?1049l'",
        "alacritty, '\033[?1049l'"
    })
    void terminalsOfManyKinds_areDrawnOnAndGivenBack(String type, String givenBack) throws IOException {
        shell.type("TERM=" + type + " guide quiz --domain rag\r");
        shell.awaitText("1 of 4");
        shell.type(" 3");
        shell.awaitText("2 of 4");
        shell.forgetOutput();
        shell.type("q");
        shell.awaitOutput("1 answer saved.");
        assertThat(shell.output()).contains(givenBack);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM=nonesuch-42", "TERM=dumb", "TERM=vt52", "TERM=", "env -u TERM"})
    void terminalsThatCannotPlaceACursor_areServedLineByLine(String type) throws IOException {
        shell.type(type + " guide quiz --domain rag\r");
        shell.awaitOutput("Enter to reveal");
        shell.type("\r3\rq\r");
        shell.awaitText("2 of 4");
        assertThat(shell.output()).contains("Going on line by line.");
        assertThat(shell.shown()).doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({
        "quiz <&-, 0, Enter to reveal",
        "quiz </dev/null, 0, Enter to reveal",
        "quiz >/dev/null </dev/null, 0, Going on line by line",
        "quiz </, 66, the input cannot be read",
        "list >&-, 71, the output could not be written",
        "grade 11 good >&-, 71, What was to be saved is saved.",
        "grade 11 good >/dev/full, 71, What was to be saved is saved.",
        "grade 11 good 2>&-, 0, saved",
        "quiz --plain <&- >&- 2>&-, 71, ready>"
    })
    void streamThatIsClosedOrElsewhere_isNoTrap(String command, int status, String said) throws IOException {
        shell.type("guide " + command + "; echo \"status $?\"\r");
        shell.awaitText("status " + status);
        assertThat(shell.output()).contains(said).doesNotContain("Exception", "Type 1, 2, 3 or 4");
        assertThat(guide.reviews()).isEqualTo(command.startsWith("grade") ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quiz", "quiz --plain"})
    void terminalThatDoesNotBlock_isReadAllTheSame(String command) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/perl")), "something can set the flag");
        String script = "exec perl -MFcntl -e 'fcntl(STDIN, F_SETFL, O_RDWR | O_NONBLOCK) or die; exec @ARGV' \"$@\"";
        try (PtyProgram quiz = guide.startIn(script, command.split(" "))) {
            quiz.awaitText("1 of 10");
            quiz.type(command.endsWith("plain") ? "\r3\r" : " 3");
            quiz.awaitText("2 of 10");
        }
    }

    @Test
    void outputThatGoesElsewhere_isLineByLineAndNotDrawnOnStandardError() throws IOException {
        shell.type("guide quiz >$GUIDE_HOME/out; echo \"status $?\"\r");
        shell.awaitOutput("Going on line by line.");
        shell.type("q\r");
        shell.awaitText("status 0");
        assertThat(shell.output()).doesNotContain("\033[?1049h");
        assertThat(home.resolve("out")).content().contains("Enter to reveal").doesNotContain("\033");
    }

    /** One question, for the background, for whose answer nothing waits; no process. */
    @Test
    void screen_needsNoAnswerOfTheTerminalAndNoOtherProgram() throws IOException {
        try (PtyProgram quiz = guide.with("PATH", "/nonexistent").start("quiz", "--domain", "rag")) {
            quiz.awaitText("1 of 4");
            quiz.type(" 3");
            quiz.awaitText("2 of 4");
            assertThat(quiz.family()).hasSize(1);
            // Also no warning of Java's stands before it.
            assertThat(quiz.output())
                    .startsWith("\033[?1049h")
                    .doesNotContainPattern("\033\\[([?>=]?[0-9;]*(c|n|x|q|\\$p)|[?]u)")
                    .containsOnlyOnce("\033]11;?\007")
                    .doesNotContain("\033P", "\033_");
            assertThat(quiz.output().replace("\033]11;?\007", "")).doesNotContain("\033]");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "COLORTERM=truecolor, 38;2;, 38;5;",
        "TERM=xterm-256color, 38;5;, 38;2;",
        "TERM=xterm, '\033[1;96m', 38;",
        "TERM=xterm-mono, '\033[1m', 38;",
        "NO_COLOR=1, '\033[1m', 38;"
    })
    void colours_areThoseThatTheTerminalHas(String variable, String sent, String notSent) throws IOException {
        shell.forgetOutput();
        shell.type(variable + " COLORFGBG='15;0' guide quiz --domain rag\r");
        shell.awaitText("1 of 4");
        shell.awaitOutput("q ");
        assertThat(shell.output()).contains(sent).doesNotContain(notSent);
    }

    @Test
    void folderThatWasRemoved_isNoReasonToFail() throws IOException {
        shell.type("mkdir $GUIDE_HOME/gone; cd $GUIDE_HOME/gone; rmdir ../gone; guide quiz --domain rag\r");
        shell.awaitText("1 of 4");
        shell.type(" 3");
        shell.awaitText("2 of 4");
    }
}
