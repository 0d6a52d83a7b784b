package guide.cli.doctor;

import guide.app.Words;
import guide.bank.LoadedBank;
import guide.yaml.Problem;

/** Checks the bank in use. */
record BankCheck(LoadedBank loadedBank) {
    void addTo(Diagnosis diagnosis) {
        diagnosis.fact(
                "Bank",
                loadedBank.bank().title() + ": "
                        + Words.count(loadedBank.bank().domains().size(), "domain") + ", "
                        + Words.count((int) loadedBank.bank().questions().count(), "question"));
        for (Problem problem : loadedBank.problems()) {
            // A file with warnings is used, so nothing is wrong with the program's health.
            if (problem.severity() == Problem.Severity.WARNING) {
                diagnosis.note(problem.toString());
            } else {
                diagnosis.fault(problem.toString());
            }
        }
    }
}
