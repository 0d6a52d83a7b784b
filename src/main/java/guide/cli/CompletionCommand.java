package guide.cli;

import guide.app.Library;
import guide.app.Refusal;
import guide.app.Selection;
import guide.app.Words;
import guide.bank.Bank;
import guide.text.Markdown;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine;

final class CompletionCommand implements Command {
    private final Library library;
    private final Console console;
    private final Supplier<CommandLine> program;

    private String shell = "";

    /** The scripts ask for these words when they are needed, so that own banks complete too; in the bank's order. */
    private String words = "";

    CompletionCommand(Library library, Console console, Supplier<CommandLine> program) {
        this.library = library;
        this.console = console;
        this.program = program;
    }

    @Override
    public Usage usage() {
        return new Usage(
                        "completion",
                        this,
                        "Prints a script by which a shell completes commands, options, domains, tags and ids.")
                .wordOrNone("SHELL", "bash, zsh or fish.", given -> shell = given)
                .hiddenText("--words", "KIND", given -> words = given)
                .examples(
                        "source <(guide completion bash)",
                        "guide completion fish > ~/.config/fish/completions/guide.fish");
    }

    @Override
    public Integer call() {
        if (!words.isEmpty()) {
            words().distinct().forEach(console::print);
            return Exit.OK;
        }
        Shell known = Arrays.stream(Shell.values())
                .filter(s -> s.name().equals(shell.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.USAGE, "completion is there for bash, zsh and fish."));
        CommandLine line = program.get();
        known.script(Completions.of(line)).lines().forEach(console::print);
        return Exit.OK;
    }

    /** Each word and what it means, with a space between them: no such word has one. */
    private Stream<String> words() {
        Bank bank = library.load(Selection.ALL).bank();
        return switch (words) {
            case "domains" -> bank.domains().stream().map(d -> d.id() + " " + d.title());
            case "tags" ->
                bank.questions().flatMap(q -> q.tags().stream()).sorted().map(tag -> tag + " " + meaning(bank, tag));
            case "ids" ->
                bank.questions().map(q -> q.id() + " " + Markdown.line(q.text()).plain());
            default -> Stream.of();
        };
    }

    private static String meaning(Bank bank, String tag) {
        long questions = bank.questions().filter(q -> q.tags().contains(tag)).count();
        return Words.count((int) questions, "question");
    }
}
