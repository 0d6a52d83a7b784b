package guide.cli;

import guide.bank.Loaded;
import guide.tui.Words;
import guide.yaml.Problem;
import guide.yaml.Problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        description = {
            "Reads banks and prints what is wrong with them: file:line:column, what it is, and what to do.",
            "Without a file: the bank in use. Exit 65 for errors, 66 for what cannot be read."
        },
        footer = {"", "Example:", "  guide check questions/ --strict"})
final class CheckCommand implements Callable<Integer> {
    private final Program program;

    @Parameters(arity = "0..*", paramLabel = "FILE|DIR", description = "Banks to check.")
    private List<String> files = new ArrayList<>();

    @Option(names = "--strict", description = "Warnings count as errors.")
    private boolean strict;

    CheckCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        BankOptions banks = new BankOptions();
        banks.banks = files;
        Loaded loaded = program.library().check(banks);
        loaded.problems().forEach(p -> program.console().print(p.toString()));
        long questions = loaded.bank().questions().count();
        program.console()
                .tell(Words.count((int) questions, "question") + " in "
                        + Words.count(loaded.bank().domains().size(), "domain") + "; "
                        + (loaded.problems().isEmpty()
                                ? "no problems."
                                : Words.count(loaded.problems().size(), "problem") + "."));
        return status(loaded.problems());
    }

    private int status(List<Problem> problems) {
        if (has(problems, Severity.ERROR) || strict && has(problems, Severity.WARNING)) {
            return Exit.BAD_DATA;
        }
        return has(problems, Severity.UNREADABLE) ? Exit.NO_INPUT : Exit.OK;
    }

    private static boolean has(List<Problem> problems, Severity severity) {
        return problems.stream().anyMatch(p -> p.severity() == severity);
    }
}
