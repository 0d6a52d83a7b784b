package guide.app;

import guide.journal.Backup;
import guide.journal.FileLoss;
import guide.journal.Journal;
import guide.journal.JournalContents;
import guide.journal.JournalMaintenance;
import guide.journal.line.Damage;
import java.util.List;

/** Answers questions about the journal and its backups, and changes nothing. */
public final class JournalHealth {
    private final Journal journal;
    private final JournalMaintenance maintenance;

    JournalHealth(Journal journal) {
        this.journal = journal;
        this.maintenance = journal.maintenance();
    }

    /** Returns what the files say as they are. */
    public JournalContents contents() {
        return Records.answer(journal::read);
    }

    /** Returns the files that hold less than before. */
    public List<FileLoss> losses() {
        return Records.answer(maintenance::losses);
    }

    /** Returns how many lines the backups hold that the journal lacks. Reads all of them. */
    public int restorable() {
        return Records.answer(maintenance::restorable);
    }

    /** Returns the daily copies, the last day first. */
    public List<Backup> backups() {
        return Records.answer(maintenance::backups);
    }

    /** Returns the folders and files among the daily copies that cannot be read. */
    public List<Damage> unreadableBackups() {
        return Records.answer(maintenance::unreadableBackups);
    }

    /** Returns how many of the journal's lines the last daily copy lacks. Reads all of both. */
    public int lacking() {
        return Records.answer(maintenance::missingFromLastCopy);
    }

    /** Returns why sessions cannot share a file, without a full stop; empty where they can. */
    public String lockFailure() {
        return maintenance.lockFailure();
    }

    /** Returns the number of files that only one session wrote, because it could not have the lock. */
    public int sessionFiles() {
        return Records.answer(maintenance::sessionFiles);
    }
}
