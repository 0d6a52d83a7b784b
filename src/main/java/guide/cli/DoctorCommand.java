package guide.cli;

import guide.app.StudyClock;
import guide.app.Words;
import guide.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

final class DoctorCommand implements Command {
    private final Program program;

    private final BankOptions banks = new BankOptions();

    private boolean repair;

    DoctorCommand(Program program) {
        this.program = program;
    }

    @Override
    public Usage usage() {
        return new Usage(
                        "doctor",
                        this,
                        "Tells what the program runs on, where its files are, what is damaged and what to do.",
                        "Exit 1 for damage, else 0.")
                .with(banks)
                .flag(
                        "--repair",
                        "First takes from the daily backups what the journal lacks. It only adds: no line is changed.",
                        () -> repair = true)
                .examples("guide doctor", "guide doctor --repair");
    }

    @Override
    public Integer call() {
        List<Finding> findings = new ArrayList<>();
        if (repair) {
            findings.add(repaired());
        }
        checks().forEach(check -> findings.addAll(check.findings()));
        boolean healthy = findings.stream().noneMatch(Finding.Fault.class::isInstance);
        findings.forEach(finding -> program.console().print(finding.line()));
        program.console().print("");
        program.console()
                .print(
                        healthy
                                ? "Nothing is damaged."
                                : "Nothing is lost that is not listed above; what the journal holds is never changed.");
        return healthy ? Exit.OK : Exit.NO;
    }

    private List<Check> checks() {
        Folders folders = program.folders();
        Records records = program.records();
        StudyClock studyClock = program.settings().now();
        List<Event> events = events();
        return List.of(
                new SystemCheck(program.world().env()),
                new TerminalCheck(program.world().env()),
                new ClockCheck(studyClock, events),
                new FoldersCheck(folders, FoldersCheck::free),
                new BankCheck(program.library().load(banks)),
                readable("Journal", () -> new JournalCheck(folders.journal(), records.history(), records.losses())),
                readable(
                        "Backups",
                        () -> new BackupsCheck(
                                folders.backups(), records.backups(), records.lacking(), events, studyClock)));
    }

    /** None where the journal cannot be read, which its own check tells. */
    private List<Event> events() {
        try {
            return program.records().history().events();
        } catch (Failure e) {
            return List.of();
        }
    }

    /** A check that needs a folder: where that cannot be read at all, this is what it finds. */
    private static Check readable(String name, Supplier<Check> check) {
        try {
            return check.get();
        } catch (Failure e) {
            return () -> List.of(
                    new Finding.Fact(name, "cannot be read"),
                    new Finding.Fault(e.sentence() + " Make it a folder that you may read and write."));
        }
    }

    private Finding repaired() {
        try {
            int count = program.records().repair().count();
            return new Finding.Fact(
                    "Repair",
                    count == 0
                            ? "The backups hold nothing that the journal lacks."
                            : Words.count(count, "event") + " taken from the backups.");
        } catch (Failure e) {
            return new Finding.Fault("Nothing could be repaired: " + e.sentence() + " See below.");
        }
    }
}
