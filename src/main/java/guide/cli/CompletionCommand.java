package guide.cli;

import guide.app.Refusal;
import guide.cli.completion.Script;

final class CompletionCommand implements Command {
    private final Console console;

    private String shell = "";

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Usage usage() {
        return new Usage(
                        "completion",
                        this,
                        "Prints a script by which a shell completes commands, options, domains, tags and ids.")
                .wordOrNone("SHELL", "bash, zsh or fish.", given -> shell = given)
                .examples(
                        "source <(guide completion bash)",
                        "guide completion fish > ~/.config/fish/completions/guide.fish");
    }

    @Override
    public Integer call() {
        String script = Script.of(shell)
                .orElseThrow(
                        () -> new Refusal(Refusal.Kind.USAGE, "'guide completion' takes a shell: bash, zsh or fish."));
        script.lines().forEach(console::print);
        return Exit.OK;
    }
}
