package guide.cli.doctor;

import guide.app.BankSelection;
import guide.app.Folders;
import guide.app.Library;
import guide.app.Records;
import guide.app.Refusal;
import guide.app.Settings;
import guide.app.StudyClock;
import guide.app.Words;
import guide.event.Event;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Examines the program's health, and repairs what the backups allow. */
public final class Doctor {
    private final String version;
    private final Map<String, String> env;
    private final Folders folders;
    private final Library library;
    private final Records records;
    private final Settings settings;

    /** Examines a program of this version in this environment. */
    public Doctor(
            String version,
            Map<String, String> env,
            Folders folders,
            Library library,
            Records records,
            Settings settings) {
        this.version = version;
        this.env = env;
        this.folders = folders;
        this.library = library;
        this.records = records;
        this.settings = settings;
    }

    /** Takes from the daily backups what the journal lacks; only adds. */
    public Finding repair() {
        try {
            int count = records.repair().count();
            return new Finding.Fact(
                    "Repair",
                    count == 0
                            ? "The backups hold nothing that the journal lacks."
                            : Words.count(count, "event") + " taken from the backups.");
        } catch (Refusal e) {
            return new Finding.Fault("Nothing could be repaired: " + e.sentence() + " See below.");
        }
    }

    /** Runs all checks, and returns what they find in the order to print. */
    public List<Finding> findings(BankSelection banks) {
        List<Event> events = events();
        StudyClock studyClock = settings.studyClock();
        List<Check> checks = List.of(
                new SystemCheck(version, env),
                new TerminalCheck(env),
                new ClockCheck(studyClock, events),
                new FoldersCheck(folders, FoldersCheck::free),
                new BankCheck(library.load(banks)),
                readable("Journal", () -> new JournalCheck(folders.journal(), records.history(), records.losses())),
                readable(
                        "Backups",
                        () -> new BackupsCheck(
                                folders.backups(), records.backups(), records.lacking(), events, studyClock)));
        return checks.stream().flatMap(check -> check.findings().stream()).toList();
    }

    /** Returns no event where the journal cannot be read, which its own check reports. */
    private List<Event> events() {
        try {
            return records.history().events();
        } catch (Refusal e) {
            return List.of();
        }
    }

    /** Makes a check that needs a folder; a folder that cannot be read at all becomes its finding. */
    private static Check readable(String name, Supplier<Check> check) {
        try {
            return check.get();
        } catch (Refusal e) {
            return () -> List.of(
                    new Finding.Fact(name, "cannot be read"),
                    new Finding.Fault(e.sentence() + " Make it a folder that you may read and write."));
        }
    }
}
