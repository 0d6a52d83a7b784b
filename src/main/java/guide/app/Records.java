package guide.app;

import guide.event.Event;
import guide.event.Fact;
import guide.event.NotSavedException;
import guide.journal.Backup;
import guide.journal.CannotCreateException;
import guide.journal.CannotReadException;
import guide.journal.Damage;
import guide.journal.Device;
import guide.journal.History;
import guide.journal.Journal;
import guide.journal.Loss;
import guide.journal.Machine;
import guide.journal.Merged;
import guide.journal.NotMergedException;
import guide.journal.Recovery;
import guide.journal.Sync;
import guide.journal.SyncException;
import guide.journal.Synced;
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
    /** How many damaged lines are reported one by one; {@code guide doctor} lists all. */
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
        this.device = new Device(folders.state(), Machine.local(world.env()), world.random());
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
        T get() throws CannotReadException, NotMergedException;
    }

    private static <T> T answer(Answer<T> answer) {
        return answer(answer, ".");
    }

    /** @param unmerged the end of the sentence where events could not be taken */
    private static <T> T answer(Answer<T> answer, String unmerged) {
        try {
            return answer.get();
        } catch (CannotReadException e) {
            throw new Refusal(Refusal.Kind.NO_INPUT, e.getMessage() + ".");
        } catch (NotMergedException e) {
            throw new Refusal(Refusal.Kind.NOT_SAVED, e.getMessage() + unmerged);
        }
    }

    /** Returns everything that the journal's files say. */
    public History history() {
        return answer(journal::read);
    }

    /** Returns what the events come to. Restores what is missing, and reports it and each damage once. */
    public Progress progress() {
        report(answer(journal.upkeep()::recover));
        History history = history();
        List<Damage> damage = journal.upkeep().untold(history.damage());
        damage.stream().limit(REPORTED).forEach(d -> messages.accept(d + "; kept, and skipped"));
        if (damage.size() > REPORTED) {
            messages.accept("and " + (damage.size() - REPORTED) + " more; 'guide doctor' lists all.");
        }
        return Progress.of(settings.rules(), history.events(), clock.millis());
    }

    /** Returns the study day of this moment. */
    public StudyDay today() {
        return settings.studyClock().today();
    }

    private void report(Recovery recovery) {
        if (!recovery.isNeeded()) {
            return;
        }
        recovery.losses().forEach(loss -> messages.accept(loss.file() + " " + loss.reason() + "."));
        if (!recovery.problem().isEmpty()) {
            messages.accept(
                    "nothing could be restored: " + recovery.problem() + ". 'guide doctor --repair' tries again.");
        } else if (recovery.restored() == 0) {
            messages.accept("the backups hold nothing that is missing; 'guide doctor' lists gaps.");
        } else {
            messages.accept(Words.count(recovery.restored(), "event") + " restored from the backups in "
                    + folders.backups() + ". If you removed them on purpose, remove these too.");
        }
    }

    /** Ends a session: what was missing meanwhile, or is missing now, is restored and reported. */
    public void end() {
        journal.upkeep().recovered().forEach(this::report);
        if (!hasSaved) {
            return;
        }
        try {
            report(answer(journal.upkeep()::recover));
        } catch (Refusal e) {
            messages.accept(e.sentence());
        }
    }

    /** Creates what saving needs, so that a session says before its first question that answers cannot be saved. */
    public void prepare() {
        try {
            journal.prepare();
        } catch (CannotCreateException e) {
            throw new Refusal(Refusal.Kind.CANNOT_CREATE, e.getMessage() + ". Answers could not be saved there.");
        }
    }

    /** Takes the events of another journal that this journal lacks. */
    public Merged merge(Path other) {
        return answer(() -> journal.merge(other), ". What was taken so far stays; merge again later.");
    }

    /** Takes all that the backups hold and the journal lacks, and completes the day's backup. */
    public Merged repair() {
        return answer(() -> journal.upkeep().repair(today().date()));
    }

    /** Returns the files of the journal that hold less than before. */
    public List<Loss> losses() {
        return answer(journal.upkeep()::losses);
    }

    /** Returns the daily copies, the last day first. */
    public List<Backup> backups() {
        return answer(journal.upkeep()::backups);
    }

    /** Returns how many events the last daily copy lacks. */
    public int lacking() {
        return answer(journal.upkeep()::lacking);
    }

    /**
     * Exchanges events with other machines, by git.
     *
     * @param remote a repository to sync with from now on
     */
    public Synced sync(Optional<String> remote) {
        Sync sync = new Sync(folders.journal(), device, journal, env);
        try {
            if (remote.isPresent()) {
                sync.setRemote(remote.get());
            }
            return sync.run();
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

    /** Returns what saves answers. */
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
            public List<Event> news() {
                try {
                    return journal.news();
                } catch (CannotReadException e) {
                    return List.of(); // The next answer reports it.
                }
            }
        };
    }
}
