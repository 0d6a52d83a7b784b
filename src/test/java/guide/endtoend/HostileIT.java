package guide.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import guide.endtoend.HostileFiles.HostileFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Decks that were made to hurt, in the hands of the installed program with a heap of 64 MB. */
class HostileIT {
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path home;

    private Installed guide;
    private Path deck;

    @BeforeEach
    void smallHeap() throws IOException {
        guide = new Installed(home).with("GUIDE_JAVA_OPTS", "-Xmx64m");
        deck = Files.createDirectory(home.resolve("deck"));
    }

    @Test
    void folderOfEverything_isJudgedWhole() throws Exception {
        List<HostileFile> files = HostileFiles.all().toList();
        for (HostileFile file : files) {
            Files.write(deck.resolve(file.name() + ".yaml"), file.bytes());
        }
        sparse(deck.resolve("huge-file.yaml"));
        Files.createSymbolicLink(deck.resolve("circle.yaml"), deck.resolve("circle.yaml"));
        Files.createSymbolicLink(deck.resolve("zeros.yaml"), Path.of("/dev/zero"));
        Files.createDirectory(deck.resolve("folder.yaml"));
        // Whatever its neighbours are, it is read.
        Files.writeString(deck.resolve("harmless.yaml"), "questions:\n- {id: harmless, question: Q, answer: A}\n");
        Installed.Result result = guide.run("check", deck.toString());
        assertThat(result.status()).isEqualTo(65);
        assertThat(result.err()).matches("guide: 1 question in 1 domain; \\d+ problems\\.\n");
        for (HostileFile file : files) {
            if (file.status() != 0) {
                assertThat(result.out()).contains(deck.resolve(file.name() + ".yaml") + ":");
            }
        }
        assertThat(result.out())
                .contains(
                        "huge-file.yaml: is larger than 4 MB", "circle.yaml: is a link", "zeros.yaml: is not a regular")
                .contains("folder.yaml: is a folder")
                .doesNotContain("\u001B", "\u0007", "\u009B", "\u009D");
    }

    @ParameterizedTest
    @MethodSource("guide.endtoend.HostileFiles#heavy")
    void fileOf4Megabytes_isRefusedWithin64(HostileFile file) throws Exception {
        Path path = Files.write(deck.resolve(file.name() + ".yaml"), file.bytes());
        assertThat(file.bytes().length).isLessThan(4 * MEGABYTE);
        Installed.Result result = guide.run("check", path.toString());
        assertThat(result.err()).matches("guide: 0 questions in 0 domains; \\d+ problems?\\.\n");
        assertThat(result.out().lines()).isNotEmpty().allMatch(line -> line.startsWith(path + ":"));
        assertThat(result.status()).isEqualTo(65);
    }

    @Test
    void nameThatIsNotUtf8_isToldAndTheOthersAreRead() throws Exception {
        Files.writeString(deck.resolve("good.yaml"), "questions:\n- {id: a, question: Q, answer: A}\n");
        shell("cp good.yaml \"$(printf 'bad\\377.yaml')\"");
        Installed.Result result = guide.run("check", deck.toString());
        assertThat(result.out()).isEqualTo(deck + ": the name 'bad\uFFFD.yaml' in it is not UTF-8; rename that file\n");
        assertThat(result.status()).isEqualTo(66);
        assertThat(guide.run("list", "--bank", deck.toString()).status()).isZero();
    }

    @Test
    void nameThatIsNotUtf8_asAnArgumentIsNoSuchFile() throws Exception {
        Files.writeString(deck.resolve("good.yaml"), "questions:\n- {id: a, question: Q, answer: A}\n");
        String said = shell(
                "cp good.yaml \"$(printf 'bad\\377.yaml')\"; \"$GUIDE\" check \"$(printf 'bad\\377.yaml')\"; echo $?");
        assertThat(said).contains("bad\uFFFD.yaml: there is no such file\n").endsWith("66\n");
    }

    @Test
    void oddNames_workInAnyLocale() throws Exception {
        Files.writeString(deck.resolve("good.yaml"), "questions:\n- {id: a, question: Q, answer: A}\n");
        String said =
                shell("mv good.yaml \"$(printf '\\033]0;ä\\007\\n-x.yaml')\"; LC_ALL=C \"$GUIDE\" list --bank *.yaml");
        assertThat(said).contains("<U+001B>]0;a<U+0007><U+000A>-x (").doesNotContain("\u001B", "\u0007");
    }

    private String shell(String script) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", script).redirectErrorStream(true);
        builder.directory(deck.toFile());
        builder.environment().putAll(guide.env());
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private static void sparse(Path file) throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(100L * MEGABYTE);
        }
    }
}
