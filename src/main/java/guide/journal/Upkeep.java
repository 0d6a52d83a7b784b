package guide.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Looks after what a journal holds: what went missing is noticed and taken from the backups. Nothing is ever changed. */
public final class Upkeep {
    /** Also the lock: the journal's files are looked at by one thread at a time. */
    private final Journal journal;

    private final JournalFolder folder;
    private final Merger merger;
    private final Backups backups;
    private final Marks marks;
    private final Told told;
    private final List<Recovery> meanwhile = new ArrayList<>();

    Upkeep(Journal journal, JournalFolder folder, Merger merger, Backups backups, Marks marks, Told told) {
        this.journal = journal;
        this.folder = folder;
        this.merger = merger;
        this.backups = backups;
        this.marks = marks;
        this.told = told;
    }

    /**
     * Looks whether the files still hold what was written to them, and where they do not, takes what is missing from the
     * backups.
     *
     * @throws CannotReadException if the folder is there and cannot be listed
     */
    public Recovery recover() throws CannotReadException {
        synchronized (journal) {
            List<Loss> losses = losses();
            if (losses.isEmpty()) {
                return Recovery.NONE;
            }
            Recovery recovery = refilled(losses);
            if (recovery.problem().isEmpty()) {
                journal.read();
                marks.reset(folder);
            }
            return recovery;
        }
    }

    /** What of the journal is less than it was, as {@link #recover} would find it. */
    public List<Loss> losses() throws CannotReadException {
        synchronized (journal) {
            Marks.Noted noted = marks.noted();
            journal.read();
            return noted.losses(folder);
        }
    }

    /** What of a history's damage was not told before; from now on it is. */
    public List<Damage> untold(List<Damage> damage) {
        return told.news(damage);
    }

    /** What had to be recovered while events were appended, since this was asked last. */
    public List<Recovery> recovered() {
        synchronized (journal) {
            List<Recovery> all = List.copyOf(meanwhile);
            meanwhile.clear();
            return all;
        }
    }

    /**
     * Takes all that the backups hold and the files do not, and makes the day's backup where it is missing, or whole.
     *
     * @param day the study day
     * @throws CannotReadException if the backups or the journal cannot be read
     * @throws NotMergedException if what is missing cannot be saved
     */
    public Merged repair(LocalDate day) throws CannotReadException, NotMergedException {
        synchronized (journal) {
            Merged merged = taken();
            journal.read();
            marks.reset(folder);
            if (!folder.files().isEmpty()) {
                try {
                    backups.make(folder, day);
                } catch (IOException e) {
                    // The check of the backups, which follows, tells that there is none.
                }
            }
            return merged;
        }
    }

    /**
     * The daily copies, the last day first.
     *
     * @throws CannotReadException if they cannot be listed
     */
    public List<Backup> backups() throws CannotReadException {
        try {
            return backups.all();
        } catch (IOException e) {
            throw new CannotReadException("the backups", backups.folder(), e);
        }
    }

    /**
     * How many events of the journal are not in the last daily copy.
     *
     * @throws CannotReadException if the copies cannot be listed
     */
    public int lacking() throws CannotReadException {
        synchronized (journal) {
            try {
                return backups.lacking(folder);
            } catch (IOException e) {
                throw new CannotReadException("the backups", backups.folder(), e);
            }
        }
    }

    /** An event was saved, whatever comes of this. */
    void recoverMeanwhile() {
        for (Recovery before : meanwhile) {
            if (!before.problem().isEmpty()) {
                return; // It costs seconds where there is much, and an answer waits.
            }
        }
        try {
            Recovery recovery = recover();
            if (recovery.isNeeded()) {
                meanwhile.add(recovery);
            }
        } catch (CannotReadException e) {
            // The next start finds it again.
        }
    }

    private Recovery refilled(List<Loss> losses) {
        try {
            return new Recovery(losses, taken().count(), "");
        } catch (NotMergedException | CannotReadException e) {
            return new Recovery(losses, 0, String.valueOf(e.getMessage()));
        }
    }

    private Merged taken() throws CannotReadException, NotMergedException {
        try {
            List<Path> files = backups.files();
            return merger.take(files);
        } catch (IOException e) {
            throw new CannotReadException("the backups", backups.folder(), e);
        }
    }
}
