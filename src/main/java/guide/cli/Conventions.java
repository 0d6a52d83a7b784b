package guide.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** What holds for every command: help, version, sentences for what went wrong, exit codes. */
final class Conventions {
    private Conventions() {}

    static void apply(CommandLine line, Console console, Library library) {
        options(line);
        line.setUsageHelpAutoWidth(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAllowOptionsAsOptionParameters(false)
                // A bank may be called @deck.yaml; as an argument file it could bring in options.
                .setExpandAtFiles(false)
                .setOut(new PrintWriter(new GatedWriter(console), false))
                .setErr(new PrintWriter(new GatedWriter(console), false))
                .setParameterExceptionHandler((e, args) -> misused(e, console, new Mistakes(library)))
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

    private static int misused(ParameterException e, Console console, Mistakes mistakes) {
        CommandLine line = e.getCommandLine();
        console.tell(mistakes.sentence(e));
        console.tell("'" + line.getCommandSpec().qualifiedName() + " --help' shows how.");
        return Exit.USAGE;
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
        if (console.isGone(e)) {
            return Exit.HANG_UP;
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
