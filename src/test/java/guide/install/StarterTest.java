package guide.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The starter, with Javas that only print what they were called with. */
class StarterTest {
    private static final String TELLS = """
            printf '%s\\n' "$0" "$@"
            echo "pid=$$ charset=$GUIDE_CHARSET locale=$LC_ALL was=$GUIDE_LC_ALL stdout=$GUIDE_STDOUT tool=${JAVA_TOOL_OPTIONS-}"
            """;

    @TempDir
    private Path temp;

    private Path prefix;
    private Path guide;
    private Path installed;
    private Shell shell;

    @BeforeEach
    void install() throws IOException {
        prefix = temp.resolve("a prefix");
        guide = prefix.resolve("bin/guide");
        Files.createDirectories(guide.getParent());
        Files.copy(Tree.SOURCE.resolve("src/main/sh/guide"), guide);
        installed = Tree.java(temp.resolve("java of install"), "17.0.1+2", TELLS);
        Tree.write(lib("guide.jar"), "");
        Tree.write(lib("guide.jsa"), "");
        madeFor("17.0.1+2");
        shell = Shell.at(temp).with("PATH", "/usr/bin:/bin");
    }

    private Path lib(String name) {
        return prefix.resolve("lib/guide").resolve(name);
    }

    private void madeFor(String version) throws IOException {
        Tree.write(lib("java"), installed + "\n" + version + "\n" + prefix.resolve("lib/guide") + "\n");
    }

    private String start(Object... arguments) {
        Object[] command = new Object[arguments.length + 1];
        command[0] = guide;
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Shell.Outcome outcome = shell.run(command);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
        return outcome.out();
    }

    @Test
    void argumentsArriveAsTheyWere() {
        assertThat(start("show", "a b", "*", "")).contains("guide.jar\nshow\na b\n*\n\npid=");
    }

    @Test
    void jvmTakesTheStartersPlace() {
        Shell.Outcome outcome = shell.run(guide);
        assertThat(outcome.out()).contains("pid=" + outcome.pid() + " ");
    }

    @Test
    void archive_isOfferedToTheJavaThatItWasMadeWith() {
        assertThat(start()).contains("-XX:SharedArchiveFile=" + lib("guide.jsa"));
    }

    @Test
    void archive_isLeftOut_onceThatJavaWasUpdated() throws IOException {
        madeFor("17.0.0+1");
        assertThat(start()).contains(installed.toString()).doesNotContain("SharedArchiveFile");
    }

    @Test
    void archive_isLeftOut_forAnotherJava() throws IOException {
        Path other = Tree.java(temp.resolve("other"), "17.0.1+2", TELLS);
        shell = shell.with("JAVA_HOME", other);
        assertThat(start()).contains(other.toString()).doesNotContain("SharedArchiveFile");
    }

    @Test
    void archive_isLeftOut_whenItIsGone() throws IOException {
        Files.delete(lib("guide.jsa"));
        assertThat(start()).doesNotContain("SharedArchiveFile");
    }

    @ParameterizedTest
    @CsvSource({"-Xmn7m", "-Xms4m", "-XX:MaxNewSize=7m", "-Xint -XX:InitialHeapSize=4m"})
    void archive_isLeftOut_forAHeapOfAnotherShape(String flags) {
        shell = shell.with("GUIDE_JAVA_OPTS", flags);
        assertThat(start()).doesNotContain("SharedArchiveFile");
    }

    @Test
    void archive_isKept_forALargerHeap() {
        shell = shell.with("GUIDE_JAVA_OPTS", "-Xmx1g");
        assertThat(start()).contains("SharedArchiveFile");
    }

    @Test
    void archive_isKept_underAnotherNameOfTheSameJava() throws IOException {
        shell = shell.with("JAVA_HOME", Files.createSymbolicLink(temp.resolve("default-java"), installed));
        assertThat(start()).contains("SharedArchiveFile");
    }

