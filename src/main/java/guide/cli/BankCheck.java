package guide.cli;

import guide.bank.Loaded;
import guide.tui.Words;
import guide.yaml.Problem;
import java.util.ArrayList;
import java.util.List;

/** The bank in use. */
record BankCheck(Loaded loaded) implements Check {
    @Override
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(new Finding.Fact(
                "Bank",
                loaded.bank().title() + ": "
                        + Words.count(loaded.bank().domains().size(), "domain") + ", "
                        + Words.count((int) loaded.bank().questions().count(), "question")));
        loaded.problems().forEach(problem -> findings.add(finding(problem)));
        return findings;
    }

    /** A file with warnings is used, so nothing is wrong with the program's health. */
    private static Finding finding(Problem problem) {
        return problem.severity() == Problem.Severity.WARNING
                ? new Finding.Note(problem.toString())
                : new Finding.Fault(problem.toString());
    }
}
