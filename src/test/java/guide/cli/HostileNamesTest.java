package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no files, names that are no names, and decks that reach for what is not theirs. */
class HostileNamesTest {
    private static final String BANK = "questions:\n- {id: a, question: What, answer: That.}\n";

    @TempDir
    Path home;

    private Run run;

    @BeforeEach
    void freshHome() {
        run = new Run(home.resolve("guide"));
    }

    @Test
    void missingFile_isExit66() {
        refused(home.resolve("none.yaml"), "there is no such file");
    }

    @Test
    void danglingLink_isExit66() throws IOException {
        refused(
                Files.createSymbolicLink(home.resolve("a.yaml"), home.resolve("gone")),
                "is a link to a file that is not there");
    }

    @Test
    void circleOfLinks_isExit66() throws IOException {
        Files.createSymbolicLink(home.resolve("b.yaml"), home.resolve("a.yaml"));
        refused(
                Files.createSymbolicLink(home.resolve("a.yaml"), home.resolve("b.yaml")),
                "is a link that leads back to itself");
    }

    @Test
    void pipe_isExit66WithoutWaiting() throws Exception {
        Path pipe = home.resolve("pipe.yaml");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        refused(pipe, "is not a regular file but a pipe, a socket or a device");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/zero", "/dev/null", "/dev/urandom"})
    void device_isExit66(String device) {
        assumeTrue(Files.exists(Path.of(device)));
        refused(Path.of(device), "is not a regular file but a pipe, a socket or a device");
    }

    @Test
    void emptyFolder_isExit66() throws IOException {
        Path folder = Files.createDirectory(home.resolve("a.yaml"));
        Run.Result result = run.guide("check", folder.toString());
        assertThat(result.out()).isEqualTo(folder + ": there is no *.yaml file in it\n");
        assertThat(result.status()).isEqualTo(66);
    }

    @Test
    void folderAmongTheFiles_isExit66AndTheOthersAreRead() throws IOException {
        Files.createDirectory(home.resolve("a.yaml"));
        Files.writeString(home.resolve("b.yaml"), BANK);
        Run.Result result = run.guide("check", home.toString());
        assertThat(result.out()).isEqualTo(home.resolve("a.yaml") + ": is a folder, not a file\n");
        assertThat(result.err()).contains("1 question in 1 domain");
        assertThat(result.status()).isEqualTo(66);
    }

    @Test
    void unreadableFile_isExit66() throws IOException {
        Path file = Files.writeString(home.resolve("a.yaml"), BANK);
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file));
        refused(file, "cannot be read: permission denied");
    }

    @Test
    void fileOf100Megabytes_isRefusedAfterFour() throws IOException {
        Path file = home.resolve("a.yaml");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(100 << 20);
        }
        Run.Result result = run.guide("check", file.toString());
        assertThat(result.out()).isEqualTo(file + ": is larger than 4 MB; split it into several files\n");
        assertThat(result.status()).isEqualTo(65);
    }

    @ParameterizedTest
    @CsvSource({
        "'\u001B]52;c;eA==\u0007.yaml', ⟨U+001B⟩]52;c;eA==⟨U+0007⟩.yaml",
        "'\u009B21t.yaml', ⟨U+009B⟩21t.yaml",
        "'a\nb.yaml', a⟨U+000A⟩b.yaml",
        "'a\rb.yaml', a⟨U+000D⟩b.yaml",
        "'\u202Elmay.yaml', ⟨U+202E⟩lmay.yaml",
        "'%n%s${x}.yaml', %n%s${x}.yaml",
        "'-x.yaml', -x.yaml",
        "'~.yaml', ~.yaml",
    })
    void name_isReadAndShownAndNeverObeyed(String name, String shown) throws IOException {
        Path file = Files.writeString(home.resolve(name), "questions: 7\n");
        Run.Result result = run.guide("check", file.toString());
        assertThat(result.out()).startsWith(home + "/" + shown + ":1:12: 'questions' has to be a list");
        assertThat(result.status()).isEqualTo(65);
        Files.writeString(file, BANK);
        assertThat(run.guide("list", "--bank", home.toString()).status()).isZero();
    }

    @Test
    void nameWithANewline_isNamedInOneLine() throws IOException {
        Files.writeString(home.resolve("a\nb.yaml"), BANK);
        assertThat(run.guide("list", "--bank", home.toString()).out().lines())
                .containsExactly("a⟨U+000A⟩b (a-b): 1 question, 1 new", "  a    What  new");
    }

    @Test
    void leadingDash_isAFileBehindTwoDashesOrAPath() {
        assertThat(run.guide("check", "-x.yaml").status()).isEqualTo(2);
        assertThat(run.guide("check", "--", "-x.yaml").out()).isEqualTo("-x.yaml: there is no such file\n");
        assertThat(run.guide("check", "./-x.yaml").out()).isEqualTo("./-x.yaml: there is no such file\n");
        assertThat(run.guide("list", "--bank", "-x.yaml").err()).contains("-x.yaml: there is no such file");
        assertThat(run.guide("list", "--bank=-x.yaml").status()).isEqualTo(66);
    }

    @Test
    void atSign_isPartOfTheNameAndBringsInNoArguments() throws IOException {
        Path arguments = Files.writeString(home.resolve("arguments"), "--help\n");
        String name = "@" + arguments;
        assertThat(run.guide("check", name).out()).isEqualTo(name + ": there is no such file\n");
        assertThat(run.guide("show", name).err()).contains("there is no question '" + name + "'");
        assertThat(run.guide(name).status()).isEqualTo(2);
    }

    @Test
    void nul_isNoFileName() {
        Run.Result result = run.guide("check", "a\0b");
        assertThat(result.err()).isEqualTo("guide: 'a⟨U+0000⟩b' is no file name here: Nul character not allowed.\n");
        assertThat(result.status()).isEqualTo(66);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside", "/etc/passwd", "..", "one/two"})
    void guideThatNamesAFileElsewhere_isRefused(String domain) throws IOException {
        Path deck = Files.createDirectory(home.resolve("deck"));
        Files.writeString(home.resolve("outside.yaml"), "title: not to be read\n");
        Path guide = Files.writeString(deck.resolve("guide.yaml"), "domains: ['" + domain + "']\n");
        Run.Result result = run.guide("check", deck.toString());
        assertThat(result.out()).startsWith(guide + ":1:11: an id takes a-z, 0-9 and '-'");
        assertThat(result.out().lines()).hasSize(1);
        assertThat(result.status()).isEqualTo(65);
    }

    @Test
    void tag_loadsNoClassAndConnectsToNothing() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + server.getLocalPort() + "/";
            Path file = Files.writeString(
                    home.resolve("a.yaml"),
                    "questions: !!" + Gadget.class.getName() + "\n- !!java.net.URL [\"" + url + "\"]\n"
                            + "- !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\""
                            + url + "\"]]]]\n");
            assertThat(run.guide("check", file.toString()).status()).isEqualTo(65);
            server.setSoTimeout(50);
            assertThat(List.of(connected(server), System.getProperty(Gadget.TRACE, "not loaded")))
                    .containsExactly("nobody", "not loaded");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GUIDE_HOME", "HOME", "XDG_STATE_HOME"})
    void folderNameThatIsNotUtf8_isRefusedRatherThanReplaced(String variable) {
        Run.Result result = new Run(home)
                .with("GUIDE_HOME", "")
                .with(variable, home + "/bad\uFFFD")
                .guide("grade", "11", "good");
        assertThat(result.status()).isEqualTo(78);
        assertThat(result.err()).startsWith("guide: the folder in " + variable + ", '" + home + "/bad\uFFFD', has");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void folderNameThatIsNotUsed_mayBeAnything() {
        assertThat(new Run(home)
                        .with("HOME", "/bad\uFFFD")
                        .guide("grade", "11", "good")
                        .status())
                .isZero();
    }

    private static String connected(ServerSocket server) throws IOException {
        try {
            return server.accept().toString();
        } catch (SocketTimeoutException e) {
            return "nobody";
        }
    }

    /** Leaves a trace where it is loaded. */
    static final class Gadget {
        static final String TRACE = "guide.test.gadget";

        static {
            System.setProperty("guide.test.gadget", "loaded");
        }
    }

    private void refused(Path file, String why) {
        Run.Result result = run.guide("check", file.toString());
        assertThat(result.out()).isEqualTo(file + ": " + why + "\n");
        assertThat(result.status()).isEqualTo(66);
    }
}
