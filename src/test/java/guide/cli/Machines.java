package guide.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Machines with homes of their own, and a bare repository between them, all in one folder. */
final class Machines {
    static final String PATH = System.getenv().getOrDefault("PATH", "");

    private final Path temp;
    private final String remote;

    Machines(Path temp) {
        this.temp = temp;
        assumeTrue(
                Arrays.stream(PATH.split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, "git"))),
                "git is installed");
        this.remote = temp.resolve("remote.git").toString();
        git("init", "-q", "--bare", remote);
    }

    /** The address of the repository between the machines. */
    String remote() {
        return remote;
    }

    /** A machine with a home of this name. */
    Run machine(String name, long seed) {
        return new Run(temp.resolve(name))
                .seeded(seed)
                .with("PATH", PATH)
                .with("HOME", temp.toString())
                .with("GIT_CONFIG_NOSYSTEM", "1");
    }

    /** The state folder of a machine. */
    Path state(String machine) {
        return temp.resolve(machine).resolve("state");
    }

    Path journalFolder(String machine) {
        return temp.resolve(machine).resolve("data/journal");
    }

    /** The file that a machine writes its answers to. */
    Path journal(String machine) throws IOException {
        try (var files = Files.list(journalFolder(machine))) {
            return files.filter(file -> file.toString().endsWith("-2026.jsonl"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Both say the same to the last bit. */
    static void assertSame(Run one, Run other) {
        for (String command : List.of("list", "history")) {
            assertThat(other.guide(command, "--json").out())
                    .isEqualTo(one.guide(command, "--json").out());
        }
    }

    /** The ids of all events of a machine. */
    static List<String> ids(Run machine) {
        List<String> ids = new ArrayList<>();
        Matcher id = Pattern.compile("\"id\": \"(\\w+)\"")
                .matcher(machine.guide("history", "--json").out());
        while (id.find()) {
            ids.add(id.group(1));
        }
        return ids;
    }

    /** A repository with these files on {@code main}, pushed to the remote; another program's, not guide's. */
    Path foreignMain(String... files) throws IOException {
        Path work = Files.createDirectories(temp.resolve("work"));
        git("-C", work.toString(), "init", "-q", "-b", "main");
        for (String file : files) {
            Path path = work.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, "the user's " + file + "\n");
        }
        commit(work, "mine");
        git("-C", work.toString(), "push", "-q", remote, "main");
        return work;
    }

    void commit(Path work, String message) {
        git("-C", work.toString(), "add", "-f", ".");
        git(
                "-C",
                work.toString(),
                "-c",
                "user.name=x",
                "-c",
                "user.email=x@x",
                "commit",
                "-q",
                "--allow-empty",
                "-m",
                message);
    }

    /** The files of a branch of the remote, by name. */
    List<String> remoteFiles(String branch) {
        return git("--git-dir=" + remote, "ls-tree", "-r", "--name-only", branch)
                .lines()
                .toList();
    }

    String remoteFile(String branch, String file) {
        return git("--git-dir=" + remote, "cat-file", "blob", branch + ":" + file);
    }

    /** Runs git, which must succeed, and returns its output. */
    String git(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(Redirect.INHERIT);
            builder.environment().put("HOME", temp.toString());
            builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
            Process process = builder.start();
            process.getOutputStream().close();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as("%s: %s", command, out).isZero();
            return out;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts a script in a folder, for a PATH or a setting. */
    Path script(String name, String text) throws IOException {
        Path script = temp.resolve("bin").resolve(name);
        Files.createDirectories(script.getParent());
        Files.writeString(script, "#!/bin/sh\n" + text);
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }
}
