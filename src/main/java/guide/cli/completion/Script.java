package guide.cli.completion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The scripts that make a shell ask {@link Completion}; they are files of their own, among the program's resources. */
public final class Script {
    static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    private Script() {}

    /** Returns a shell's script, to be sourced or to be put where the shell looks for it; empty for another shell. */
    public static Optional<String> of(String shell) {
        String name = shell.toLowerCase(Locale.ROOT);
        return SHELLS.contains(name) ? Optional.of(read("/completion/guide." + name)) : Optional.empty();
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(Script.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
