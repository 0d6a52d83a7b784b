package guide.cli.completion;

import guide.bank.Bank;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Answers the shells' scripts, which hand over the words of a command line when Tab is pressed: what may stand in the place of
 * the last word. It is read off the commands themselves.
 *
 * <p>An answer is a word, a space and what the word means, which may be missing. Whether it begins as the user's word does is
 * left to the shell, since zsh and fish match in other ways too.
 */
public final class Completion {
    /** The shells that have a script. */
    public static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    /** In characters. A meaning stands beside its word, in one line of the list. */
    private static final int LONGEST_MEANING = 50;

    /** The command that shows the help of the command behind it. */
    private static final String HELP = "help";

    private static final String BANK = "--bank";

    private final CommandLine program;
    private final Function<List<String>, Bank> bank;
    private final Supplier<List<String>> names;

    /**
     * Creates the answers for a program.
     *
     * @param program with at least the command that the words begin with
     * @param bank reads the files and folders named on the line, or the usual ones where the list is empty; asked only
     *     where a domain, tag or id may stand
     * @param names gives the names of the banks that can be switched
     */
    public Completion(CommandLine program, Function<List<String>, Bank> bank, Supplier<List<String>> names) {
        this.names = names;
        this.program = program;
        this.bank = bank;
    }

    /**
     * Returns what may stand in the place of the last word, in the order of the help and of the bank. Where it is the name of a
     * file or folder, {@code :files} is the only answer.
     *
     * @param words without the program's name; the last one is as much of it as was typed
     */
    public List<String> of(List<String> words) {
        if (words.size() == 2 && words.get(0).equals(HELP)) {
            return commands().toList();
        }
        if (words.size() < 2) {
            boolean isOption = !words.isEmpty() && words.get(0).startsWith("-");
            return (isOption ? options(program.getCommandSpec(), "-") : commands()).toList();
        }
        CommandLine command = program.getSubcommands().get(words.get(0));
        if (command == null) {
            return List.of();
        }
        return of(command.getCommandSpec(), words.subList(1, words.size())).toList();
    }

    private Stream<String> of(CommandSpec command, List<String> words) {
        String last = words.get(words.size() - 1);
        List<String> banks = new ArrayList<>();
        Optional<OptionSpec> open = Optional.empty();
        int place = 0;
        for (String word : words.subList(0, words.size() - 1)) {
            if (open.isPresent()) {
                if (isBank(open.get())) {
                    banks.add(word);
                }
                open = Optional.empty();
            } else if (word.startsWith(BANK + "=")) {
                banks.add(word.substring(BANK.length() + 1));
            } else if (word.startsWith("-")) {
                open = option(command, word).filter(option -> option.arity().max() > 0);
            } else {
                place++;
            }
        }
        Values values = new Values(() -> bank.apply(banks), names);
        if (open.isPresent()) {
            return values.of(open.get());
        }
        if (last.startsWith("--") && last.contains("=")) {
            return behindEquals(command, last.substring(0, last.indexOf('=')), values);
        }
        return last.startsWith("-") ? options(command, last) : word(command, place, last, values);
    }

    private static boolean isBank(OptionSpec option) {
        return Arrays.asList(option.names()).contains(BANK);
    }

    private static Optional<OptionSpec> option(CommandSpec command, String name) {
        return Optional.ofNullable(command.optionsMap().get(name));
    }

    private static Stream<String> behindEquals(CommandSpec command, String name, Values values) {
        return option(command, name).stream()
                .flatMap(values::of)
                .map(value -> value.equals(Values.FILES) ? value : name + "=" + value);
    }

    /** Returns the words for this place; a command that takes no more words can still take options. */
    private static Stream<String> word(CommandSpec command, int place, String typed, Values values) {
        List<PositionalParamSpec> words = command.positionalParameters();
        if (place < words.size()) {
            return values.of(words.get(place));
        }
        if (words.stream().anyMatch(word -> word.arity().isVariable())) {
            return values.of(words.get(words.size() - 1));
        }
        return typed.isEmpty() ? options(command, "--") : Stream.empty();
    }

    private static Stream<String> options(CommandSpec command, String start) {
        return command.options().stream()
                .flatMap(option -> Arrays.stream(option.names())
                        .filter(name -> name.startsWith("--") || !start.startsWith("--"))
                        .map(name -> name + " " + brief(option.description())));
    }

    private Stream<String> commands() {
        return program.getSubcommands().entrySet().stream()
                .map(command -> command.getKey() + " "
                        + brief(command.getValue()
                                .getCommandSpec()
                                .usageMessage()
                                .description()));
    }

    /** Returns the beginning of a description, up to where it goes into detail. */
    private static String brief(String... description) {
        String whole = description.length == 0 ? "" : description[0];
        String first = whole.split("[.:;] ", 2)[0];
        first = first.length() > LONGEST_MEANING ? first.split(", ", 2)[0] : first;
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }
}
