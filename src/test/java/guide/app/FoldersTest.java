package guide.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldersTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "here", "./here", "~/here"})
    void relativeXdgFolder_isIgnored(String set) {
        Folders folders = Folders.of(Map.of("HOME", "/home/ann", "XDG_DATA_HOME", set), "/");
        assertThat(folders.data()).isEqualTo(Path.of("/home/ann/.local/share/guide"));
    }

    @Test
    void homeThatIsNotSet_isTheOneThatTheSystemKnows() {
        assertThat(Folders.of(Map.of("HOME", ""), "/home/ann").state())
                .isEqualTo(Path.of("/home/ann/.local/state/guide"));
    }

    @Test
    void homeThatNobodyKnows_isNotTheCurrentFolder() {
        assertThat(Folders.of(Map.of(), "?").data()).isEqualTo(Path.of("/.local/share/guide"));
    }

    @Test
    void nameThatIsNotUtf8_isAProblemOnlyWhereItIsUsed() {
        assertThat(Folders.problem(Map.of("HOME", "/bad\uFFFD"))).isPresent();
        assertThat(Folders.problem(Map.of("HOME", "/bad\uFFFD", "GUIDE_HOME", "/good")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"~, /home/ann", "~/study, /home/ann/study", "~/, /home/ann", "/opt/study, /opt/study"})
    void homeOfOurOwn_isReadAsAShellWould(String set, String root) {
        Map<String, String> env = Map.of("HOME", "/home/ann", "GUIDE_HOME", set);
        assertThat(Folders.problem(env)).isEmpty();
        assertThat(Folders.of(env, "/").data()).isEqualTo(Path.of(root, "data"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"study", "./study", "~ann/study", " /study"})
    void homeOfOurOwn_isNoRelativeFolder(String set) {
        assertThat(Folders.problem(Map.of("HOME", "/home/ann", "GUIDE_HOME", set)))
                .hasValueSatisfying(
                        sentence -> assertThat(sentence).contains("GUIDE_HOME is '" + set + "'", "a whole path"));
    }

    @Test
    void typedNameThatNoFileCanHave_isRefused() {
        assertThatThrownBy(() -> Folders.typed("a\0b"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NO_INPUT));
    }

    @Test
    void readyCache_isPrivateWhateverItWasBefore(@TempDir Path home) throws IOException {
        Folders folders = Folders.of(Map.of("GUIDE_HOME", home.resolve("guide").toString()), "/");
        for (String before : List.of("none", "rwxr-xr-x", "rwxrwxrwx", "rwx------")) {
            if (!before.equals("none")) {
                Files.setPosixFilePermissions(folders.cache(), PosixFilePermissions.fromString(before));
            }
            Path ready = folders.readyCache();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ready)))
                    .as(before)
                    .isEqualTo("rwx------");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("guide"))))
                .isEqualTo("rwx------");
    }

    @Test
    void cacheThatCannotBeMade_stopsNothing(@TempDir Path home) throws IOException {
        Path inTheWay = Files.writeString(home.resolve("guide"), "");
        Folders folders = Folders.of(Map.of("GUIDE_HOME", inTheWay.toString()), "/");

        assertThat(folders.readyCache()).isEqualTo(folders.cache());
    }
}
