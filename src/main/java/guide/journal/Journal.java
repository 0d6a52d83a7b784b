package guide.journal;

import guide.event.Event;
import guide.event.Fact;
import guide.event.NotSavedException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * The append-only log of events: one JSON object a line, one file per device and year. Safe for threads, and for
 * sessions side by side in other processes.
 */
public final class Journal {
    private final InstantSource clock;
    private final Supplier<ZoneId> zone;
    private final RandomGenerator random;
    private final Device device;
    private final JournalFolder folder;
    private final Appender appender;
    private final Merger merger;
    private final Upkeep upkeep;
    private final Disk disk;
    /** Events that were told as not saved. Where a disk fails at the wrong moment, they are there all the same. */
    private final Set<String> doubtful = new LinkedHashSet<>();
    /** Of these, those that were given up for another event. */
    private final Set<String> takenBack = new HashSet<>();

    /**
     * Touches no file yet.
     *
     * @param folder where the {@code *.jsonl} are; created with the first event
     * @param device whose events are appended
     * @param days the study day of an event, for the daily backup
     * @param clock stamps the events
     * @param zone the zone that the person lives in, asked anew for each event
     * @param random draws the ids: {@link SystemRandom}, unless in a test
     */
    public Journal(
            Path folder,
            Device device,
            Function<Event, LocalDate> days,
            InstantSource clock,
            Supplier<ZoneId> zone,
            RandomGenerator random) {
        this(folder, device, days, clock, zone, random, new RealDisk());
    }

    Journal(
            Path folder,
            Device device,
            Function<Event, LocalDate> days,
            InstantSource clock,
            Supplier<ZoneId> zone,
            RandomGenerator random,
            Disk disk) {
        this.clock = clock;
        this.zone = zone;
        this.random = random;
        this.device = device;
        this.folder = new JournalFolder(folder, disk);
        String session = RandomId.ofDevice(random);
        Backups backups = new Backups(device.beside("backups"), days, disk);
        Marks marks = new Marks(device.beside("journal.marks"), folder, disk);
        this.appender = new Appender(this.folder, device, backups, marks, session, disk);
        this.merger = new Merger(this.folder, device, session, disk);
        Told told = new Told(device.beside("damage.told"), disk);
        this.upkeep = new Upkeep(this, this.folder, merger, backups, marks, told);
        this.disk = disk;
    }

    /**
     * Creates what saving needs, so that a session can say before its first question that it cannot save.
     *
     * @throws CannotCreateException if the folder or the device's file cannot be created: exit 73
     */
    public synchronized void prepare() throws CannotCreateException {
        appender.createFolder();
        device.id();
    }

    /**
     * Stamps a fact and saves it. When this returns, the event is on the medium and was read back.
     *
     * @throws NotSavedException if it is not; hand its event to {@link #retry}
     * @throws IllegalArgumentException if the fact is an unknown one, or longer than a line may be (64 kB)
     */
    public synchronized Event append(Fact fact) throws NotSavedException {
        return save(stamped(fact));
    }

    private Event stamped(Fact fact) {
        Instant now = clock.instant();
        int offset = zone.get().getRules().getOffset(now).getTotalSeconds() / 60;
        return new Event(RandomId.ofEvent(random), "", 0, now.toEpochMilli(), offset, fact);
    }

    /**
     * Tries again with an event that was not saved. It keeps its id and time, so that it counts once, even if the first
     * try had reached the medium after all. Only where another event was saved since, it gets an id of its own: the first
     * one was taken back then.
     *
     * @throws NotSavedException if it failed again
     */
    public synchronized Event retry(Event unsaved) throws NotSavedException {
        return save(takenBack.contains(unsaved.id()) ? anew(unsaved) : unsaved);
    }

    private Event anew(Event event) {
        return new Event(RandomId.ofEvent(random), "", 0, event.time(), event.offset(), event.fact());
    }

    /**
     * Everything in the folder. A second call reads only what was added since, by whatever session.
     *
     * @throws CannotReadException if the folder is there and cannot be listed
     */
    public synchronized History read() throws CannotReadException {
        try {
            return folder.history();
        } catch (IOException e) {
            throw new CannotReadException(folder.path(), e);
        }
    }

    /**
     * What other sessions and machines have added since {@link #read}, or since this was asked last, in the order of
     * replay. Costs a look at each file.
     *
     * @throws CannotReadException if the folder is there and cannot be listed
     */
    public synchronized List<Event> news() throws CannotReadException {
        try {
            return folder.news();
        } catch (IOException e) {
            throw new CannotReadException(folder.path(), e);
        }
    }

    /**
     * Takes the events that are unknown here from another journal: the union by id, so that it does not matter in which
     * order journals are merged, or how often. No line that is here is changed.
     *
     * @param other a journal's folder, one that holds it as {@code journal} or {@code data/journal}, or one file of it
     * @throws CannotReadException if there is none
     * @throws NotMergedException if the events cannot be saved here
     */
    public synchronized Merged merge(Path other) throws CannotReadException, NotMergedException {
        return merger.take(Sources.of(other, disk));
    }

    /** The same for a caller that holds the device's lock. */
    synchronized Merged mergeLocked(Path other) throws CannotReadException, NotMergedException {
        return merger.takeLocked(Sources.of(other, disk));
    }

    /** Looks after what is saved: daily copies, and what went missing. */
    public Upkeep upkeep() {
        return upkeep;
    }

    /**
     * What was told as not saved, and was then given up for another answer, must not count beside that one: also where it
     * is not to be seen now, since its file may have been moved away and come back.
     */
    private void takeBackDoubtful() {
        for (String id : List.copyOf(doubtful)) {
            try {
                folder.know(appender.save(stamped(new Fact.Undo(id))));
                doubtful.remove(id);
                takenBack.add(id);
            } catch (NotSavedException e) {
                return; // The next event tries again.
            }
        }
    }

    /** An interrupt would close the channels beneath a write; it waits until the event is saved. */
    private Event save(Event event) throws NotSavedException {
        boolean interrupted = Thread.interrupted();
        try {
            Event saved = appender.save(event);
            folder.know(saved);
            doubtful.remove(saved.id());
            takeBackDoubtful();
            if (appender.hasLess()) {
                upkeep.recoverMeanwhile();
                appender.isWhole();
            }
            return saved;
        } catch (NotSavedException e) {
            doubtful.add(e.event().id());
            throw e;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
