package guide.cli.doctor;

import guide.app.Words;
import guide.bank.LoadedBank;
import guide.yaml.Problem;
import java.util.ArrayList;
import java.util.List;

/** Checks the bank in use. */
record BankCheck(LoadedBank loadedBank) implements Check {
    @Override
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(new Finding.Fact(
                "Bank",
                loadedBank.bank().title() + ": "
                        + Words.count(loadedBank.bank().domains().size(), "domain") + ", "
                        + Words.count((int) loadedBank.bank().questions().count(), "question")));
        loadedBank.problems().forEach(problem -> findings.add(finding(problem)));
        return findings;
    }

    /** Takes a warning for a note: the file is used, so nothing is wrong with the program's health. */
    private static Finding finding(Problem problem) {
        return problem.severity() == Problem.Severity.WARNING
                ? new Finding.Note(problem.toString())
                : new Finding.Fault(problem.toString());
    }
}
