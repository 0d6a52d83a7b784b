package guide.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What can be said to one command, and where it goes.
 *
 * <p>picocli's annotations would say the same, but reading them was 40 % of the processor time of {@code guide list} on
 * Java 25: for each kind of annotation Java makes a class, at each start anew.
 */
final class Usage {
    private final CommandSpec spec;

    /**
     * Of the command that this calls.
     *
     * @param description a paragraph each; the first one stands in the list of commands
     */
    Usage(String name, Callable<Integer> command, String... description) {
        spec = CommandSpec.wrapWithoutInspection(command).name(name);
        spec.usageMessage().description(description);
    }

    /** Command lines, with what they are good for. */
    Usage examples(String... lines) {
        String[] footer = new String[lines.length + 2];
        footer[0] = "";
        footer[1] = lines.length == 1 ? "Example:" : "Examples:";
        for (int i = 0; i < lines.length; i++) {
            footer[i + 2] = "  " + lines[i];
        }
        spec.usageMessage().footer(footer);
        return this;
    }

    /** Options that several commands have. */
    Usage with(Options options) {
        options.addTo(this);
        return this;
    }

    /**
     * An option without a value.
     *
     * @param names short and long, with a space between them
     */
    Usage flag(String names, String description, Runnable given) {
        return add(option(names, description).type(boolean.class), new Value<Boolean>(set -> {
            if (set) {
                given.run();
            }
        }));
    }

    /** An option without a value, which may be said as {@code --no-…} as well. */
    Usage choice(String name, String description, Consumer<Boolean> given) {
        return add(option(name, description).type(Boolean.class).negatable(true), new Value<>(given));
    }

    /** An option with a text; {@code label} stands for it in the help. */
    Usage text(String names, String label, String description, Consumer<String> given) {
        return add(option(names, description).type(String.class).paramLabel(label), new Value<>(given));
    }

    /** An option with a whole number. */
    Usage number(String names, String label, String description, Consumer<Integer> given) {
        return add(option(names, description).type(Integer.class).paramLabel(label), new Value<>(given));
    }

    /** An option that may be repeated. */
    Usage texts(String names, String label, String description, Consumer<List<String>> given) {
        return add(
                option(names, description)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .paramLabel(label),
                new Value<>(given));
    }

    /** The next word that is no option. */
    Usage word(String label, String description, Consumer<String> given) {
        return add(words("1", label, description).type(String.class).required(true), new Value<>(given));
    }

    /** The same, where it may be left out. */
    Usage wordOrNone(String label, String description, Consumer<String> given) {
        return add(words("0..1", label, description).type(String.class), new Value<>(given));
    }

    /**
     * All words that are no options.
     *
     * @param least how many there have to be
     */
    Usage allWords(int least, String label, String description, Consumer<List<String>> given) {
        return add(
                words(least + "..*", label, description)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .required(least > 0),
                new Value<>(given));
    }

    /** As picocli takes it. */
    CommandLine commandLine() {
        return new CommandLine(spec);
    }

    private static OptionSpec.Builder option(String names, String description) {
        return OptionSpec.builder(names.split(" ")).description(description);
    }

    private static PositionalParamSpec.Builder words(String arity, String label, String description) {
        return PositionalParamSpec.builder().arity(arity).paramLabel(label).description(description);
    }

    private Usage add(OptionSpec.Builder option, Value<?> value) {
        spec.addOption(option.getter(value).setter(value).build());
        return this;
    }

    private Usage add(PositionalParamSpec.Builder words, Value<?> value) {
        spec.addPositional(words.getter(value).setter(value).build());
        return this;
    }

    /** Options that several commands share. */
    interface Options {
        void addTo(Usage usage);
    }

    /**
     * One option or word. picocli starts by setting it to what it was, which is nothing, and asks for a list again before it
     * adds to it.
     */
    private static final class Value<T> implements IGetter, ISetter {
        private final Consumer<T> given;
        private @Nullable T last;

        Value(Consumer<T> given) {
            this.given = given;
        }

        @Override
        @SuppressWarnings("unchecked") // picocli's own words for "whatever the option's type is"
        public <V> @Nullable V get() {
            return (V) last;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <V> @Nullable V set(@Nullable V value) {
            T before = last;
            last = (T) value;
            if (last != null) {
                given.accept(last);
            }
            return (V) before;
        }
    }
}
