package guide.cli.doctor;

import guide.app.Folders;
import guide.app.JournalHealth;
import guide.app.Library;
import guide.app.Records;
import guide.app.Refusal;
import guide.app.Selection;
import guide.app.Settings;
import guide.app.StudyClock;
import guide.app.Words;
import guide.bank.Bank;
import guide.bank.LoadedBank;
import guide.event.Event;
import guide.journal.sync.Git;
import guide.journal.sync.SyncState;
import guide.yaml.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Examines the program's health, and repairs what the backups allow. */
public record Doctor(
        String version, Map<String, String> env, Folders folders, Library library, Records records, Settings settings) {
    /** Takes from the daily backups what the journal lacks; only adds. */
    public void repair(Diagnosis diagnosis) {
        try {
            int count = records.repair().count();
            diagnosis.fact(
                    "Repair",
                    count == 0
                            ? "The backups hold nothing that the journal lacks."
                            : Words.count(count, "event") + " taken from the backups.");
        } catch (Refusal e) {
            diagnosis.fault("Nothing could be repaired: " + e.sentence() + " See below.");
        }
    }

    /** Runs all checks. */
    public void examine(Selection selection, Diagnosis diagnosis) {
        JournalHealth health = records.health();
        List<Event> events = events(health);
        StudyClock studyClock = settings.studyClock();
        addSystem(diagnosis);
        new TerminalCheck(env).addTo(diagnosis);
        new ClockCheck(studyClock, events).addTo(diagnosis);
        new FoldersCheck(folders, FoldersCheck::free).addTo(diagnosis);
        addBank(library.load(selection), diagnosis);
        new LockCheck(folders.state(), health.lockFailure(), sessionFiles(health)).addTo(diagnosis);
        ifReadable(
                "Journal",
                diagnosis,
                () -> JournalCheck.of(folders.journal(), health).addTo(diagnosis));
        ifReadable("Sync", diagnosis, () -> addSync(records.syncState(), diagnosis));
        ifReadable(
                "Backups",
                diagnosis,
                () -> new BackupsCheck(folders.backups(), health, events, studyClock).addTo(diagnosis));
    }

    /** Reports the program and what it runs on. */
    private void addSystem(Diagnosis diagnosis) {
        diagnosis.fact("Program", version);
        diagnosis.fact(
                "Java", property("java.vm.name") + " " + property("java.version") + ", " + property("java.home"));
        diagnosis.fact("System", property("os.name") + " " + property("os.version") + ", " + property("os.arch"));
        diagnosis.fact("Git", Git.isIn(env) ? "found, for 'guide sync'" : "not found; only 'guide sync' needs it");
    }

    private static String property(String name) {
        return System.getProperty(name);
    }

    private static void addBank(LoadedBank loadedBank, Diagnosis diagnosis) {
        Bank bank = loadedBank.bank();
        diagnosis.fact(
                "Bank",
                bank.title() + ": " + Words.count(bank.domains().size(), "domain") + ", "
                        + Words.count((int) bank.questions().count(), "question"));
        for (Problem problem : loadedBank.problems()) {
            // A file with warnings is used, so nothing is wrong with the program's health.
            if (problem.isWarning()) {
                diagnosis.note(problem.toString());
            } else {
                diagnosis.fault(problem.toString());
            }
        }
    }

    /** Says with what this machine syncs, and what it has not sent yet. */
    private static void addSync(Optional<SyncState> state, Diagnosis diagnosis) {
        if (state.isEmpty()) {
            diagnosis.fact("Sync", "not set up; 'guide sync --remote URL' does");
            return;
        }
        String last = state.get().last();
        String when = last.isEmpty() ? "not completed yet" : "last at " + last;
        diagnosis.fact("Sync", "with " + state.get().remote() + ", " + when);
        int unsent = state.get().unsent().orElse(-1);
        if (unsent < 0) {
            diagnosis.note("What it has not sent is not known; 'guide sync' sends it.");
        } else if (unsent > 0) {
            diagnosis.note(Words.count(unsent, "event") + " not sent yet; 'guide sync' sends "
                    + (unsent == 1 ? "it" : "them") + ".");
        } else {
            diagnosis.note("Everything is sent.");
        }
    }

    /** Returns no event where the journal cannot be read, which its own check reports. */
    private static List<Event> events(JournalHealth health) {
        try {
            return health.contents().events();
        } catch (Refusal e) {
            return List.of();
        }
    }

    private static int sessionFiles(JournalHealth health) {
        try {
            return health.sessionFiles();
        } catch (Refusal e) {
            return 0;
        }
    }

    /** Runs a check that needs a folder, or says that the folder cannot be read at all. */
    private static void ifReadable(String name, Diagnosis diagnosis, Runnable check) {
        try {
            check.run();
        } catch (Refusal e) {
            diagnosis.fact(name, "cannot be read");
            diagnosis.fault(e.sentence() + " Make it a folder that you may read and write.");
        }
    }
}
