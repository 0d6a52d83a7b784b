package guide.app.edit;

import static org.assertj.core.api.Assertions.assertThat;

import guide.app.Editor;
import guide.app.Folders;
import guide.app.Library;
import guide.app.Selection;
import guide.app.Settings;
import guide.app.World;
import guide.bank.Question;
import guide.yaml.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditorProcessTest {
    @TempDir
    Path home;

    @Test
    void changedFile_isReadAgain() throws IOException {
        Editor.Edited edited = edit("sed -i s/gas/foam/");
        assertThat(edited.bank().orElseThrow().questions())
                .extracting(Question::answer)
                .containsExactly("It makes foam.");
        assertThat(edited.sentence()).isEqualTo("Changed, and read again.");
    }

    @Test
    void brokenFile_leavesTheOldTextInUseAndSaysWhere() throws IOException {
        Editor.Edited edited = edit("sed -i s/answer/anwser/");
        assertThat(edited.bank()).isEmpty();
        assertThat(edited.sentence())
                .contains("bread.yaml:2:5")
                .contains("has no 'answer'")
                .contains("'guide edit yeast' opens the file again");
    }

    @Test
    void editorWithArgumentsAndSpaces_isStarted() throws IOException {
        Path script = Files.writeString(home.resolve("my editor"), "#!/bin/sh\nsed -i \"$1\" \"$2\"\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        Editor.Edited edited = edit("'" + script + "' s/gas/air/");
        assertThat(edited.bank().orElseThrow().questions())
                .extracting(Question::answer)
                .containsExactly("It makes air.");
    }

    @Test
    void editorThatFails_isSaid() throws IOException {
        assertThat(edit("false").sentence()).contains("'false' ended with 1");
        assertThat(edit("exit 3; false").sentence()).contains("ended with 3");
    }

    @Test
    void editorThatThereIsNot_isSaidWithWhereToNameAnother() throws IOException {
        assertThat(edit("/no/such/editor").sentence())
                .isEqualTo("There is no editor '/no/such/editor', which EDITOR names."
                        + " 'guide config editor=nano' names another.");
    }

    @Test
    void editorThatThereIsNot_isSaidByThisProgramAlone() throws Exception {
        for (String editor : List.of("nonesuch -x", "'/no/such editor'", "\"$NONE/such\" 2>&1")) {
            Process process = new ProcessBuilder(new EditorCommand(editor).words(new Place("a.yaml", 7, 5)))
                    .redirectErrorStream(true)
                    .start();
            assertThat(process.getInputStream().readAllBytes()).as(editor).isEmpty();
            assertThat(process.waitFor()).isEqualTo(127);
        }
    }

    @Test
    void untouchedFile_isNotCalledReadAgain() throws IOException {
        assertThat(edit("true").sentence()).isEqualTo("Nothing was changed.");
    }

    @Test
    void line_isNamedAsTheEditorTakesIt() {
        assertThat(words("vim -u NONE")).endsWith("+7", "a.yaml");
        assertThat(words("/usr/bin/nano")).endsWith("+7", "a.yaml");
        assertThat(words("code")).endsWith("--wait", "--goto", "a.yaml:7");
        assertThat(words("hx")).endsWith("a.yaml:7");
        assertThat(words("my-own")).endsWith("sh", "a.yaml");
        assertThat(new EditorCommand("vi").words(new Place("-x.yaml", 3, 1))).endsWith("+3", "./-x.yaml");
    }

    private static List<String> words(String editor) {
        return new EditorCommand(editor).words(new Place("a.yaml", 7, 5));
    }

    private Editor.Edited edit(String editor) throws IOException {
        Path file = Files.writeString(
                home.resolve("bread.yaml"),
                "questions:\n  - id: yeast\n    question: What?\n    answer: It makes gas.\n");
        Map<String, String> env = Map.of("GUIDE_HOME", home.toString(), "EDITOR", editor);
        World world = new World(
                env,
                "/nonexistent",
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                InstantSource.system(),
                () -> ZoneOffset.UTC,
                new Random(7));
        Folders folders = Folders.of(env, world.home());
        Settings settings = new Settings(folders, world, List::of, message -> {});
        Library library = new Library(folders, env, settings, message -> {});
        Selection selection = Selection.ofBanks(List.of(file.toString()));
        Question question = library.bank(selection).find("yeast").orElseThrow();
        return new Editing(folders, library, settings, env).editor(selection).edit(question);
    }
}
