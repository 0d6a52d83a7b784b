package guide.cli;

import guide.app.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** What the command line gives to a command: options by their names, words by their labels in the help. */
record Given(CommandSpec spec) {
    /** Returns whether an option without a value is there. */
    boolean has(String option) {
        return is(option).orElse(false);
    }

    /** Returns what was chosen by {@code --x} or {@code --no-x}; empty where neither is there. */
    Optional<Boolean> is(String option) {
        return value(option).map(Boolean.class::cast);
    }

    Optional<Integer> number(String name) {
        return value(name).map(Integer.class::cast);
    }

    Optional<String> text(String name) {
        return value(name).map(String.class::cast);
    }

    /** Returns a word that the command cannot do without. */
    String word(String label) {
        return text(label).orElseThrow();
    }

    /** Returns all texts of an option that may be repeated, or of words. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        value(name).ifPresent(all -> ((List<?>) all).forEach(text -> texts.add((String) text)));
        return texts;
    }

    /** Returns the questions that are named, by the options of {@link Usage#bank} and {@link Usage#selection}. */
    Selection selection() {
        boolean isFiltered = spec.findOption(Usage.DOMAIN) != null;
        return new Selection(
                texts(Usage.BANK),
                isFiltered ? texts(Usage.DOMAIN) : List.of(),
                isFiltered ? texts(Usage.TAG) : List.of());
    }

    /** Returns the help of the command. */
    String help() {
        return spec.commandLine().getUsageMessage();
    }

    private Optional<Object> value(String name) {
        @Nullable ArgSpec option = spec.findOption(name);
        @Nullable Object value = option == null ? word(spec, name).getValue() : option.getValue();
        return Optional.ofNullable(value);
    }

    private static ArgSpec word(CommandSpec spec, String label) {
        return spec.positionalParameters().stream()
                .filter(word -> word.paramLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
