package guide.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import guide.tui.terminal.PtyProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The installed program hands its terminal to the user's editor, whatever that is, and takes it back. */
class EditorIT {
    private static final String SAYS_ITS_WORDS = "printf '%s|' \"$@\" >\"$GUIDE_HOME/words\"";

    @TempDir
    Path home;

    private Installed guide;
    private Path bank;
    private PtyProgram shell;

    @BeforeEach
    void openShell() throws IOException {
        bank = Files.writeString(
                home.resolve("it's a $(bank).yaml"),
                "questions:\n  - id: yeast\n    question: Gas?\n    answer: It makes gas.\n");
        guide = new Installed(home).with("BANK", bank.toString());
        shell = guide.shell();
        shell.awaitText("ready>");
    }

    @AfterEach
    void closeShell() {
        shell.close();
    }

    @Test
    void editorWithArguments_changesTheQuestionInPlace() throws IOException {
        edit("sed -i 's/makes gas/makes foam/'");
        shell.awaitText("read again.");
        shell.type(" ");
        shell.awaitText("It makes foam.");
    }

    @Test
    void editorsAndFilesWithSpaces_arriveWhole() throws IOException {
        Path editor = program("my editor", SAYS_ITS_WORDS);
        edit("'" + editor + "' --wait \"a b\"");
        shell.awaitText("Nothing was changed.");
        assertThat(home.resolve("words")).hasContent("--wait|a b|" + bank + "|");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            value = {
                "nonesuch --wait, There is no editor",
                "false, ended with 1",
                "'unclosed, ended with 2",
                "kill -9 $$ #, ended with 137",
                "rm, there is no such file",
                "truncate -s 0, has no questions"
            })
    void editorThatFails_isToldAndTheOldTextStays(String editor, String said) throws IOException {
        edit(editor);
        shell.awaitText(said);
        shell.type(" ");
        shell.awaitText("It makes gas.");
        gradeAndLeave();
    }

    @Test
    void editorThatSpoilsTheTerminal_isCleanedUpAfter() throws Exception {
        String before = shell.stty("");
        edit(program("spoiler", "stty raw -echo -onlcr; printf '\\033[?1049h\\033[31m\\033[5;10r\\033(0'; exit 3")
                .toString());
        shell.awaitText("ended with 3");
        gradeAndLeave();
        assertThat(shell.stty("")).isEqualTo(before);
    }

    @Test
    void keysInTheEditor_areTheEditorsAlone() throws IOException {
        edit("echo editing; read -r typed; echo \"got $typed\"; read -r typed #");
        shell.awaitText("editing");
        shell.type("3q\r");
        shell.awaitText("got 3q");
        shell.type("\r");
        shell.awaitText("Nothing was changed.");
        gradeAndLeave();
    }

    @Test
    void interruptInTheEditor_endsTheEditorAlone() throws IOException {
        edit("echo editing; exec sleep 1000 #");
        shell.awaitText("editing");
        shell.type("\003");
        shell.awaitText("ended with 130");
        gradeAndLeave();
    }

    @Test
    void stopInTheEditor_stopsBothAndFgContinuesBoth() throws IOException {
        edit("echo editing; read -r typed #");
        shell.awaitText("editing");
        shell.type("\032");
        shell.awaitText("Stopped");
        shell.forgetOutput();
        shell.type("fg\r");
        shell.awaitOutput("\"$BANK\"\r\n");
        shell.type("\r");
        shell.awaitText("Nothing was changed.");
        gradeAndLeave();
    }

    private void edit(String editor) throws IOException {
        Path set = Files.writeString(home.resolve("editor"), editor);
        shell.type("EDITOR=$(cat " + set + ") guide quiz --bank \"$BANK\"\r");
        shell.awaitText("1 of 1");
        shell.type("e");
    }

    private void gradeAndLeave() throws IOException {
        shell.type(" 3");
        shell.awaitText("Done: 1 answer");
        shell.forgetOutput();
        shell.type("q");
        shell.awaitOutput("ready>");
        assertThat(guide.reviews()).isOne();
    }

    private Path program(String name, String script) throws IOException {
        Path file = Files.writeString(home.resolve(name), "#!/bin/sh\n" + script + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
}
