package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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

    @ParameterizedTest
    @ValueSource(strings = {"GUIDE_HOME", "HOME", "XDG_STATE_HOME"})
    void nameThatIsNotUtf8_isRefusedRatherThanReplaced(String variable, @TempDir Path home) {
        Run.Result result = new Run(home)
                .with("GUIDE_HOME", "")
                .with(variable, home + "/bad\uFFFD")
                .guide("grade", "11", "good");
        assertThat(result.status()).isEqualTo(78);
        assertThat(result.err()).startsWith("guide: the folder in " + variable + ", '" + home + "/bad\uFFFD', has");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void nameThatIsNotUsed_mayBeAnything(@TempDir Path home) {
        assertThat(new Run(home)
                        .with("HOME", "/bad\uFFFD")
                        .guide("grade", "11", "good")
                        .status())
                .isZero();
    }
}
