package guide.cli;

import guide.yaml.Nearest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What holds for every command: help, version, sentences for what went wrong, exit codes. */
final class Conventions {
    private Conventions() {}

    static void apply(CommandLine line, Console console) {
        options(line);
        line.setUsageHelpAutoWidth(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAllowOptionsAsOptionParameters(false)
                // A bank may be called @deck.yaml; as an argument file it could bring in options.
                .setExpandAtFiles(false)
                .setOut(new PrintWriter(new GatedWriter(console), false))
                .setErr(new PrintWriter(new GatedWriter(console), false))
                .setParameterExceptionHandler((e, args) -> misused(e, console))
                .setExecutionExceptionHandler(failed(console));
    }

    /** By hand, since picocli's standard options are annotated; {@link Usage} says what that costs. */
    private static void options(CommandLine line) {
        CommandSpec program = line.getCommandSpec();
        program.usageMessage().synopsisSubcommandLabel("COMMAND");
        program.version(Program.version())
                .addOption(help())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Prints the version.")
                        .build());
        line.getSubcommands().values().forEach(sub -> sub.getCommandSpec().addOption(help()));
    }

    private static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Shows this help.")
                .build();
    }

    private static int misused(ParameterException e, Console console) {
        CommandLine line = e.getCommandLine();
        console.tell(sentence(e));
        console.tell("'" + line.getCommandSpec().qualifiedName() + " --help' shows how.");
        return Exit.USAGE;
    }

    private static String sentence(ParameterException e) {
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unknown(spec, unmatched.getUnmatched().get(0));
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return "'" + spec.qualifiedName() + "' needs " + labels(missing.getMissing()) + ".";
        }
        String message = String.valueOf(e.getMessage());
        return message.endsWith(".") ? message : message + ".";
    }

    private static String labels(List<ArgSpec> missing) {
        return String.join(" and ", missing.stream().map(ArgSpec::paramLabel).toList());
    }

    private static String unknown(CommandSpec spec, String word) {
        boolean option = word.startsWith("-");
        String name = option ? word.replaceFirst("=.*", "") : word;
        List<String> known = new ArrayList<>(
                option ? spec.optionsMap().keySet() : spec.subcommands().keySet());
        if (!option && known.isEmpty()) {
            return "'" + spec.qualifiedName() + "' takes no '" + word + "'.";
        }
        String hint = Nearest.to(name, known)
                .map(near -> " Did you mean '" + near + "'?")
                .orElse("");
        return "there is no " + (option ? "option" : "command") + " '" + name + "'." + hint;
    }

    private static IExecutionExceptionHandler failed(Console console) {
        return (e, line, result) -> {
            if (e instanceof Failure failure) {
                console.tell(failure.sentence());
                return failure.status();
            }
            if (e instanceof UncheckedIOException output) {
                return outputFailed(output, console);
            }
            return bug(e, console);
        };
    }

    /** A closed pipe is the reader's good right and no error; anything else that keeps the output back is one. */
    static int outputFailed(UncheckedIOException e, Console console) {
        String why = String.valueOf(e.getMessage());
        if (why.contains("Broken pipe") || why.contains("Stream closed")) {
            return Exit.CLOSED_PIPE;
        }
        console.tell("the output could not be written: " + why.replaceFirst("^[a-zA-Z.]*Exception: ", "") + ".");
        return Exit.NOT_SAVED;
    }

    private static int bug(Exception e, Console console) {
        console.tell("this is a bug, and no answer is lost by it: " + e);
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        for (String row : trace.toString().split("\n")) {
            console.tell(row.replace("\t", "  "));
        }
        return Exit.BUG;
    }
}
