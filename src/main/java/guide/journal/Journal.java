package guide.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
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
    private final Disk disk;

    /**
     * Touches no file yet.
     *
     * @param folder where the {@code *.jsonl} are; created with the first event
     * @param device whose events are appended
     * @param clock stamps the events
     * @param zone the zone that the person lives in, asked anew for each event
     * @param random draws the ids: {@link SystemRandom}, unless in a test
     */
    public Journal(Path folder, Device device, InstantSource clock, Supplier<ZoneId> zone, RandomGenerator random) {
        this(folder, device, clock, zone, random, new RealDisk());
    }

    Journal(Path folder, Device device, InstantSource clock, Supplier<ZoneId> zone, RandomGenerator random, Disk disk) {
        this.clock = clock;
        this.zone = zone;
        this.random = random;
        this.device = device;
        this.folder = new JournalFolder(folder, disk);
        String session = RandomId.ofDevice(random);
        this.appender = new Appender(this.folder, device, session, disk);
        this.merger = new Merger(this.folder, device, session, disk);
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
        Instant now = clock.instant();
        int offset = zone.get().getRules().getOffset(now).getTotalSeconds() / 60;
        return save(new Event(RandomId.ofEvent(random), "", 0, now.toEpochMilli(), offset, fact));
    }

    /**
     * Tries again with an event that was not saved. It keeps its id and time, so that it counts once, even if the first
     * try had reached the medium after all.
     *
     * @throws NotSavedException if it failed again
     */
    public synchronized Event retry(Event unsaved) throws NotSavedException {
        return save(unsaved);
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

    /** An interrupt would close the channels beneath a write; it waits until the event is saved. */
    private Event save(Event event) throws NotSavedException {
        boolean interrupted = Thread.interrupted();
        try {
            return appender.save(event);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
