package guide.cli;

import guide.journal.History;
import guide.journal.Merged;
import guide.tui.Words;
import java.util.List;

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
        if (repair) {
            repair();
        }
        boolean healthy = true;
        for (Check check : checks()) {
            for (Finding finding : check.findings()) {
                program.console().print(finding.line());
                healthy &= !(finding instanceof Finding.Fault);
            }
        }
        program.console().print("");
        program.console()
                .print(
                        healthy
                                ? "All is well."
                                : "Nothing is lost that is not listed above; what the journal holds is never changed.");
        return healthy ? Exit.OK : Exit.NO;
    }

    private List<Check> checks() {
        Folders folders = program.folders();
        Records records = program.records();
        History history = records.history();
        return List.of(
                new SystemCheck(program.world().env()),
                new TerminalCheck(program.world().env()),
                new ClockCheck(program.settings().now(), history.events()),
                new FoldersCheck(folders, FoldersCheck::free),
                new BankCheck(program.library().load(banks)),
                new JournalCheck(folders.journal(), history, records.losses()),
                new BackupsCheck(
                        folders.backups(),
                        records.backups(),
                        history.events(),
                        program.settings().now()));
    }

    private void repair() {
        Merged merged = program.records().repair();
        program.console()
                .print(
                        merged.count() == 0
                                ? "Repair     The backups hold nothing that the journal lacks."
                                : "Repair     " + Words.count(merged.count(), "event") + " taken from the backups.");
    }
}
