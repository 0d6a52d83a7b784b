package guide.cli;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/**
 * The options and words that a command takes; {@link Given} has their values.
 *
 * <p>picocli's annotations would say the same, but reading them was 40 % of the processor time of {@code guide list} on
 * Java 25: for each kind of annotation Java makes a class, at each start anew.
 */
final class Usage {
    static final String BANK = "--bank";
    static final String DOMAIN = "--domain";
    static final String TAG = "--tag";
    static final String MOUSE = "--mouse";

    private final CommandSpec spec;

    /**
     * Begins the usage of a command.
     *
     * @param description a paragraph each; the first one stands in the list of commands
     */
    Usage(String name, Command command, String... description) {
        Callable<Integer> work = () -> command.call(given());
        spec = CommandSpec.wrapWithoutInspection(work).name(name);
        spec.usageMessage()
                .description(Stream.of(description).map(Usage::literal).toArray(String[]::new));
    }

    private Given given() {
        return new Given(spec);
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

    /** Adds the option of every command that reads a bank. */
    Usage bank() {
        return texts(
                BANK,
                "FILE|DIR",
                "Questions of this file or folder instead of the bundled ones; may be repeated. GUIDE_BANK does"
                        + " the same, with ':' between several.");
    }

    /** Adds the options that name a part of a bank. */
    Usage selection() {
        return bank().texts(
                        "-d " + DOMAIN, "DOMAIN", "Only this domain, by its id or title, such as rag; may be repeated.")
                .texts("-t " + TAG, "TAG", "Only questions with this tag; may be repeated, one match is enough.");
    }

    /** Adds the option of every command that opens the full screen. */
    Usage mouse() {
        return choice(
                MOUSE,
                "Clicks and the wheel work; selecting text then needs Shift. Off unless the configuration says so.");
    }

    /**
     * Adds an option without a value.
     *
     * @param names short and long, with a space between them
     */
    Usage flag(String names, String description) {
        return add(option(names, description).type(boolean.class));
    }

    /** Adds an option without a value that may be given as {@code --no-…} as well. */
    Usage choice(String name, String description) {
        return add(option(name, description).type(Boolean.class).negatable(true));
    }

    /** Adds an option with a text; {@code label} stands for the text in the help. */
    Usage text(String names, String label, String description) {
        return add(option(names, description).type(String.class).paramLabel(label));
    }

    /** Adds an option with a text that may be left out. */
    Usage textOr(String otherwise, String names, String label, String description) {
        OptionSpec.Builder option =
                option(names, description).type(String.class).paramLabel(label);
        return add(option.arity("0..1").fallbackValue(otherwise));
    }

    /** Adds an option with a whole number of at least so much. */
    Usage number(String names, String label, int least, String description) {
        OptionSpec.Builder option =
                option(names, description).type(Integer.class).paramLabel(label);
        return add(option.converters(text -> number(text, least)));
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
    Usage numberOrNone(String label, int least, String description) {
        PositionalParamSpec.Builder word = words("0..1", label, description).type(Integer.class);
        return add(word.converters(text -> number(text, least)));
    }

    /** Adds an option that may be repeated. */
    Usage texts(String names, String label, String description) {
        return add(option(names, description)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label));
    }

    /** Adds the next word that is no option. */
    Usage word(String label, String description) {
        return add(words("1", label, description).type(String.class).required(true));
    }

    /** Adds a word that may be left out. */
    Usage wordOrNone(String label, String description) {
        return add(words("0..1", label, description).type(String.class));
    }

    /**
     * Adds all words that are no options.
     *
     * @param least how many are needed
     */
    Usage allWords(int least, String label, String description) {
        return add(words(least + "..*", label, description)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .required(least > 0));
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

    private Usage add(OptionSpec.Builder option) {
        spec.addOption(option.build());
        return this;
    }

    private Usage add(PositionalParamSpec.Builder word) {
        spec.addPositional(word.build());
        return this;
    }
}
