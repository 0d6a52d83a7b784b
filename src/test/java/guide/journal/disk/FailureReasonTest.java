package guide.journal.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.SyncFailedException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureReasonTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aFile() throws IOException {
        file = Files.createFile(folder.resolve("file"));
    }

    @Test
    void systemsReason_isInPlainWords() {
        assertThat(FailureReason.of(new IOException("Input/output error")))
                .isEqualTo("the disk fails (input/output error)");
        assertThat(FailureReason.of(new FileSystemException("/x", null, "Disk quota exceeded")))
                .isEqualTo("the disk quota is used up");
        assertThat(FailureReason.of(new FileNotFoundException("/x (No space left on device)")))
                .isEqualTo("the disk is full");
        // Of the others there are more than a hundred; they stand within a sentence.
        assertThat(FailureReason.of(new FileSystemException("/x", null, "Too many open files")))
                .isEqualTo("too many open files");
    }

    @Test
    void wordOfJavas_isNoReason() {
        for (Exception failure : List.of(
                new SyncFailedException("sync failed"),
                new ClosedByInterruptException(),
                new EOFException(),
                new MalformedInputException(1),
                new DirectoryNotEmptyException("/x"),
                new FileSystemException("/x"),
                new IOException())) {
            assertThat(FailureReason.of(failure))
                    .as(failure.toString())
                    .doesNotContain("Exception", "sync", "/x", "Input length", "null")
                    .isNotBlank();
        }
    }

    @Test
    void ownFile_isDeniedWithoutARemedy() {
        assertThat(FailureReason.of(new AccessDeniedException(file.toString()))).isEqualTo("permission denied");
        assertThat(FailureReason.sentence(file, new AccessDeniedException(file.toString())))
                .isEqualTo("permission denied: " + file + ".");
    }

    @Test
    void fileOfAnotherUser_isNamedWithOwnerAndRemedy() throws IOException {
        give(folder, "nobody");
        String owner = Files.getOwner(file).getName();
        String words =
                "permission denied, since it belongs to " + owner + "; 'sudo chown nobody " + file + "' gives it back";

        assertThat(FailureReason.of(new AccessDeniedException(file.toString()))).isEqualTo(words);
        assertThat(FailureReason.of(new FileNotFoundException(file + " (Permission denied)")))
                .isEqualTo(words);
        assertThat(FailureReason.sentence(file, new AccessDeniedException(file.toString())))
                .isEqualTo(words + ".");
    }

    @Test
    void folderOfAnotherUser_isGivenBackAsAWhole() throws IOException {
        Path theirs = Files.createDirectories(folder.resolve("my files/day"));
        give(folder, "nobody");

        assertThat(FailureReason.of(
                        new AccessDeniedException(theirs.resolve("new").toString())))
                .endsWith("; 'sudo chown -R nobody \"" + folder.resolve("my files") + "\"' gives it back");
    }

    @Test
    void folderThatTheSystemOwns_isNotAskedFor() throws IOException {
        Path theirs = Files.createDirectory(folder.resolve("theirs"));
        give(theirs, "nobody");
        assumeTrue(Files.getOwner(folder).getName().equals("root"), "runs as root");

        assertThat(FailureReason.of(new AccessDeniedException(theirs.toString())))
                .isEqualTo("permission denied");
    }

    private static void give(Path path, String user) throws IOException {
        assumeTrue(System.getProperty("user.name").equals("root"), "only root may give files away");
        UserPrincipal other =
                path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user);
        Files.setOwner(path, other);
    }
}
