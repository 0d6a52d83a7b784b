package guide.bank;

import static guide.fixture.TestBank.bank;
import static guide.fixture.TestBank.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import guide.fixture.TestBank;
import guide.yaml.Place;
import guide.yaml.Problem;
import guide.yaml.Problem.Severity;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesTest {
    @TempDir
    Path folder;

    @Test
    void missingFile_isUnreadable() {
        cannotRead(folder.resolve("deck.yaml"), "there is no such file");
    }

    @Test
    void danglingLink_isUnreadable() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("deck.yaml"), folder.resolve("gone"));
        cannotRead(link, "is a link to a file that is not there");
    }

    @Test
    void linkToItself_isUnreadable() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("deck.yaml"), folder.resolve("deck.yaml"));
        cannotRead(link, "is a link that leads back to itself");
    }

    @Test
    void linkToAFile_isRead() throws IOException {
        Path target = Files.writeString(folder.resolve("target"), bank(question("a")));
        Path link = Files.createSymbolicLink(folder.resolve("deck.yaml"), target);
        assertThat(Banks.read(List.of(link)).bank().find("a")).isPresent();
    }

    @Test
    void pipe_isRefusedWithoutWaiting() throws Exception {
        Path pipe = folder.resolve("deck.yaml");
        Process mkfifo = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assumeTrue(mkfifo.waitFor() == 0);
        cannotRead(pipe, "is not a regular file but a pipe, a socket or a device");
    }

    @Test
    void device_isRefused() {
        Path zero = Path.of("/dev/zero");
        assumeTrue(Files.exists(zero));
        cannotRead(zero, "is not a regular file but a pipe, a socket or a device");
    }

    @Test
    void folderNamedLikeAFile_isUnreadable() throws IOException {
        Files.createDirectory(folder.resolve("deck.yaml"));
        assertThat(new TestBank(folder).problems()).containsExactly("deck.yaml: is a folder, not a file");
    }

    @Test
    void fileWithoutPermission_isUnreadable() throws IOException {
        Path file = Files.writeString(folder.resolve("deck.yaml"), bank(question("a")));
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file));
        cannotRead(file, "cannot be read: permission denied");
    }

    @Test
    void hugeFile_isRefusedAfter4MegabytesAndOneByte() throws IOException {
        Path file = folder.resolve("deck.yaml");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(8L << 30);
        }
        assertThat(new TestBank(folder).problems())
                .containsExactly("deck.yaml: is larger than 4 MB; split it into several files");
    }

    @Test
    void nameOfAFile_isShownAsTheUserWroteIt() {
        Path file = Path.of("no/such/../-deck.yaml");
        assertThat(Banks.read(List.of(file)).problems()).hasToString("[no/such/../-deck.yaml: there is no such file]");
    }

    @Test
    void fileOfAnyName_isRead() throws IOException {
        Path file = Files.writeString(folder.resolve("-my\u001B deck.txt"), bank(question("a")));
        Bank bank = Banks.read(List.of(file)).bank();
        assertThat(bank.domains()).extracting(Domain::id).containsExactly("my-deck");
    }

    @Test
    void oneBadFile_doesNotStopTheOthers() {
        TestBank testBank = new TestBank(folder)
                .with("a.yaml", bank(question("a")))
                .with("b.yaml", "questions: [")
                .with("c.yaml", bank(question("c")));
        assertThat(testBank.read().bank().questions()).extracting(Question::id).containsExactly("a", "c");
        assertThat(testBank.problems()).containsExactly("b.yaml:1:12: the bracket opened here is not closed; add ']'");
    }

    @Test
    void severity_distinguishesAMissingFileFromABadOne() {
        TestBank testBank = new TestBank(folder).with("a.yaml", "").with("b.yaml", TestBank.withLines("x: y"));
        assertThat(testBank.read("a.yaml", "b.yaml", "c.yaml").problems())
                .extracting(Problem::severity)
                .containsExactly(Severity.ERROR, Severity.WARNING, Severity.UNREADABLE);
    }

    private static void cannotRead(Path file, String why) {
        assertThat(Banks.read(List.of(file)).problems())
                .containsExactly(new Problem(Place.of(file.toString()), Severity.UNREADABLE, why));
    }
}
