package guide.cli;

import guide.cli.doctor.Diagnosis;
import guide.cli.doctor.Doctor;

record DoctorCommand(Doctor doctor, Console console) implements Command {
    @Override
    public Usage usage() {
        return new Usage(
                        "doctor",
                        this,
                        "Shows where the files are, what is damaged, and what to do.",
                        "Exit 1 where an answer is missing or something has to be done, else 0.")
                .bank()
                .flag(
                        "--repair",
                        "First takes from the daily backups what the journal lacks. It only adds: no line is changed.")
                .examples("guide doctor", "guide doctor --repair");
    }

    @Override
    public int call(Given given) {
        Diagnosis diagnosis = new Diagnosis();
        if (given.has("--repair")) {
            doctor.repair(diagnosis);
        }
        doctor.examine(given.selection(), diagnosis);
        diagnosis.lines().forEach(console::print);
        console.print("");
        console.print(diagnosis.conclusion());
        return diagnosis.isHealthy() ? Exit.OK : Exit.NO;
    }
}
