package guide.cli;

import guide.app.Library;
import guide.app.Selection;
import guide.app.Words;
import guide.bank.Bank;
import guide.bank.Domain;
import guide.cli.advice.Synonyms;
import guide.study.stats.StateTerm;
import guide.text.DidYouMean;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, and what was most likely meant. */
final class Mistakes {
    private static final int SHORTEST_START = 3;

    private final Library library;

    Mistakes(Library library) {
        this.library = library;
    }

    String sentence(ParameterException e) {
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unknown(spec, unmatched.getUnmatched().get(0));
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing(spec, missing.getMissing());
        }
        if (e instanceof OverwrittenOptionException twice && twice.getOverwritten() instanceof OptionSpec option) {
            return option.longestName() + " is there twice; once is enough.";
        }
        ArgSpec arg = e.getArgSpec();
        if (arg != null && arg.type() == Integer.class && e.getCause() instanceof TypeConversionException wanted) {
            String name = arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
            return name + " takes " + wanted.getMessage() + ", not " + quoted(e.getValue()) + ".";
        }
        if (e.getArgSpec() instanceof OptionSpec option) {
            return option.longestName() + " takes no value, so not '" + e.getValue() + "'.";
        }
        String message = String.valueOf(e.getMessage());
        return message.endsWith(".") ? message : message + ".";
    }

    private static String missing(CommandSpec spec, List<ArgSpec> missing) {
        if (missing.get(0) instanceof OptionSpec option) {
            return option.longestName() + " needs its " + option.paramLabel() + " after it.";
        }
        return "'" + spec.qualifiedName() + "' needs " + labels(missing) + ".";
    }

    private static String labels(List<? extends ArgSpec> words) {
        return String.join(" and ", words.stream().map(ArgSpec::paramLabel).toList());
    }

    private static String quoted(Object value) {
        return value.toString().matches("-?[0-9]+") ? value.toString() : "'" + value + "'";
    }

    private String unknown(CommandSpec spec, String word) {
        if (word.startsWith("-") && word.length() > 1) {
            return unknownOption(spec, word.replaceFirst("=.*", ""));
        }
        if (!spec.subcommands().isEmpty()) {
            return "there is no command '" + word + "'."
                    + Synonyms.of(word)
                            .map(sentence -> " " + Words.capital(sentence))
                            .orElseGet(
                                    () -> meant(likely(word, spec.subcommands().keySet())));
        }
        if (!spec.positionalParameters().isEmpty()) {
            return "'" + spec.qualifiedName() + "' takes no more words than " + labels(spec.positionalParameters())
                    + "; leave '" + word + "' out.";
        }
        Optional<String> meant = meant(spec, word);
        return "'" + spec.qualifiedName() + "' takes no '" + word + "'"
                + (meant.isEmpty() ? "; all it takes are options." : "." + meant(meant));
    }

    private static String unknownOption(CommandSpec spec, String name) {
        if (name.startsWith("-" + StateTerm.SIGN)) {
            return "'" + name + "' looks like an option; put '--' before the words, as in 'guide search -- " + name
                    + "'.";
        }
        // To a single letter every other letter is equally near.
        Optional<String> near =
                name.startsWith("--") ? likely(name, spec.optionsMap().keySet()) : Optional.empty();
        return "there is no option '" + name + "'."
                + near.map(option -> meant(near))
                        .or(() -> Synonyms.of(name.replaceFirst("^-+", ""))
                                .map(sentence -> " " + Words.capital(sentence)))
                        .orElse("");
    }

    private static String meant(Optional<String> likely) {
        return likely.map(near -> " Did you mean '" + near + "'?").orElse("");
    }

    /** Returns words that the program understands: the unknown word as an option, or as the value of an option. */
    private Optional<String> meant(CommandSpec spec, String word) {
        Set<String> options = spec.optionsMap().keySet();
        if (options.contains("--" + word)) {
            return Optional.of("--" + word);
        }
        if (!options.contains("--domain")) {
            return likely("--" + word, options);
        }
        Bank bank = library.load(Selection.ALL).bank();
        List<String> domains = bank.domains().stream().map(Domain::id).toList();
        return exactly(word, domains)
                .map(id -> "--domain " + id)
                .or(() -> exactly(word, bank.tags()).map(tag -> "--tag " + tag))
                .or(() -> bank.find(word).map(question -> "guide show " + word))
                .or(() -> likely("--" + word, options))
                .or(() -> likely(word, domains).map(id -> "--domain " + id));
    }

    private static Optional<String> exactly(String word, List<String> known) {
        return known.stream().filter(k -> k.equalsIgnoreCase(word)).findFirst();
    }

    /** Returns the shortest word that begins so, since people stop typing early; else the nearest one. */
    private static Optional<String> likely(String word, Collection<String> known) {
        String start = word.toLowerCase(Locale.ROOT);
        Stream<String> longer = start.length() < SHORTEST_START
                ? Stream.empty()
                : known.stream().filter(k -> k.startsWith(start));
        return longer.min(Comparator.comparingInt(String::length)).or(() -> DidYouMean.nearest(word, known));
    }
}
