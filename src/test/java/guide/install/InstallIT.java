package guide.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code install.sh --no-build} and what it installs. One real installation is made, over which the tests that only
 * read run; those that change something take a copy, or a source tree with a Java that does what the test says.
 */
class InstallIT {
    private static final List<String> FILES = List.of(
            "bin/guide",
            "lib/guide/guide.jar",
            "lib/guide/guide.jsa",
            "share/bash-completion/completions/guide",
            "share/fish/vendor_completions.d/guide.fish",
            "share/zsh/site-functions/_guide");

    @TempDir
    private static Path whole;

    private static Path installed;
    private static Shell.Outcome installation;

    @TempDir
    private Path temp;

    private Shell shell;

    @BeforeAll
    static void install() {
        Path home = whole.resolve("a home");
        assertThat(home.toFile().mkdir()).isTrue();
        installation = Shell.at(home)
                .with("JAVA_HOME", System.getProperty("java.home"))
                .run(Tree.SOURCE.resolve("install.sh"), "--no-build");
        installed = home.resolve(".local");
    }

    @BeforeEach
    void home() throws IOException {
        shell = Shell.at(Files.createDirectory(temp.resolve("my home")));
    }

    // --- the installation

    @Test
    void install_putsEverythingInItsPlace_andNothingElse() {
        assertThat(installation.status()).as(installation.err()).isZero();
        assertThat(Tree.below(installed)).containsAll(FILES).noneMatch(name -> name.contains(".guide."));
    }

    @Test
    void install_tellsHowToStart_andWhatPathLacks() {
        assertThat(installation.err())
                .endsWith("Start with: guide quiz\n")
                .contains("export PATH=\"" + installed + "/bin:$PATH\"");
        assertThat(installation.out()).isEmpty();
    }

    @Test
    void install_leavesNoTraceOfItsTrainingRuns() {
        assertThat(Tree.below(installed.resolveSibling("")))
                .allMatch(name -> name.equals(".local") || name.startsWith(".local/"));
    }

