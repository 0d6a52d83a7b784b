package guide.journal.sync;

import guide.journal.disk.Disk;
import guide.journal.disk.FailureReason;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Runs the installed git. Git asks nothing, opens no editor, runs no hook, and uses no repository but the one that a
 * command names. How it reaches a server is the user's own setting.
 */
public final class Git {
    /** The variables of git that say how to reach a server; its other variables belong to another repository. */
    private static final Set<String> KEPT = Set.of(
            "GIT_SSH",
            "GIT_SSH_COMMAND",
            "GIT_SSH_VARIANT",
            "GIT_PROXY_COMMAND",
            "GIT_SSL_CAINFO",
            "GIT_SSL_CAPATH",
            "GIT_CONFIG_GLOBAL",
            "GIT_CONFIG_SYSTEM",
            "GIT_CONFIG_NOSYSTEM");

    /** What a user's configuration must not change in a repository that is not the user's. */
    private static final List<String> SETTINGS = List.of(
            "core.hooksPath=/dev/null",
            "core.fsmonitor=false",
            "push.gpgSign=false",
            "push.pushOption=",
            "fetch.prune=false",
            "fetch.pruneTags=false",
            "fetch.recurseSubmodules=false",
            // Each sync leaves whole files, and older ones are of no use.
            "gc.auto=200",
            "gc.autoDetach=false",
            "gc.pruneExpire=now",
            "maintenance.auto=false",
            "http.lowSpeedLimit=1",
            "http.lowSpeedTime=60");

    /** Read and written at once, in bytes: a journal of many years need not fit into memory. */
    private static final int CHUNK = 1 << 20;

    private final Path program;
    private final Path folder;
    private final Map<String, String> env;

    private Git(Path program, Path folder, Map<String, String> env) {
        this.program = program;
        this.folder = folder;
        this.env = env;
    }

    /** Returns whether {@code PATH} leads to a git. */
    public static boolean isIn(Map<String, String> env) {
        return program(env).isPresent();
    }

    /**
     * Returns the git that {@code PATH} leads to.
     *
     * @param folder an existing folder in which git runs; a repository around it is not looked for
     * @param env the environment; git gets what is safe of it
     * @throws IOException if the git that is found cannot be run
     */
    static Optional<Git> in(Path folder, Map<String, String> env) throws IOException {
        Optional<Path> program = program(env);
        if (program.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> safe = safe(env);
        Path real = folder.toRealPath();
        safe.put("GIT_CEILING_DIRECTORIES", String.valueOf(real.getParent()));
        Git git = new Git(program.get(), real, safe);
        // The variable outranks the configuration, where a user may have named a key or a jump host.
        if (!safe.containsKey("GIT_SSH_COMMAND")
                && !safe.containsKey("GIT_SSH")
                && git.setting("core.sshCommand").isEmpty()) {
            safe.put("GIT_SSH_COMMAND", "ssh -oBatchMode=yes -oConnectTimeout=20 -oServerAliveInterval=20");
        }
        return Optional.of(git);
    }

    private static Optional<Path> program(Map<String, String> env) {
        // The JVM would search the PATH that it was started with.
        for (String place : env.getOrDefault("PATH", "").split(File.pathSeparator)) {
            try {
                Path program = Path.of(place.isEmpty() ? "." : place, "git");
                if (program.isAbsolute() && Files.isRegularFile(program) && Files.isExecutable(program)) {
                    return Optional.of(program);
                }
            } catch (InvalidPathException e) {
                // No folder can have this name.
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> safe(Map<String, String> env) {
        Map<String, String> safe = new HashMap<>(env);
        safe.keySet().removeIf(name -> name.startsWith("GIT_") && !KEPT.contains(name));
        safe.remove("LANGUAGE");
        safe.put("LC_ALL", "C"); // The reason for a failure is looked for in its messages.
        safe.put("GIT_TERMINAL_PROMPT", "0");
        safe.put("GIT_DEFAULT_HASH", "sha1");
        // OpenSSH 8.4 or newer asks this program instead of the terminal, whatever ssh command the user has set.
        safe.put("SSH_ASKPASS", "false");
        safe.put("SSH_ASKPASS_REQUIRE", "force");
        for (String trace : List.of("GIT_TRACE2", "GIT_TRACE2_EVENT", "GIT_TRACE2_PERF")) {
            safe.put(trace, "0");
        }
        return safe;
    }

    /** The exit status of a command, its output and its messages. */
    record Said(int status, String out, String err) {
        boolean isDone() {
            return status == 0;
        }
    }

    /** Writes what a command reads. */
    interface Input {
        void writeTo(OutputStream out) throws IOException;
    }

    Said run(List<String> arguments) throws IOException {
        return run(arguments, nothing -> {});
    }

    Said run(String... arguments) throws IOException {
        return run(List.of(arguments));
    }

    /** Returns a setting of the user's; empty for none. */
    String setting(String name) throws IOException {
        return run("config", "--get", name).out().strip();
    }

    /** Runs a command to its end. It has failed, too, where it did not read all that was written for it. */
    Said run(List<String> arguments, Input input) throws IOException {
        Process process = start(arguments, ProcessBuilder.Redirect.PIPE);
        try {
            CompletableFuture<String> out = CompletableFuture.supplyAsync(() -> text(process.getInputStream()));
            CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
            String problem = write(input, process);
            int status = status(process);
            if (status == 0 && !problem.isEmpty()) {
                return new Said(1, out.join(), problem);
            }
            return new Said(status, out.join(), err.join());
        } finally {
            process.destroy();
        }
    }

    /** Runs a command, writes its output to a file, and returns whether it was done; its messages are dropped. */
    boolean isWritten(List<String> arguments, Disk.Output file) throws IOException {
        Process process = start(arguments, ProcessBuilder.Redirect.DISCARD);
        try (InputStream out = process.getInputStream()) {
            byte[] chunk;
            while ((chunk = out.readNBytes(CHUNK)).length > 0) {
                file.write(chunk);
            }
            return status(process) == 0;
        } finally {
            process.destroy();
        }
    }

    private static int status(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private Process start(List<String> arguments, ProcessBuilder.Redirect messages) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        for (String setting : SETTINGS) {
            command.addAll(List.of("-c", setting));
        }
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(messages);
        builder.environment().clear();
        builder.environment().putAll(env);
        return builder.start();
    }

    /** Returns why not everything could be written; empty where it was. */
    private static String write(Input input, Process process) {
        try (OutputStream out = process.getOutputStream()) {
            input.writeTo(out);
            return "";
        } catch (IOException e) {
            return FailureReason.of(e);
        }
    }

    private static String text(InputStream in) {
        try {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return FailureReason.of(e);
        }
    }
}
