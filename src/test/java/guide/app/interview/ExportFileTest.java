package guide.app.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What stands where a scorecard is to be written. */
class ExportFileTest {
    private static final List<String> LINES = List.of("# Mock interview 1");

    @TempDir
    Path folder;

    @Test
    void folder_isNoFile() throws IOException {
        Path there = Files.createDirectory(folder.resolve("cards"));
        assertReason(there, "it is a folder");
        assertThat(folder.resolve("cards")).isEmptyDirectory();
    }

    @Test
    @Timeout(60)
    void pipe_isNotWaitedFor() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        assertReason(pipe, "it is a pipe, which only '>' writes to");
        assertReason(Files.createSymbolicLink(folder.resolve("link"), pipe), "it is a pipe, which only '>' writes to");
    }

    @Test
    void device_isWrittenTo() throws IOException {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.isWritable(device));
        ExportFile.write(device, LINES);
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    void otherFile_isLeftAlone_andAnOlderExportIsReplaced() throws IOException {
        Path file = folder.resolve("card.md");
        Files.writeString(file, "My notes");
        assertReason(file, "it is there already, and holds something else");
        Files.writeString(file, "# Mock interview 1\nold");
        ExportFile.write(file, LINES);
        assertThat(file).hasContent("# Mock interview 1");
        assertReason(folder.resolve("none/card.md"), "there is no such folder");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void nameThatIsTooLong_isSaidInWords() {
        assertReason(folder.resolve("x".repeat(300)), "file name too long");
    }

    private static void assertReason(Path file, String reason) {
        assertThatThrownBy(() -> ExportFile.write(file, LINES))
                .isInstanceOfSatisfying(
                        IOException.class, e -> assertThat(ExportFile.reason(e)).isEqualTo(reason));
    }
}
