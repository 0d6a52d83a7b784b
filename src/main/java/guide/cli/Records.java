package guide.cli;

import guide.app.EventLog;
import guide.app.Words;
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
import guide.study.Progress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The user's progress: read from the journal, and written to it. */
final class Records {
    /** So many damaged lines are told one by one; {@code guide doctor} tells all. */
    private static final int TOLD = 3;

    private final Folders folders;
    private final Map<String, String> env;
    private final Device device;
    private final Journal journal;
    private final InstantSource clock;
    private final Settings settings;
    private final Console console;
    private boolean hasSaved;

    Records(Folders folders, World world, Settings settings, Console console) {
        this.folders = folders;
        this.env = world.env();
        this.device = new Device(folders.state(), Machine.local(world.env()), world.random());
        this.clock = world.clock();
        this.settings = settings;
        this.journal = new Journal(folders.journal(), device, this::day, clock, world.zone(), world.random());
        this.console = console;
    }

    private LocalDate day(Event event) {
        return settings.rules().dayStart().dayOf(event.time(), event.offset()).date();
    }

    /** Everything that the journal's files say. */
    History history() {
        try {
            return journal.read();
        } catch (CannotReadException e) {
            throw new Failure(Exit.NO_INPUT, e.getMessage() + ".");
        }
    }

    /** What it comes to; damage is told, once. */
    Progress progress() {
        tell(recovery());
        History history = history();
        List<Damage> damage = journal.upkeep().untold(history.damage());
        damage.stream().limit(TOLD).forEach(d -> console.tell(d + "; kept, and skipped"));
        if (damage.size() > TOLD) {
            console.tell("and " + (damage.size() - TOLD) + " more; 'guide doctor' lists all.");
        }
        return Progress.of(settings.rules(), history.events(), clock.millis());
    }

    /** Looks whether all is there that was written, and takes what is missing from the backups. */
    private Recovery recovery() {
        try {
            return journal.upkeep().recover();
        } catch (CannotReadException e) {
            throw new Failure(Exit.NO_INPUT, e.getMessage() + ".");
        }
    }

    private void tell(Recovery recovery) {
        if (!recovery.isNeeded()) {
            return;
        }
        recovery.losses().forEach(loss -> console.tell(loss.file() + " " + loss.reason() + "."));
        if (!recovery.problem().isEmpty()) {
            console.tell("nothing could be restored: " + recovery.problem() + ". 'guide doctor --repair' tries again.");
        } else if (recovery.restored() == 0) {
            console.tell("the backups hold nothing that is missing; 'guide doctor' lists gaps.");
        } else {
            console.tell(Words.count(recovery.restored(), "event") + " restored from the backups in "
                    + folders.backups() + ". If you removed them on purpose, remove these too.");
        }
    }

    /** After a session: what was missing meanwhile, or is missing now, is restored and told. */
    void end() {
        journal.upkeep().recovered().forEach(this::tell);
        if (!hasSaved) {
            return;
        }
        try {
            tell(journal.upkeep().recover());
        } catch (CannotReadException e) {
            console.tell(e.getMessage() + ".");
        }
    }

    /** Creates what saving needs, so that one hears before the first question that answers cannot be saved. */
    void prepare() {
        try {
            journal.prepare();
        } catch (CannotCreateException e) {
            throw new Failure(Exit.CANNOT_CREATE, e.getMessage() + ". Answers could not be saved there.");
        }
    }

    /** Takes what another journal holds and this one does not. */
    Merged merge(Path other) {
        try {
            return journal.merge(other);
        } catch (CannotReadException e) {
            throw new Failure(Exit.NO_INPUT, e.getMessage() + ".");
        } catch (NotMergedException e) {
            throw new Failure(Exit.NOT_SAVED, e.getMessage() + ". What was taken so far stays; merge again later.");
        }
    }

    /** Takes all that the backups hold and the journal lacks, and makes the day's backup where it is missing. */
    Merged repair() {
        try {
            return journal.upkeep().repair(settings.now().today().date());
        } catch (CannotReadException e) {
            throw new Failure(Exit.NO_INPUT, e.getMessage() + ".");
        } catch (NotMergedException e) {
            throw new Failure(Exit.NOT_SAVED, e.getMessage() + ".");
        }
    }

    /** Files of the journal that hold less than they did. */
    List<Loss> losses() {
        try {
            return journal.upkeep().losses();
        } catch (CannotReadException e) {
            throw new Failure(Exit.NO_INPUT, e.getMessage() + ".");
        }
    }

    /** The daily copies, the last day first. */
    List<Backup> backups() {
        try {
            return journal.upkeep().backups();
        } catch (CannotReadException e) {
            throw new Failure(Exit.NO_INPUT, e.getMessage() + ".");
        }
    }

    /** How many events the last daily copy lacks. */
    int lacking() {
        try {
            return journal.upkeep().lacking();
        } catch (CannotReadException e) {
            throw new Failure(Exit.NO_INPUT, e.getMessage() + ".");
        }
    }

    /** The journal's other machines, by git. */
    Sync sync() {
        return new Sync(folders.journal(), device, journal, env);
    }

    /** Where answers are kept. */
    EventLog saver() {
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
                    return List.of(); // The next answer tells it.
                }
            }
        };
    }
}