    @Test
    void guide_startsFromAnEmptyEnvironment() {
        Shell.Outcome outcome = shell.run(installed.resolve("bin/guide"), "--version");
        assertThat(outcome.out()).startsWith("guide ");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void archive_isUsed() {
        // -Xshare:on ends the JVM when the archive does not fit.
        Shell.Outcome outcome =
                shell.with("GUIDE_JAVA_OPTS", "-Xshare:on").run(installed.resolve("bin/guide"), "--version");
        assertThat(outcome.status()).as(outcome.out()).isZero();
    }

    @Test
    void archive_thatIsBroken_isPassedOverInSilence() throws IOException {
        Path copy = copy();
        Path archive = copy.resolve("lib/guide/guide.jsa");
        byte[] half = Files.readAllBytes(archive);
        Files.write(archive, Arrays.copyOf(half, half.length / 2));
        madeAt(copy);
        assertStartsSilently(shell, copy);
        Files.writeString(archive, "not an archive");
        assertStartsSilently(shell, copy);
    }

    @Test
    void archive_ofAnotherPlace_isPassedOverInSilence() throws IOException {
        Path copy = copy();
        madeAt(copy);
        assertStartsSilently(shell, copy);
    }

    @Test
    void heapThatTheArchiveDoesNotFit_startsWithoutIt() {
        assertStartsSilently(shell.with("GUIDE_JAVA_OPTS", "-Xmn7m"), installed);
    }

    @Test
    void otherJava_startsInSilence() throws IOException {
        Path other = otherJava();
        assumeTrue(!other.toString().isEmpty(), "there is only one Java here");
        assertStartsSilently(shell.with("JAVA_HOME", other), installed);
    }

    // --- over an older one, and away again

    @Test
    void installOverAnOlderOne_replacesItWhole() throws IOException {
        Path prefix = copy();
        Tree.write(prefix.resolve("lib/guide/picocli-0.1.jar"), "of an older version");
        Shell.Outcome again =
                from(sourceTree()).with("PREFIX", prefix).run(temp.resolve("source/install.sh"), "--no-build");
        assertThat(again.status()).as(again.err()).isZero();
        assertThat(Tree.below(prefix))
                .contains("lib/guide/guide.jar")
                .doesNotContain("lib/guide/picocli-0.1.jar", "lib/guide/guide.jsa")
                .noneMatch(name -> name.contains(".guide."));
    }

    @Test
    void uninstall_leavesNothing_butTheUsersData() throws IOException {
        Path prefix = shell.folder().resolve(".local");
        Tree.copy(installed, prefix);
        Path journal = Tree.write(prefix.resolve("share/guide/journal/a-2026.jsonl"), "{}\n");
        Shell.Outcome gone = shell.run(Tree.SOURCE.resolve("install.sh"), "--uninstall");
        assertThat(gone.status()).isZero();
        assertThat(Tree.below(prefix))
                .containsExactly("share", "share/guide", "share/guide/journal", "share/guide/journal/a-2026.jsonl");
        assertThat(gone.err()).contains("Your data stays in " + prefix.resolve("share/guide"));
        assertThat(journal).hasContent("{}\n");
    }

    @Test
    void uninstall_leavesFoldersThatWereThereBefore() throws IOException {
        Path prefix = Files.createDirectories(temp.resolve("a prefix"));
        Files.createDirectory(prefix.resolve("bin"));
        from(sourceTree()).with("PREFIX", prefix).run(temp.resolve("source/install.sh"), "--no-build");
        assertThat(prefix.resolve("bin/guide")).exists();
        shell.with("PREFIX", prefix).run(Tree.SOURCE.resolve("install.sh"), "--uninstall");
        assertThat(Tree.below(prefix)).containsExactly("bin");
    }

    @Test
    void uninstall_twice_isNoError() {
        Shell.Outcome outcome = shell.run(Tree.SOURCE.resolve("install.sh"), "--uninstall");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.err()).contains("not installed");
    }

    // --- failures

    @Test
    void programThatDoesNotStart_leavesNothing() throws IOException {
        Path source = sourceTree();
        Path java = Tree.java(temp.resolve("broken"), "17", "exit 1");
        Shell.Outcome outcome = shell.with("JAVA_HOME", java).run(source.resolve("install.sh"), "--no-build");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("does not start");
        assertThat(Tree.below(shell.folder())).isEmpty();
    }

    @Test
    void programThatDoesNotStart_leavesTheOlderOneAsItWas() throws IOException {
        Path prefix = copy();
        List<String> before = Tree.below(prefix);
        Path java = Tree.java(temp.resolve("broken"), "17", "exit 1");
        shell.with("JAVA_HOME", java).with("PREFIX", prefix).run(sourceTree().resolve("install.sh"), "--no-build");
        assertThat(Tree.below(prefix)).isEqualTo(before);
        assertStartsSilently(shell, prefix);
    }

    @Test
    void completionThatFails_leavesNothing() throws IOException {
        Path java = Tree.java(temp.resolve("broken"), "17", "case \"$*\" in *completion*) exit 1 ;; esac");
        Shell.Outcome outcome = shell.with("JAVA_HOME", java).run(sourceTree().resolve("install.sh"), "--no-build");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(Tree.below(shell.folder())).isEmpty();
    }

    @Test
    void interrupted_leavesNothing() throws IOException {
        // The starter takes the place of its shell, so the parent of this Java is install.sh.
        Path java = Tree.java(temp.resolve("slow"), "17", "kill -TERM $PPID");
        Shell.Outcome outcome = shell.with("JAVA_HOME", java).run(sourceTree().resolve("install.sh"), "--no-build");
        assertThat(outcome.status()).isEqualTo(143);
        assertThat(Tree.below(shell.folder())).isEmpty();
    }