    @Test
    void link_leadsToTheSameArchive() throws IOException {
        guide = Files.createSymbolicLink(temp.resolve("g"), guide);
        assertThat(start()).contains("-XX:SharedArchiveFile=" + lib("guide.jsa"));
    }

    @Test
    void linkedPrefix_leadsToTheSameArchive() throws IOException {
        guide = Files.createSymbolicLink(temp.resolve("p"), prefix).resolve("bin/guide");
        assertThat(start()).contains("-XX:SharedArchiveFile=" + lib("guide.jsa"));
    }

    @ParameterizedTest
    @CsvSource({"1.8.0_292-b10", "11.0.2+9", "16"})
    void javaHomeThatIsTooOld_isPassedOver(String version) throws IOException {
        shell = shell.with("JAVA_HOME", Tree.java(temp.resolve("old"), version, TELLS));
        assertThat(start()).startsWith(installed.toString());
    }

    @ParameterizedTest
    @CsvSource({"17", "21-ea", "25.0.3+9-LTS"})
    void javaHomeThatFits_comesFirst(String version) throws IOException {
        Path home = Tree.java(temp.resolve("new"), version, TELLS);
        shell = shell.with("JAVA_HOME", home);
        assertThat(start()).startsWith(home.toString());
    }

    @Test
    void installersJavaIsGone_theOneInPathServes() throws IOException {
        Files.delete(installed.resolve("release"));
        Path home = Tree.java(temp.resolve("in path"), "21.0.1+1", TELLS);
        shell = shell.with("PATH", home.resolve("bin") + ":/usr/bin:/bin");
        assertThat(start()).startsWith(home.toString());
    }

    @Test
    void javaWithoutReleaseFile_isAskedForItsVersion() throws IOException {
        Files.delete(installed.resolve("release"));
        Path shim = temp.resolve("shims");
        Tree.program(
                shim.resolve("java"),
                "#!/bin/sh\n[ \"$1\" = -version ] && echo 'openjdk version \"21.0.1\" 2023-10-17' >&2 && exit\n"
                        + TELLS);
        shell = shell.with("PATH", shim + ":/usr/bin:/bin");
        assertThat(start("list")).startsWith(shim.toString());
    }

    @Test
    void noJava_isSaidInASentence() throws IOException {
        Files.delete(installed.resolve("release"));
        Path tools = temp.resolve("tools");
        Tree.program(tools.resolve("readlink"), "#!/bin/sh\nexec /usr/bin/readlink \"$@\"\n");
        shell = shell.with("PATH", tools).with("JAVA_HOME", "/nowhere");
        Shell.Outcome outcome = shell.run(guide, "list");
        assertThat(outcome.status()).isEqualTo(78);
        assertThat(outcome.err()).startsWith("guide: no Java 17 or newer found (JAVA_HOME is /nowhere).");
    }

    @ParameterizedTest
    @CsvSource({
        "LANG, en_GB.UTF-8, UTF-8",
        "LC_CTYPE, UTF-8, UTF-8",
        "LC_ALL, C.utf8, UTF-8",
        "LANG, de_DE.ISO-8859-15@euro, ISO-8859-15",
        "LC_ALL, C, US-ASCII",
        "LANG, de_DE, US-ASCII",
        "GUIDE_CHARSET, KOI8-R, KOI8-R",
    })
    void usersCharset_isHandedOn(String variable, String locale, String charset) {
        shell = shell.with(variable, locale);
        assertThat(start()).contains("charset=" + charset + " ");
    }

    @Test
    void lcAll_goesBeforeLang() {
        shell = shell.with("LANG", "en_GB.UTF-8").with("LC_ALL", "POSIX");
        assertThat(start()).contains("charset=US-ASCII ").contains("was=POSIX ");
    }

