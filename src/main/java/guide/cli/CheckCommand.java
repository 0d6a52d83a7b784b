package guide.cli;

import guide.app.Library;
import guide.app.Selection;
import guide.app.Words;
import guide.bank.LoadedBank;
import guide.yaml.Problem;
import guide.yaml.Problem.Severity;
import java.util.List;

final class CheckCommand implements Command {
    private final Library library;
    private final Console console;

    private List<String> files = List.of();
    private boolean strict;

    CheckCommand(Library library, Console console) {
        this.library = library;
        this.console = console;
    }

    @Override
    public Usage usage() {
        return new Usage(
                        "check",
                        this,
                        "Reads banks and prints what is wrong with them: file:line:column, what it is, and what to do.",
                        "Without a file: the bank in use. Exit 65 for errors, 66 for what cannot be read.")
                .allWords(0, "FILE|DIR", "Banks to check.", given -> files = given)
                .flag("--strict", "Warnings count as errors.", () -> strict = true)
                .examples("guide check questions/ --strict");
    }

    @Override
    public Integer call() {
        LoadedBank loadedBank = library.check(Selection.ofBanks(files));
        loadedBank.problems().forEach(p -> console.print(p.toString()));
        long questions = loadedBank.bank().questions().count();
        console.printMessage(Words.count((int) questions, "question") + " in "
                + Words.count(loadedBank.bank().domains().size(), "domain") + "; "
                + (loadedBank.problems().isEmpty()
                        ? "no problems."
                        : Words.count(loadedBank.problems().size(), "problem") + "."));
        return status(loadedBank.problems());
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
