package guide.journal;

import guide.journal.disk.Disk;
import guide.journal.disk.FailureReason;
import guide.journal.line.Damage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds what a journal has lost, and restores it from the backups. It only adds: no line is ever changed. */
public final class JournalMaintenance {
    /** The journal, and the lock: only a single thread at a time reads the journal's files. */
    private final Journal journal;

    private final JournalFolder folder;
    private final Device device;
    private final Merger merger;
    private final Backups backups;
    private final KnownFiles known;
    private final Notices notices;
    /** The recoveries that {@link #recover} has not returned yet. */
    private final List<RestoreResult> recoveries = new ArrayList<>();

    JournalMaintenance(
            Journal journal,
            JournalFolder folder,
            Device device,
            Merger merger,
            Backups backups,
            KnownFiles known,
            Notices notices) {
        this.journal = journal;
        this.folder = folder;
        this.device = device;
        this.merger = merger;
        this.backups = backups;
        this.known = known;
        this.notices = notices;
    }

    /**
     * Restores from the backups what the files have lost since they were written.
     *
     * @return the losses since the last call, with those that an append has restored meanwhile; empty for no loss
     * @throws JournalException if the folder exists and cannot be listed
     */
    public List<RestoreResult> recover() throws JournalException {
        synchronized (journal) {
            try {
                restore();
            } catch (JournalException e) {
                if (recoveries.isEmpty()) {
                    throw e;
                }
            }
            List<RestoreResult> all = List.copyOf(recoveries);
            recoveries.clear();
            return all;
        }
    }

    /** Restores after an append that has found a loss. The event was saved, even if this fails. */
    void recoverMeanwhile() {
        for (RestoreResult before : recoveries) {
            if (!before.problem().isEmpty()) {
                return; // A large journal takes seconds, and an answer waits.
            }
        }
        try {
            restore();
        } catch (JournalException e) {
            // The next start finds the loss again.
        }
    }

    private void restore() throws JournalException {
        List<FileLoss> losses = losses();
        if (losses.isEmpty()) {
            return;
        }
        try {
            int restored = takeFromBackups().count();
            // A file that could not be read for a moment, or that a syncer was just replacing, has lost nothing.
            if (restored > 0 || !losses().isEmpty()) {
                recoveries.add(new RestoreResult(losses, restored, ""));
            }
        } catch (JournalException e) {
            recoveries.add(new RestoreResult(losses, 0, String.valueOf(e.getMessage())));
            return;
        }
        acceptAll();
    }

    /**
     * Returns the files that hold less than when they were written last, without restoring them.
     *
     * @throws JournalException if the folder exists and cannot be listed
     */
    public List<FileLoss> losses() throws JournalException {
        synchronized (journal) {
            FileExtents noted = known.marks();
            journal.read();
            return noted.losses(folder);
        }
    }

    /** Returns sentences about what saving met on its way, each once; the events are saved all the same. */
    public List<String> notices() {
        return notices.unseen();
    }

    /** Returns what was not returned before, in this session or an earlier one, of the lines that do not count. */
    public Unreported unreported(JournalContents contents) {
        return known.unreported(contents);
    }

    /**
     * Restores from all backups what the files lack, and completes the day's backup.
     *
     * @param day the study day
     * @throws JournalException if the backups or the journal cannot be read, or what is missing cannot be saved
     */
    public MergeResult repair(LocalDate day) throws JournalException {
        synchronized (journal) {
            MergeResult mergeResult = takeFromBackups();
            acceptAll();
            if (!folder.files().isEmpty()) {
                try {
                    backups.complete(folder, day);
                } catch (IOException e) {
                    // The check of the backups, which follows, reports that there is none.
                }
            }
            return mergeResult;
        }
    }

    /**
     * Returns the daily copies, the last day first.
     *
     * @throws JournalException if they cannot be listed
     */
    public List<Backup> backups() throws JournalException {
        return fromBackups(backups::all);
    }

    /**
     * Returns how many lines the backups hold that the journal lacks. Reads all of them.
     *
     * @throws JournalException if the copies or the journal cannot be listed
     */
    public int restorable() throws JournalException {
        return fromBackups(() -> UnknownLines.count(backups.files(), folder.journals(), device.disk()));
    }

    /** Returns why sessions cannot share a file, without a full stop; empty where locks work, or nothing was saved yet. */
    public String lockFailure() {
        Path folder = device.beside("");
        try (Disk.Hold hold = device.lock(Duration.ZERO)) {
            return device.disk().stamp(folder).isEmpty()
                    ? ""
                    : hold.failure().map(FailureReason::of).orElse("");
        } catch (IOException e) {
            return FailureReason.of(e);
        }
    }

    /** Returns the number of files that only one session wrote, because it could not have the lock. */
    public int sessionFiles() throws JournalException {
        synchronized (journal) {
            journal.read();
            return (int)
                    folder.files().stream().filter(JournalFile::isOfSession).count();
        }
    }

    /**
     * Returns the folders and files among the copies that cannot be read.
     *
     * @throws JournalException if the copies cannot be listed
     */
    public List<Damage> unreadableBackups() throws JournalException {
        return fromBackups(backups::unreadable);
    }

    /**
     * Returns how many of the journal's lines the last daily copy lacks. Reads all of both.
     *
     * @throws JournalException if the copies or the journal cannot be listed
     */
    public int missingFromLastCopy() throws JournalException {
        return fromBackups(() -> backups.lacking(folder.journals()));
    }

    private MergeResult takeFromBackups() throws JournalException {
        return merger.merge(fromBackups(backups::files));
    }

    private void acceptAll() throws JournalException {
        journal.read();
        known.accept(folder);
    }

    /** Reads the backups. */
    private interface Look<T> {
        T get() throws IOException;
    }

    private <T> T fromBackups(Look<T> look) throws JournalException {
        try {
            return look.get();
        } catch (IOException e) {
            throw JournalException.notRead("the backups", backups.folder(), e);
        }
    }
}