    @Test
    void jvm_alwaysGetsALocaleOfUtf8() {
        shell = shell.with("LC_ALL", "xx_XX.ISO-8859-1");
        assertThat(start()).containsPattern("locale=\\S+\\.UTF-8 ");
    }

    @Test
    void outputThatIsNoTerminal_isNotCalledOne() {
        shell = shell.with("GUIDE_STDOUT", "tty");
        assertThat(start()).contains("stdout= ");
    }

    @ParameterizedTest
    @CsvSource({"<&-", ">&-", "2>&-", "<&- >&- 2>&-"})
    void closedStream_doesNotGoToTheNextFileThatIsOpened(String closed) throws IOException {
        Path told = temp.resolve("told");
        installed = Tree.java(
                installed,
                "17.0.1+2",
                "exec 9>'" + told + "'; for fd in 0 1 2; do eval \"true 3<&$fd\" && printf $fd >&9; done");
        shell.run("sh", "-c", "exec \"$0\" list " + closed, guide);
        assertThat(told).hasContent("012");
    }

    @Test
    void folderThatWasRemoved_isLeft() throws IOException {
        installed = Tree.java(installed, "17.0.1+2", "pwd -P");
        Shell.Outcome outcome = shell.run("sh", "-c", "mkdir gone && cd gone && rmdir ../gone && exec \"$0\"", guide);
        assertThat(outcome.out()).isEqualTo("/\n");
    }

    @Test
    void folderThatIsThere_isKept() throws IOException {
        installed = Tree.java(installed, "17.0.1+2", "pwd -P");
        assertThat(start()).isEqualTo(temp.toRealPath() + "\n");
    }

    @Test
    void flagsForOtherPrograms_stayOut_ownOnesCount() {
        shell = shell.with("JAVA_TOOL_OPTIONS", "-Dx").with("GUIDE_JAVA_OPTS", "-Done -Dtwo");
        assertThat(start()).endsWith("tool=\n").contains("\n-Done\n-Dtwo\n");
    }

    @ParameterizedTest
    @CsvSource({
        "17.0.1+2, import, 0",
        "22.0.1+1, import, 0",
        "23.0.1+1, import, 1",
        "25+36, import, 1",
        "25+36, list, 0"
    })
    void onlyImportMayReachPastTheChecksOfMemory(String version, String command, int times) throws IOException {
        installed = Tree.java(installed, version, TELLS);
        madeFor(version);
        String started = start(command, "import");
        assertThat(started.split("--sun-misc-unsafe-memory-access=allow\n", -1)).hasSize(1 + times);
        assertThat(started).contains("SharedArchiveFile");
    }

    @Test
    void javaThatDoesNotStart_saysWhy() throws IOException {
        installed = Tree.java(installed, "17.0.1+2", "echo 'Unrecognized option: -Xodd'; exit 1");
        Shell.Outcome outcome = shell.with("GUIDE_JAVA_OPTS", "-Xodd").run(guide);
        assertThat(outcome.status()).isEqualTo(78);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("Java does not start here: Unrecognized option: -Xodd", "GUIDE_JAVA_OPTS is '-Xodd'");
    }

    @Test
    void javaThatDoesNotStartWithinALimit_namesTheLimit() throws IOException {
        installed = Tree.java(installed, "17.0.1+2", "exit 139");
        Shell.Outcome outcome = shell.run("sh", "-c", "ulimit -v 1000000 && exec \"$0\"", guide);
        assertThat(outcome.status()).isEqualTo(78);
        assertThat(outcome.err()).contains("it ends with status 139", "'ulimit -v' allows a program 1000000 kB");
    }

    @Test
    void jarThatIsGone_isSaidInASentence() throws IOException {
        Files.delete(lib("guide.jar"));
        Shell.Outcome outcome = shell.run(guide);
        assertThat(outcome.status()).isEqualTo(78);
        assertThat(outcome.err()).contains("guide.jar is not there").contains("install.sh");
    }
}
