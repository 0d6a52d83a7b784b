package guide.cli;

import guide.app.Library;
import guide.app.Selection;
import guide.app.Words;
import guide.bank.Bank;
import guide.bank.LoadedBank;
import guide.bank.Question;
import guide.bank.amend.AmendedBank;
import guide.study.StudyDay;
import guide.text.InvisibleCharacters;
import guide.yaml.Problem;
import guide.yaml.Problem.Severity;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;

record CheckCommand(Library library, Supplier<StudyDay> today, Console console) implements Command {
    /** The number of months after which what was looked up may have changed. */
    private static final int FRESH_MONTHS = 6;

    @Override
    public Usage usage() {
        return new Usage(
                        "check",
                        this,
                        "Reads banks and prints what is wrong with them.",
                        "Each line has file:line:column, what it is, and what to do. Without a file: the bank in use. Exit 65 "
                                + "for errors, 66 for what cannot be read. A question whose 'checked' is over six months old gets a "
                                + "note, which is no error.")
                .allWords(0, "FILE|DIR", "Banks to check, or a file of amendments.")
                .flag("--strict", "Warnings count as errors.")
                .flag(
                        "--stale",
                        "Lists only the questions whose 'checked' is over six months old; exit 1 if there is one.")
                .examples("guide check questions/ --strict");
    }

    @Override
    public int call(Given given) {
        AmendedBank amended = library.check(Selection.ofBanks(given.texts("FILE|DIR")));
        boolean onlyStale = given.has("--stale");
        LoadedBank loadedBank = amended.loaded();
        List<Problem> problems = loadedBank.problems();
        List<String> stale = stale(loadedBank.bank());
        problems.stream()
                .filter(problem -> !onlyStale || problem.severity() != Severity.WARNING)
                .forEach(problem -> console.print(problem.toString()));
        stale.forEach(console::print);
        if (!onlyStale) {
            amended.standings().forEach(standing -> console.print(standing.note()));
        }
        int questions = (int) loadedBank.bank().questions().count();
        console.printMessage(
                onlyStale ? summary(questions, stale.size()) : summary(amended, questions, problems.size()));
        int status = status(problems, given.has("--strict"));
        return status == Exit.OK && onlyStale && !stale.isEmpty() ? Exit.NO : status;
    }

    private static String summary(AmendedBank amended, int questions, int problems) {
        int domains = amended.loaded().bank().domains().size();
        boolean isOfAmendments = domains == 0 && !amended.standings().isEmpty();
        return (isOfAmendments
                        ? Words.count(amended.standings().size(), "amendment")
                        : Words.count(questions, "question") + " in " + Words.count(domains, "domain"))
                + "; "
                + (problems == 0 ? "no problems." : Words.count(problems, "problem") + ".");
    }

    private static String summary(int questions, int stale) {
        return (stale == 0 ? "none" : stale) + " of " + Words.count(questions, "question")
                + (stale < 2 ? " was" : " were") + " last checked over six months ago.";
    }

    private List<String> stale(Bank bank) {
        YearMonth oldest = YearMonth.from(today.get().date()).minusMonths(FRESH_MONTHS);
        return bank.questions()
                .filter(q ->
                        !q.checked().isEmpty() && YearMonth.parse(q.checked()).isBefore(oldest))
                .map(CheckCommand::note)
                .toList();
    }

    private static String note(Question question) {
        return question.place() + ": note: question " + InvisibleCharacters.quoted(question.id())
                + " was last checked in " + Words.month(question.checked())
                + "; look its claims up again, then set 'checked'";
    }

    private static int status(List<Problem> problems, boolean strict) {
        if (has(problems, Severity.ERROR) || strict && has(problems, Severity.WARNING)) {
            return Exit.BAD_DATA;
        }
        return has(problems, Severity.UNREADABLE) ? Exit.NO_INPUT : Exit.OK;
    }

    private static boolean has(List<Problem> problems, Severity severity) {
        return problems.stream().anyMatch(p -> p.severity() == severity);
    }
}
