package guide.cli.doctor;

import guide.app.JournalHealth;
import guide.app.StudyClock;
import guide.app.Words;
import guide.event.Event;
import guide.journal.Backup;
import guide.journal.line.Damage;
import guide.study.StudyDay;
import java.nio.file.Path;
import java.util.List;

/**
 * Checks the daily copies.
 *
 * @param folder the folder of the copies
 * @param events the journal's events
 */
record BackupsCheck(Path folder, JournalHealth health, List<Event> events, StudyClock studyClock) {
    void addTo(Diagnosis diagnosis) {
        // All is read before anything is said, since a check that fails says only that.
        List<Backup> backups = health.backups();
        List<Damage> unreadable = health.unreadableBackups();
        int lacking = events.isEmpty() ? 0 : health.lacking();
        if (backups.isEmpty()) {
            diagnosis.fact("Backups", "none yet, in " + folder);
        } else {
            Backup last = backups.get(0);
            long kilobytes = (backups.stream().mapToLong(Backup::ownBytes).sum() + 1023) / 1024;
            long days = backups.stream().map(Backup::day).distinct().count();
            diagnosis.fact(
                    "Backups",
                    Words.count((int) days, "day") + ", the last of " + last.day() + ", " + kilobytes + " kB in "
                            + folder);
        }
        for (Damage damage : unreadable) {
            diagnosis.fault(damage + ". Backups go on beside it.");
        }
        if (!events.isEmpty() && isBehind(backups)) {
            diagnosis.note("The last day of study has no copy. 'guide doctor --repair' makes one; if that"
                    + " fails, see whether " + folder + " can be written.");
        }
        if (lacking > 0) {
            diagnosis.note(Words.count(lacking, "event") + (lacking == 1 ? " is" : " are")
                    + " not in the last copy, as on a full disk. The next day's copy will be whole;"
                    + " 'guide doctor --repair' makes this one so.");
        }
    }

    private boolean isBehind(List<Backup> backups) {
        Event last = events.get(events.size() - 1);
        StudyDay day = studyClock.dayStart().dayOf(last.time(), last.offset());
        StudyDay due = day.compareTo(studyClock.today()) > 0
                ? studyClock.today()
                : day; // A clock that was ahead demands no copy.
        return backups.isEmpty() || backups.get(0).day().isBefore(due.date());
    }
}
