package guide.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import guide.Patience;
import guide.journal.StateFile;
import guide.tui.terminal.PtyProgram;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The program as {@code install.sh} installs it, once for all tests, each with a home of its own. {@code
 * -Dguide.installed=PREFIX} tests the one that is installed there, such as an earlier version.
 */
final class Installed {
    /** The same in all processes that one build starts; empty for none. */
    private static final String BUILD = System.getProperty("guide.build", "");

    private static final String OTHER = System.getProperty("guide.installed", "");
    private static final Path PREFIX =
            Path.of(OTHER.isEmpty() ? "target/installed" : OTHER).toAbsolutePath();
    private static final Path LAUNCHER = installed();
    /** Here it is about noon: no test passes midnight, the start of a study day, or a change of the clocks. */
    private static final String NOON =
            "<noon>" + (Instant.now().atOffset(ZoneOffset.UTC).getHour() - 12);

    private final Path home;
    private final Path launcher;
    private final Map<String, String> env = new HashMap<>();
    private boolean fresh;

    Installed(Path home) {
        this(home, LAUNCHER);
    }

    private Installed(Path home, Path launcher) {
        this.home = home;
        this.launcher = launcher;
        env.put("GUIDE_HOME", home.toString());
        env.put("GUIDE", launcher.toString());
        env.put("TZ", NOON);
    }

    /** With the first start still to come, which asks for a date. */
    Installed fresh() {
        fresh = true;
        return this;
    }

    /** Starts on a pty; the first start, unless that is the test's, has asked for a date before. */
    private PtyProgram onPty(List<String> command, Map<String, String> variables) throws IOException {
        if (!fresh) {
            StateFile.of(home.resolve("state/remembered")).write(List.of("date-asked yes"));
        }
        return PtyProgram.start(command, variables);
    }

    /** A copy that lacks a library, as one has for a moment while the program is installed anew. */
    Installed lacking(String library) throws IOException {
        Path prefix = home.resolve("lacking");
        Path lib = Files.createDirectories(prefix.resolve("lib/guide"));
        Path starter = Files.createDirectories(prefix.resolve("bin")).resolve("guide");
        Files.copy(LAUNCHER, starter, StandardCopyOption.COPY_ATTRIBUTES);
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(
                PREFIX.resolve("lib/guide"),
                part -> !part.getFileName().toString().matches(library + ".*|.*jsa"))) {
            for (Path part : parts) {
                Files.copy(part, lib.resolve(part.getFileName()));
            }
        }
        return new Installed(home, starter);
    }

    /** The same with another variable in its environment. */
    Installed with(String variable, String value) {
        env.put(variable, value);
        return this;
    }

    /** What is set for every command; {@code GUIDE} is the installed program itself. */
    Map<String, String> env() {
        return env;
    }

    /** Runs a command without any terminal, to its end. */
    Result run(String... args) throws IOException, InterruptedException {
        Path out = Files.createTempFile(home, "out", "");
        Path err = Files.createTempFile(home, "err", "");
        ProcessBuilder builder = new ProcessBuilder(command(args))
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(env);
        Process process = builder.start();
        assertThat(process.waitFor(Patience.LIMIT.toMillis(), TimeUnit.MILLISECONDS))
                .as("ends")
                .isTrue();
        return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** Starts a command that reads its standard input from a pipe, with its messages among its output. */
    Process startPiped(String... args) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(args)).redirectErrorStream(true);
        builder.environment().putAll(env);
        return builder.start();
    }

    /** Runs a shell script, in which {@code guide} is the installed program, to its end. */
    Result script(String script) throws IOException, InterruptedException {
        Path out = Files.createTempFile(home, "out", "");
        Path err = Files.createTempFile(home, "err", "");
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", "PATH=" + launcher.getParent() + ":$PATH\n" + script)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("GUIDE_HOME", home.toString());
        builder.environment().put("TZ", NOON);
        Process process = builder.start();
        assertThat(process.waitFor(Patience.LIMIT.toMillis(), TimeUnit.MILLISECONDS))
                .as("ends")
                .isTrue();
        return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** Starts a command on a pty of 80x24, with more in its environment. */
    PtyProgram start(Map<String, String> more, String... args) throws IOException {
        Map<String, String> env = new HashMap<>(more);
        env.putIfAbsent("GUIDE_HOME", home.toString());
        env.putIfAbsent("TZ", NOON);
        return onPty(command(args), env);
    }

    /** Starts a command on a pty of 80x24. */
    PtyProgram start(String... args) throws IOException {
        return onPty(command(args), env);
    }

    /** Starts an interactive shell on a pty, in which {@code guide} is the installed program. */
    PtyProgram shell() throws IOException {
        Path rc = Files.writeString(home.resolve("rc"), "PS1='ready> '\nPATH=" + launcher.getParent() + ":$PATH\n");
        return onPty(List.of("/bin/bash", "--rcfile", rc.toString(), "-i"), env);
    }

    /** The same with zsh, which completes as somebody has it who set up no more than completion. */
    PtyProgram zsh() throws IOException {
        Files.writeString(
                home.resolve(".zshrc"),
                "PS1='ready> '\nPATH=" + launcher.getParent() + ":$PATH\nfpath+=(" + share("zsh/site-functions")
                        + ")\nautoload -Uz compinit && compinit -u -D\n");
        env.put("ZDOTDIR", home.toString());
        return onPty(List.of("zsh", "-i"), env);
    }

    /** A folder of what is installed beside the program. */
    static Path share(String folder) {
        return PREFIX.resolve("share").resolve(folder);
    }

    /** Starts a script on a pty of 80x24, in which {@code "$@"} is the installed program with these arguments. */
    PtyProgram startIn(String script, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", script, "sh"));
        command.addAll(command(args));
        return onPty(command, env);
    }

    /** Waits until so many reviews are in the journal, whatever a screen shows. */
    void awaitReviews(int count) {
        Patience.await(() -> reviews() == count, () -> count + " reviews");
    }

    /** How many reviews are in the journal. */
    long reviews() throws IOException {
        Path journal = home.resolve("data/journal");
        if (!Files.isDirectory(journal)) {
            return 0;
        }
        long count = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(journal, "*.jsonl")) {
            for (Path file : files) {
                count += Files.readString(file).split("\"k\":\"review\"", -1).length - 1;
            }
        }
        return count;
    }

    private List<String> command(String... args) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(args));
        return command;
    }

    /** Installs unless another process of this build has done so. */
    private static Path installed() {
        if (!OTHER.isEmpty()) {
            return PREFIX.resolve("bin/guide");
        }
        try (FileChannel lock = FileChannel.open(
                Path.of("target/installed.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock.lock();
            StateFile installedBy = StateFile.of(Path.of("target/installed.by").toAbsolutePath());
            if (BUILD.isEmpty() || !installedBy.text().equals(BUILD)) {
                install();
                installedBy.write(List.of(BUILD));
            }
            return PREFIX.resolve("bin/guide");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void install() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("./install.sh", "--no-build").redirectErrorStream(true);
        builder.environment().put("PREFIX", PREFIX.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("install.sh says: %s", said).isZero();
    }

    /** What a command left behind. */
    record Result(int status, String out, String err) {}
}
