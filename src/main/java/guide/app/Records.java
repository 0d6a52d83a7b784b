package guide.app;

import guide.event.Event;
import guide.event.Fact;
import guide.event.NotSavedException;
import guide.journal.Backup;
import guide.journal.Device;
import guide.journal.FileLoss;
import guide.journal.Journal;
import guide.journal.JournalContents;
import guide.journal.JournalException;
import guide.journal.MachineIdentity;
import guide.journal.MergeResult;
import guide.journal.RestoreResult;
import guide.journal.line.Damage;
import guide.journal.sync.Sync;
import guide.journal.sync.SyncException;
import guide.journal.sync.SyncResult;
import guide.journal.sync.SyncState;
import guide.study.Progress;
import guide.study.StudyDay;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the user's progress from the journal, and writes to it. */
public final class Records {
    /** The most damaged lines that are reported one by one; {@code guide doctor} lists all. */
    private static final int REPORTED = 3;

    private final Folders folders;
    private final Map<String, String> env;
    private final Device device;
    private final Journal journal;
    private final InstantSource clock;
    private final Settings settings;
    private final Consumer<String> messages;
    private boolean hasSaved;

    /**
     * Keeps the journal in these folders.
     *
     * @param messages takes sentences for the user, since only a face knows where they can be seen
     */
    public Records(Folders folders, World world, Settings settings, Consumer<String> messages) {
        this.folders = folders;
        this.env = world.env();
        this.device = new Device(folders.state(), MachineIdentity.local(world.env()), world.random());
        this.clock = world.clock();
        this.settings = settings;
        this.journal = new Journal(folders.journal(), device, this::day, clock, world.zone(), world.random());
        this.messages = messages;
    }

    private LocalDate day(Event event) {
        return settings.rules().dayStart().dayOf(event.time(), event.offset()).date();
    }

    /** An answer of the journal. */
    private interface Answer<T> {
        T get() throws JournalException;
    }

    private static <T> T answer(Answer<T> answer) {
        try {
            return answer.get();
        } catch (JournalException e) {
            throw refusal(e, ".");
        }
    }

    /** @param end of the sentence */
    private static Refusal refusal(JournalException e, String end) {
        Refusal.Kind kind = switch (e.kind()) {
            case NOT_READ -> Refusal.Kind.NO_INPUT;
            case NOT_CREATED -> Refusal.Kind.CANNOT_CREATE;
            case NOT_MERGED -> Refusal.Kind.NOT_SAVED;
        };
        return new Refusal(kind, e.getMessage() + end);
    }

    /** Returns everything that the journal's files say. */
    public JournalContents history() {
        return answer(journal::read);
    }

    /** Returns the progress that the events add up to. Restores missing events, and reports them and each damage once. */
    public Progress progress() {
        answer(journal.maintenance()::recover).forEach(this::report);
        JournalContents contents = history();
        List<Damage> damage = journal.maintenance().unreported(contents.damage());
        damage.stream().limit(REPORTED).forEach(d -> messages.accept(d + "; kept, and skipped"));
        if (damage.size() > REPORTED) {
            messages.accept("and " + (damage.size() - REPORTED) + " more; 'guide doctor' lists all.");
        }
        return Progress.of(settings.rules(), contents.events(), clock.millis());
    }

    /** Returns the study day of this moment. */
    public StudyDay today() {
        return settings.studyClock().today();
    }

    private void report(RestoreResult restoreResult) {
        restoreResult.losses().forEach(fileLoss -> messages.accept(fileLoss.file() + " " + fileLoss.reason() + "."));
        if (!restoreResult.problem().isEmpty()) {
            messages.accept(
                    "nothing could be restored: " + restoreResult.problem() + ". 'guide doctor --repair' tries again.");
        } else if (restoreResult.restored() == 0) {
            messages.accept("the backups hold nothing that is missing; 'guide doctor' lists gaps.");
        } else {
            messages.accept(Words.count(restoreResult.restored(), "event") + " restored from the backups in "
                    + folders.backups() + ". If you removed them on purpose, remove these too.");
        }
    }

    /** Ends a session: restores and reports events that are missing now, or were missing meanwhile. */
    public void end() {
        if (!hasSaved) {
            return;
        }
        try {
            answer(journal.maintenance()::recover).forEach(this::report);
        } catch (Refusal e) {
            messages.accept(e.sentence());
        }
    }

    /** Creates what saving needs, so that a session says before its first question that answers cannot be saved. */
    public void prepare() {
        try {
            journal.prepare();
        } catch (JournalException e) {
            throw refusal(e, ". Answers could not be saved there.");
        }
    }

    /** Takes the events of another journal that this journal lacks. */
    public MergeResult merge(Path other) {
        try {
            return journal.merge(other);
        } catch (JournalException e) {
            boolean isBegun = e.kind() == JournalException.Kind.NOT_MERGED;
            throw refusal(e, isBegun ? ". What was taken so far stays; merge again later." : ".");
        }
    }

    /** Takes all that the backups hold and the journal lacks, and completes the day's backup. */
    public MergeResult repair() {
        return answer(() -> journal.maintenance().repair(today().date()));
    }

    /** Returns the files of the journal that hold less than before. */
    public List<FileLoss> losses() {
        return answer(journal.maintenance()::losses);
    }

    /** Returns the daily copies, the last day first. */
    public List<Backup> backups() {
        return answer(journal.maintenance()::backups);
    }

    /** Returns how many of these events the last daily copy lacks. */
    public int lacking(List<Event> events) {
        return answer(() -> journal.maintenance().missingFromLastCopy(events));
    }

    /**
     * Exchanges events with other machines, by git.
     *
     * @param remote a repository to sync with from now on
     */
    public SyncResult sync(Optional<String> remote) {
        return ofSync(sync -> sync.run(remote));
    }

    /** Returns how this machine stands to the remote; empty where none is set. */
    public Optional<SyncState> syncState() {
        return ofSync(Sync::state);
    }

    /** An answer of the sync. */
    private interface SyncAnswer<T> {
        T get(Sync sync) throws SyncException;
    }

    private <T> T ofSync(SyncAnswer<T> answer) {
        try {
            return answer.get(new Sync(folders.journal(), device, journal, env, clock, messages));
        } catch (SyncException e) {
            throw new Refusal(kind(e.kind()), String.valueOf(e.getMessage()));
        }
    }

    private static Refusal.Kind kind(SyncException.Kind kind) {
        return switch (kind) {
            case NO_GIT, UNREACHABLE -> Refusal.Kind.UNAVAILABLE;
            case NO_REMOTE -> Refusal.Kind.BAD_CONFIGURATION;
            case BUSY -> Refusal.Kind.BUSY;
            case NOT_WRITTEN -> Refusal.Kind.NOT_SAVED;
        };
    }

    /** Saves a fact outside a session; refuses with {@code NOT_SAVED} where it is not on disk. */
    public Event save(Fact fact) {
        try {
            return eventLog().save(fact);
        } catch (NotSavedException e) {
            throw new Refusal(Refusal.Kind.NOT_SAVED, NotSavedNotice.sentence(e));
        }
    }

    /** Returns the log that saves answers in the journal. */
    public EventLog eventLog() {
        return new EventLog() {
            @Override
            public Event save(Fact fact) throws NotSavedException {
                hasSaved = true;
                return journal.append(fact);
            }

            @Override
            public Event retry(Event unsaved) throws NotSavedException {
                return journal.retry(unsaved);
            }

            @Override
            public List<Event> newEvents() {
                try {
                    return journal.newEvents();
                } catch (JournalException e) {
                    return List.of(); // The next answer reports it.
                }
            }
        };
    }
}
