package guide.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What can follow what on the command line, read off the commands themselves.
 *
 * @param options of each command, long and short, without hidden ones
 * @param words which words each command takes: {@code ids}, {@code grades}, {@code shells}, {@code files} or none
 */
record Completions(Map<String, List<String>> options, Map<String, List<String>> words) {
    static Completions of(CommandLine line) {
        Map<String, List<String>> options = new LinkedHashMap<>();
        Map<String, List<String>> words = new LinkedHashMap<>();
        line.getSubcommands().forEach((name, command) -> {
            options.put(name, options(command));
            words.put(name, words(command));
        });
        return new Completions(options, words);
    }

    List<String> wordsOf(String command) {
        return words.getOrDefault(command, List.of());
    }

    private static List<String> options(CommandLine command) {
        List<String> names = new ArrayList<>();
        for (OptionSpec option : command.getCommandSpec().options()) {
            if (!option.hidden()) {
                names.add(option.longestName());
            }
        }
        return names;
    }

    private static List<String> words(CommandLine command) {
        return command.getCommandSpec().positionalParameters().stream()
                .map(PositionalParamSpec::paramLabel)
                .map(Completions::kind)
                .filter(kind -> !kind.isEmpty())
                .toList();
    }

    private static String kind(String label) {
        return switch (label) {
            case "ID", "ID|NUMBER" -> "ids";
            case "GRADE" -> "grades";
            case "SHELL" -> "shells";
            case "WORDS" -> "";
            default -> "files";
        };
    }
}
