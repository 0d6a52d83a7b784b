package guide.cli;

import guide.app.Library;
import guide.app.Records;
import guide.app.Refusal;
import guide.journal.disk.FailureReason;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Sets what holds for every command: help, version, sentences for what went wrong, exit codes. */
final class Conventions {
    private Conventions() {}

    static void apply(CommandLine line, Console console, Library library, Records records) {
        options(line);
        line.setUsageHelpAutoWidth(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setAllowOptionsAsOptionParameters(false)
                // A bank may be called @deck.yaml; as an argument file it could bring in options.
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((e, args) -> misused(e, console, new Mistakes(library)))
                .setExecutionExceptionHandler((e, command, result) -> failed(e, console, records));
    }

    /** Adds picocli's standard options by hand, since they are annotated; {@link Usage} says what that costs. */
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
        console.printMessage(mistakes.sentence(e));
        console.printMessage("'" + line.getCommandSpec().qualifiedName() + " --help' shows how.");
        return Exit.USAGE;
    }

    private static int failed(Exception e, Console console, Records records) {
        if (e instanceof Refusal refusal) {
            console.printMessage(refusal.sentence());
            return Exit.of(refusal.kind());
        }
        if (e instanceof UncheckedIOException output) {
            return outputFailed(output, console, records);
        }
        console.printMessage("this is a bug, and no answer is lost by it: " + e);
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        trace.toString().lines().forEach(row -> console.printMessage(row.replace("\t", "  ")));
        return Exit.BUG;
    }

    /**
     * Says that the output cannot be written, and whether the command has saved something. A closed pipe is no error: its
     * reader wants no more.
     */
    static int outputFailed(UncheckedIOException e, Console console, Records records) {
        String why = String.valueOf(e.getMessage());
        if (why.contains("Broken pipe") || why.contains("Stream closed")) {
            return Exit.CLOSED_PIPE;
        }
        if (console.isGone(e)) {
            return Exit.HANG_UP;
        }
        console.printMessage("the output could not be written: "
                + FailureReason.of(Optional.<Exception>ofNullable(e.getCause()).orElse(e)) + "."
                + (records.hasChanged() ? " What was to be saved is saved." : ""));
        return Exit.NO_OUTPUT;
    }
}
