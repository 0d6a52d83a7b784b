package guide.cli;

import guide.app.Refusal;
import guide.cli.completion.Completion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** Prints the script by which a shell asks {@link Completion}; the scripts are files among the program's resources. */
record CompletionCommand(Console console) implements Command {
    @Override
    public Usage usage() {
        return new Usage(
                        "completion",
                        this,
                        "Prints a script that completes commands in your shell.",
                        "It completes options, domains, tags and ids as well.")
                .wordOrNone("SHELL", "bash, zsh or fish.")
                .examples(
                        "source <(guide completion bash)",
                        "guide completion fish > ~/.config/fish/completions/guide.fish");
    }

    @Override
    public int call(Given given) {
        String shell = given.text("SHELL").orElse("").toLowerCase(Locale.ROOT);
        if (!Completion.SHELLS.contains(shell)) {
            throw new Refusal(Refusal.Kind.USAGE, "'guide completion' takes a shell: bash, zsh or fish.");
        }
        String resource = "/completion/guide." + shell;
        try (InputStream in = Objects.requireNonNull(Program.class.getResourceAsStream(resource), resource)) {
            console.printLines(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Exit.OK;
    }
}
