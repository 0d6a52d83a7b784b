package guide.cli;

import guide.app.Refusal;
import guide.cli.completion.Script;

record CompletionCommand(Console console) implements Command {
    @Override
    public Usage usage() {
        return new Usage(
                        "completion",
                        this,
                        "Prints a script by which a shell completes commands, options, domains, tags and ids.")
                .wordOrNone("SHELL", "bash, zsh or fish.")
                .examples(
                        "source <(guide completion bash)",
                        "guide completion fish > ~/.config/fish/completions/guide.fish");
    }

    @Override
    public int call(Given given) {
        String script = Script.of(given.text("SHELL").orElse(""))
                .orElseThrow(
                        () -> new Refusal(Refusal.Kind.USAGE, "'guide completion' takes a shell: bash, zsh or fish."));
        script.lines().forEach(console::print);
        return Exit.OK;
    }
}
