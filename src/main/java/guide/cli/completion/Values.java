package guide.cli.completion;

import guide.app.Words;
import guide.bank.Bank;
import guide.study.Grade;
import guide.text.Markdown;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;

/** The values that an option or a word may have. Its label in the help says of which kind they are. */
final class Values {
    /** Leaves it to the shell to complete the name of a file or folder. */
    static final String FILES = ":files";

    private final Supplier<Bank> bank;
    private final Supplier<List<String>> names;

    /** @param names the banks that can be switched */
    Values(Supplier<Bank> bank, Supplier<List<String>> names) {
        this.bank = bank;
        this.names = names;
    }

    /** Returns none for what only the user knows. */
    Stream<String> of(ArgSpec spec) {
        return switch (spec.paramLabel()) {
            case "ID", "ID|NUMBER" ->
                bank.get()
                        .questions()
                        .map(q -> q.id() + " " + Markdown.line(q.text()).plain());
            case "DOMAIN" -> domains(bank.get());
            case "BANK" -> names.get().stream();
            case "TAG" -> tags(bank.get());
            case "GRADE" -> Arrays.stream(Grade.values()).map(Grade::word);
            case "SHELL" -> Completion.SHELLS.stream();
            case "FILE|DIR", "FILE|FOLDER|-", "DIR", "FILE" -> Stream.of(FILES);
            default -> Stream.empty();
        };
    }

    /** Returns banks beside domains, since a bank's name stands for all of its domains. */
    private static Stream<String> domains(Bank bank) {
        Stream<String> banks = bank.names().stream()
                .filter(name -> !name.isMain() && bank.domain(name.word()).isEmpty())
                .map(name -> name.word() + " " + name.title());
        return Stream.concat(bank.domains().stream().map(d -> d.id() + " " + d.title()), banks);
    }

    private static Stream<String> tags(Bank bank) {
        return bank.tags().stream().map(tag -> tag + " " + Words.count(tagged(bank, tag), "question"));
    }

    private static int tagged(Bank bank, String tag) {
        return (int) bank.questions().filter(q -> q.tags().contains(tag)).count();
    }
}
