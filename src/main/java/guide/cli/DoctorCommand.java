package guide.cli;

import guide.cli.doctor.Doctor;
import guide.cli.doctor.Finding;
import java.util.ArrayList;
import java.util.List;

final class DoctorCommand implements Command {
    private final Doctor doctor;
    private final Console console;

    private final BankOptions banks = new BankOptions();
    private boolean repair;

    DoctorCommand(Doctor doctor, Console console) {
        this.doctor = doctor;
        this.console = console;
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
            findings.add(doctor.repair());
        }
        findings.addAll(doctor.findings(banks.selection));
        boolean healthy = findings.stream().noneMatch(Finding.Fault.class::isInstance);
        findings.forEach(finding -> console.print(finding.line()));
        console.print("");
        console.print(
                healthy
                        ? "Nothing is damaged."
                        : "Nothing is lost that is not listed above; what the journal holds is never changed.");
        return healthy ? Exit.OK : Exit.NO;
    }
}
