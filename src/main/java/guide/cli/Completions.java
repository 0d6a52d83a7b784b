package guide.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What can follow what on the command line, read off the commands themselves.
 *
 * @param commands in the order of the help
 */
record Completions(List<Command> commands) {
    /** A meaning stands beside its word, in one line of the list. */
    private static final int LONGEST = 50;

    static Completions of(CommandLine line) {
        List<Command> commands = new ArrayList<>();
        line.getSubcommands().forEach((name, command) -> commands.add(command(name, command.getCommandSpec())));
        return new Completions(List.copyOf(commands));
    }

    /** The names of all commands. */
    List<String> names() {
        return commands.stream().map(Command::name).toList();
    }

    /**
     * A command.
     *
     * @param meaning a few words
     * @param options without hidden ones
     * @param words what its words are, in their order
     * @param endless whether the last of them may stand there any number of times
     */
    record Command(String name, String meaning, List<Option> options, List<Values> words, boolean endless) {
        /** All names of those options that want a value. */
        List<String> valued() {
            return options.stream()
                    .filter(option -> option.values() != Values.NOTHING)
                    .flatMap(option -> option.names().stream())
                    .toList();
        }
    }

    /**
     * An option.
     *
     * @param names with their dashes, the short one first
     * @param meaning a few words
     * @param values what stands behind it
     */
    record Option(List<String> names, String meaning, Values values) {}

    /** What a word may be. */
    enum Values {
        /** No word at all. */
        NOTHING,
        /** Something that only the user knows. */
        ANYTHING,
        FILES,
        GRADES,
        SHELLS,
        DOMAINS,
        TAGS,
        IDS;

        /** The words, where they are always the same; else empty. */
        List<String> fixed() {
            return switch (this) {
                case GRADES -> List.of("again", "hard", "good", "easy");
                case SHELLS -> List.of("bash", "zsh", "fish");
                case NOTHING, ANYTHING, FILES, DOMAINS, TAGS, IDS -> List.of();
            };
        }

        /** As {@code guide completion --words} calls them. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static Command command(String name, CommandSpec spec) {
        List<Option> options = spec.options().stream()
                .filter(option -> !option.hidden())
                .map(Completions::option)
                .toList();
        List<Values> words =
                spec.positionalParameters().stream().map(Completions::values).toList();
        boolean endless = spec.positionalParameters().stream()
                .anyMatch(word -> word.arity().isVariable());
        return new Command(name, brief(spec.usageMessage().description()), options, words, endless);
    }

    private static Option option(OptionSpec option) {
        Values values = option.arity().max() == 0 ? Values.NOTHING : values(option);
        return new Option(List.of(option.names()), brief(option.description()), values);
    }

    private static Values values(ArgSpec spec) {
        return switch (spec.paramLabel()) {
            case "ID", "ID|NUMBER" -> Values.IDS;
            case "DOMAIN" -> Values.DOMAINS;
            case "TAG" -> Values.TAGS;
            case "GRADE" -> Values.GRADES;
            case "SHELL" -> Values.SHELLS;
            case "FILE|DIR", "DIR" -> Values.FILES;
            default -> Values.ANYTHING;
        };
    }

    /** The beginning of a description, up to where it goes into detail. */
    private static String brief(String... description) {
        String whole = description.length == 0 ? "" : description[0];
        String first = whole.split("[.:;] ", 2)[0];
        first = first.length() > LONGEST ? first.split(", ", 2)[0] : first;
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }
}