    @Test
    void moveThatFails_leavesTheOlderOneAsItWas() throws IOException {
        Path prefix = copy();
        Path share = prefix.resolve("share/zsh/site-functions");
        Files.delete(share.resolve("_guide"));
        Files.delete(share);
        Tree.write(share, "a file where a folder belongs");
        List<String> before = Tree.below(prefix);
        Shell.Outcome outcome = from(sourceTree()).with("PREFIX", prefix).run("./install.sh", "--no-build");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(Tree.below(prefix)).isEqualTo(before);
        assertStartsSilently(shell, prefix);
    }

    @Test
    void otherProgramOfTheSameName_isLeftAlone() throws IOException {
        Path other = shell.folder().resolve(".local/bin/guide");
        Tree.program(other, "#!/bin/sh\necho another\n");
        for (String option : List.of("--no-build", "--uninstall")) {
            Shell.Outcome outcome = shell.run(Tree.SOURCE.resolve("install.sh"), option);
            assertThat(outcome.status()).isEqualTo(1);
            assertThat(outcome.err()).contains("another program");
        }
        assertThat(Tree.below(shell.folder().resolve(".local"))).containsExactly("bin", "bin/guide");
    }

    @Test
    void unknownOption_isAUsageError() {
        Shell.Outcome outcome = shell.run(Tree.SOURCE.resolve("install.sh"), "--bogus");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).isEqualTo("install.sh: unknown option --bogus. See ./install.sh --help\n");
    }

    @Test
    void help_goesToStandardOutput() {
        Shell.Outcome outcome = shell.run(Tree.SOURCE.resolve("install.sh"), "--help");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).startsWith("usage: ./install.sh").contains("--uninstall");
    }

    // --- helpers

    /** The installation, in a prefix of this test's own. */
    private Path copy() throws IOException {
        Path copy = temp.resolve("a copy");
        Tree.copy(installed, copy);
        return copy;
    }

    /** Lets the starter believe that the archive was made where the copy lies. */
    private static void madeAt(Path prefix) throws IOException {
        Path file = prefix.resolve("lib/guide/java");
        List<String> lines = Files.readAllLines(file);
        Files.write(file, List.of(lines.get(0), lines.get(1), prefix + "/lib/guide"));
    }

    /** A source tree whose program is no program: it serves with a Java that does not run it either. */
    private Path sourceTree() throws IOException {
        Path source = temp.resolve("source");
        for (String name : List.of("install.sh", "pom.xml", "src/main/sh")) {
            Tree.copy(Tree.SOURCE.resolve(name), source.resolve(name));
        }
        try (Stream<Path> built = Files.list(Tree.SOURCE.resolve("target"))) {
            for (Path jar :
                    built.filter(file -> file.toString().endsWith(".jar")).toList()) {
                Tree.write(source.resolve("target").resolve(jar.getFileName()), "");
            }
        }
        Tree.write(source.resolve("target/lib/picocli.jar"), "");
        return source;
    }

    /** Installs from {@code source} with a Java that prints a word, whatever it is asked. */
    private Shell from(Path source) throws IOException {
        return new Shell(source, shell.env()).with("JAVA_HOME", Tree.java(temp.resolve("java"), "17", "echo word"));
    }

    private static void assertStartsSilently(Shell shell, Path prefix) {
        Shell.Outcome outcome = shell.run(prefix.resolve("bin/guide"), "--version");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).matches("guide \\S+\n");
    }

    /** Another Java than the one that runs this test, or an empty path. */
    private static Path otherJava() throws IOException {
        Path here = Path.of(System.getProperty("java.home")).toRealPath();
        Path all = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(all)) {
            return Path.of("");
        }
        try (Stream<Path> homes = Files.list(all)) {
            return homes.filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .filter(home -> Files.isReadable(home.resolve("release")))
                    .filter(home -> !home.equals(here) && !Files.isSymbolicLink(home))
                    .findFirst()
                    .orElse(Path.of(""));
        }
    }
}
