package guide.cli.doctor;

import guide.app.StudyClock;
import guide.app.Words;
import guide.event.Event;
import guide.journal.Backup;
import guide.study.StudyDay;
import java.nio.file.Path;
import java.util.List;

/**
 * Checks the daily copies.
 *
 * @param folder of the copies
 * @param backups the last day first
 * @param lacking how many events the last copy lacks
 * @param events of the journal
 * @param studyClock the clock, with the study day
 */
record BackupsCheck(Path folder, List<Backup> backups, int lacking, List<Event> events, StudyClock studyClock) {
    void addTo(Diagnosis diagnosis) {
        if (backups.isEmpty()) {
            diagnosis.fact("Backups", "none yet, in " + folder);
        } else {
            Backup last = backups.get(0);
            long kilobytes = (backups.stream().mapToLong(Backup::bytes).sum() + 1023) / 1024;
            diagnosis.fact(
                    "Backups",
                    Words.count(backups.size(), "day") + ", the last of " + last.day() + ", " + kilobytes + " kB in "
                            + folder);
        }
        if (!events.isEmpty() && isBehind()) {
            diagnosis.note("The last day of study has no copy. 'guide doctor --repair' makes one; if that"
                    + " fails, see whether " + folder + " can be written.");
        }
        if (lacking > 0) {
            diagnosis.note(Words.count(lacking, "event") + (lacking == 1 ? " is" : " are")
                    + " not in the last copy, as after a merge or on a full disk. The next day's copy will be whole;"
                    + " 'guide doctor --repair' makes this one so.");
        }
    }

    private boolean isBehind() {
        Event last = events.get(events.size() - 1);
        StudyDay day = studyClock.dayStart().dayOf(last.time(), last.offset());
        StudyDay due = day.compareTo(studyClock.today()) > 0
                ? studyClock.today()
                : day; // A clock that was ahead asks for nothing.
        return backups.isEmpty() || backups.get(0).day().isBefore(due.date());
    }
}
