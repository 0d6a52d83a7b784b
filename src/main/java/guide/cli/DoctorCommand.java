package guide.cli;

import guide.cli.doctor.Diagnosis;
import guide.cli.doctor.Doctor;

final class DoctorCommand implements Command {
    private final Doctor doctor;
    private final Console console;

    private final SelectionOptions options = SelectionOptions.ofBank();
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
                        "Exit 1 where an answer is missing or something has to be done, else 0.")
                .with(options)
                .flag(
                        "--repair",
                        "First takes from the daily backups what the journal lacks. It only adds: no line is changed.",
                        () -> repair = true)
                .examples("guide doctor", "guide doctor --repair");
    }

    @Override
    public Integer call() {
        Diagnosis diagnosis = new Diagnosis();
        if (repair) {
            doctor.repair(diagnosis);
        }
        doctor.examine(options.selection(), diagnosis);
        diagnosis.lines().forEach(console::print);
        console.print("");
        console.print(diagnosis.conclusion());
        return diagnosis.isHealthy() ? Exit.OK : Exit.NO;
    }
}
