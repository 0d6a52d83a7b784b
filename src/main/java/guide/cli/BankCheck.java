package guide.cli;

import guide.bank.Loaded;
import guide.tui.Words;
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
        loaded.problems().forEach(p -> findings.add(new Finding.Fault(p.toString())));
        return findings;
    }
}
