package guide.cli;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/**
 * The options and words that a command takes, and where their values go.
 *
 * <p>picocli's annotations would say the same, but reading them was 40 % of the processor time of {@code guide list} on
 * Java 25: for each kind of annotation Java makes a class, at each start anew.
 */
final class Usage {
    private final CommandSpec spec;
    /** Each hands a value to the command, if it was given. */
    private final List<Runnable> values = new ArrayList<>();

    /**
     * Begins the usage of a command.
     *
     * @param description a paragraph each; the first one stands in the list of commands
     */
    Usage(String name, Callable<Integer> command, String... description) {
        Callable<Integer> withValues = () -> {
            values.forEach(Runnable::run);
            return command.call();
        };
        spec = CommandSpec.wrapWithoutInspection(withValues).name(name);
        spec.usageMessage()
                .description(Stream.of(description).map(Usage::literal).toArray(String[]::new));
    }

    /** Adds command lines to the end of the help. */
    Usage examples(String... lines) {
        List<String> footer = new ArrayList<>(List.of("", lines.length == 1 ? "Example:" : "Examples:"));
        for (String line : lines) {
            footer.add("  " + line);
        }
        spec.usageMessage().footer(footer.toArray(String[]::new));
        return this;
    }

    /** Adds options that several commands have. */
    Usage with(Options options) {
        options.addTo(this);
        return this;
    }

    /**
     * Adds an option without a value.
     *
     * @param names short and long, with a space between them
     */
    Usage flag(String names, String description, Runnable given) {
        return add(option(names, description).type(boolean.class), (Boolean isSet) -> {
            if (isSet) {
                given.run();
            }
        });
    }

    /** Adds an option without a value that may be given as {@code --no-…} as well. */
    Usage choice(String name, String description, Consumer<Boolean> given) {
        return add(option(name, description).type(Boolean.class).negatable(true), given);
    }

    /** Adds an option with a text; {@code label} stands for the text in the help. */
    Usage text(String names, String label, String description, Consumer<String> given) {
        return add(option(names, description).type(String.class).paramLabel(label), given);
    }

    /** Adds an option with a text that may be left out. */
    Usage textOr(String otherwise, String names, String label, String description, Consumer<String> given) {
        OptionSpec.Builder option =
                option(names, description).type(String.class).paramLabel(label);
        return add(option.arity("0..1").fallbackValue(otherwise), given);
    }

    /** Adds an option with a whole number of at least so much. */
    Usage number(String names, String label, int least, String description, Consumer<Integer> given) {
        OptionSpec.Builder option =
                option(names, description).type(Integer.class).paramLabel(label);
        return add(option.converters(text -> number(text, least)), given);
    }

    private static int number(String text, int least) {
        boolean isNumber = text.matches("[0-9]+");
        boolean isTooLarge = isNumber && new BigInteger(text).bitLength() > 31;
        if (isNumber && !isTooLarge && Integer.parseInt(text) >= least) {
            return Integer.parseInt(text);
        }
        throw new TypeConversionException(
                "a whole number " + (isTooLarge ? "up to " + Integer.MAX_VALUE : "from " + least + " up"));
    }

    /** Adds a whole number of at least so much that may be left out. */
    Usage numberOrNone(String label, int least, String description, Consumer<Integer> given) {
        PositionalParamSpec.Builder word = words("0..1", label, description).type(Integer.class);
        return add(word.converters(text -> number(text, least)), given);
    }

    /** Adds an option that may be repeated. */
    Usage texts(String names, String label, String description, Consumer<List<String>> given) {
        return add(
                option(names, description)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .paramLabel(label),
                given);
    }

    /** Adds the next word that is no option. */
    Usage word(String label, String description, Consumer<String> given) {
        return add(words("1", label, description).type(String.class).required(true), given);
    }

    /** Adds a word that may be left out. */
    Usage wordOrNone(String label, String description, Consumer<String> given) {
        return add(words("0..1", label, description).type(String.class), given);
    }

    /**
     * Adds all words that are no options.
     *
     * @param least how many are needed
     */
    Usage allWords(int least, String label, String description, Consumer<List<String>> given) {
        return add(
                words(least + "..*", label, description)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .required(least > 0),
                given);
    }

    /** Returns the usage in picocli's form. */
    CommandLine commandLine() {
        return new CommandLine(spec);
    }

    private static OptionSpec.Builder option(String names, String description) {
        return OptionSpec.builder(names.split(" ")).description(literal(description));
    }

    private static PositionalParamSpec.Builder words(String arity, String label, String description) {
        return PositionalParamSpec.builder().arity(arity).paramLabel(label).description(literal(description));
    }

    /** Returns a text in which picocli finds nothing to format, such as the percent sign of "80 %". */
    private static String literal(String text) {
        return text.replace("%", "%%");
    }

    private <T> Usage add(OptionSpec.Builder builder, Consumer<T> given) {
        OptionSpec option = builder.build();
        spec.addOption(option);
        return bind(option, given);
    }

    private <T> Usage add(PositionalParamSpec.Builder builder, Consumer<T> given) {
        PositionalParamSpec words = builder.build();
        spec.addPositional(words);
        return bind(words, given);
    }

    private <T> Usage bind(ArgSpec arg, Consumer<T> given) {
        values.add(() -> {
            @Nullable T value = arg.getValue();
            if (value != null) {
                given.accept(value);
            }
        });
        return this;
    }

    /** Options that several commands share. */
    interface Options {
        void addTo(Usage usage);
    }
}
