package guide.install;

import guide.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs commands in an environment that holds nothing but what a test puts in, without a terminal. */
record Shell(Path folder, Map<String, String> env) {
    /** What a command left behind. */
    record Outcome(long pid, int status, String out, String err) {}

    /** A shell whose home is {@code home} and that finds the usual programs. */
    static Shell at(Path home) {
        return new Shell(home, Map.of("HOME", home.toString(), "PATH", System.getenv("PATH")));
    }

    Shell with(String variable, Object value) {
        var more = new HashMap<>(env);
        more.put(variable, value.toString());
        return new Shell(folder, more);
    }

    Outcome run(Object... command) {
        try {
            Path out = Files.createTempFile("out", "");
            Path err = Files.createTempFile("err", "");
            var builder = new ProcessBuilder()
                    .directory(folder.toFile())
                    .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            for (Object word : command) {
                builder.command().add(word.toString());
            }
            builder.environment().clear();
            builder.environment().putAll(env);
            Process process = builder.start();
            if (!process.waitFor(Patience.LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("still running: " + builder.command());
            }
            var outcome = new Outcome(process.pid(), process.exitValue(), Files.readString(out), Files.readString(err));
            Files.delete(out);
            Files.delete(err);
            return outcome;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
