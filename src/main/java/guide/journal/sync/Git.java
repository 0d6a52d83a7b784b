package guide.journal.sync;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
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

/**
 * Runs the installed git on a folder's own repository. Git asks nothing, opens no editor, runs no hook, signs nothing,
 * changes no line end, and never uses a repository around the folder.
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

    private static final List<String> SETTINGS = List.of(
            "core.hooksPath=/dev/null",
            "core.autocrlf=false",
            "core.safecrlf=false",
            "core.fsmonitor=false",
            // A link in a repository becomes a file that holds its target's name, and leads nowhere.
            "core.symlinks=false",
            "commit.gpgSign=false",
            "push.gpgSign=false",
            "merge.verifySignatures=false",
            "gc.autoDetach=false",
            "http.lowSpeedLimit=1",
            "http.lowSpeedTime=60");

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
        return in(Path.of("."), env).isPresent();
    }

    /**
     * Returns the git that {@code PATH} leads to.
     *
     * @param folder the folder that holds the repository
     * @param env the environment; git gets what is safe of it
     */
    static Optional<Git> in(Path folder, Map<String, String> env) {
        // The JVM would search the PATH that it was started with.
        for (String place : env.getOrDefault("PATH", "").split(File.pathSeparator)) {
            try {
                Path program = Path.of(place.isEmpty() ? "." : place, "git");
                if (program.isAbsolute() && Files.isRegularFile(program) && Files.isExecutable(program)) {
                    return Optional.of(new Git(program, folder, safe(env)));
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
        safe.keySet().removeAll(Set.of("SSH_ASKPASS", "LANGUAGE"));
        safe.put("GIT_TERMINAL_PROMPT", "0");
        safe.put("GIT_EDITOR", ":");
        safe.put("GIT_MERGE_AUTOEDIT", "no");
        safe.put("LC_ALL", "C"); // Its messages are parsed.
        if (!safe.containsKey("GIT_SSH_COMMAND") && !safe.containsKey("GIT_SSH")) {
            safe.put("GIT_SSH_COMMAND", "ssh -oBatchMode=yes -oConnectTimeout=20 -oServerAliveInterval=20");
        }
        return safe;
    }

    /** The output of a command and its exit status. */
    record Said(int status, String text) {
        boolean isDone() {
            return status == 0;
        }
    }

    /** Runs a command; output and errors come as one text. */
    Said run(List<String> arguments) throws IOException {
        return run(new ProcessBuilder(command(arguments)).redirectErrorStream(true));
    }

    Said run(String... arguments) throws IOException {
        return run(List.of(arguments));
    }

    /** Runs a command for its output alone. */
    Said ask(String... arguments) throws IOException {
        return run(new ProcessBuilder(command(List.of(arguments))).redirectError(Redirect.DISCARD));
    }

    /** Runs a command whose output becomes a file. */
    Said into(Path file, String... arguments) throws IOException {
        return run(new ProcessBuilder(command(List.of(arguments)))
                .redirectError(Redirect.DISCARD)
                .redirectOutput(file.toFile()));
    }

    private List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>(
                List.of(program.toString(), "--git-dir=" + folder.resolve(".git"), "--work-tree=" + folder));
        command.add("--literal-pathspecs");
        for (String setting : SETTINGS) {
            command.add("-c");
            command.add(setting);
        }
        command.addAll(arguments);
        return command;
    }

    private Said run(ProcessBuilder builder) throws IOException {
        builder.directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(env);
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Said(process.waitFor(), text);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.destroy();
        }
    }
}
