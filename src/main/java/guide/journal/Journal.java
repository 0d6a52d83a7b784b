package guide.journal;

import guide.SystemRandom;
import guide.event.Event;
import guide.event.Fact;
import guide.event.NotSavedException;
import guide.journal.disk.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * The append-only log of events: one JSON object per line, one file per device and year. Safe for threads, and for
 * sessions in other processes at the same time.
 */
public final class Journal {
    /** For an event that only asks which study day it is. */
    private static final Fact NOTHING = new Fact.Unknown("");

    private final InstantSource clock;
    private final Supplier<ZoneId> zone;
    private final RandomGenerator random;
    private final Device device;
    private final JournalFolder folder;
    private final EventAppender eventAppender;
    private final Merger merger;
    private final JournalMaintenance maintenance;
    /** Events that failed to be saved. Where a disk fails at the wrong moment, they are in the file all the same. */
    private final Set<String> doubtful = new LinkedHashSet<>();
    /** The failed events that another event has replaced. */
    private final Set<String> takenBack = new HashSet<>();

    /**
     * Creates a journal without touching a file.
     *
     * @param folder holds the {@code *.jsonl} files; created with the first event
     * @param device writes the events
     * @param days gives the study day of an event, for the daily backup
     * @param clock stamps the events
     * @param zone gives the person's time zone, anew for each event
     * @param random draws the ids: {@link SystemRandom}, except in a test
     */
    public Journal(
            Path folder,
            Device device,
            Function<Event, LocalDate> days,
            InstantSource clock,
            Supplier<ZoneId> zone,
            RandomGenerator random) {
        this.clock = clock;
        this.zone = zone;
        this.random = random;
        this.device = device;
        Disk disk = device.disk();
        this.folder = new JournalFolder(folder, disk);
        String session = RandomId.ofDevice(random);
        Notices notices = new Notices();
        Backups backups = new Backups(device.beside("backups"), disk, notices);
        KnownFiles known = new KnownFiles(device, folder);
        LineAppender lines = new LineAppender(this.folder, disk);
        this.eventAppender = new EventAppender(this.folder, device, lines, backups, known, notices, days, session);
        this.merger =
                new Merger(this.folder, device, lines, backups, known, () -> days.apply(stamped("", NOTHING)), session);
        this.maintenance = new JournalMaintenance(this, this.folder, device, merger, backups, known, notices);
    }

    /**
     * Creates what saving needs, so that a session can say before its first question that it cannot save.
     *
     * @throws JournalException if the folder or the device's file cannot be created
     */
    public synchronized void prepare() throws JournalException {
        eventAppender.createFolder();
        device.id();
    }

    /**
     * Stamps a fact and saves it. When this returns, the event is on the medium and was read back.
     *
     * @throws NotSavedException if it is not; hand its events to {@link #retry}
     * @throws IllegalArgumentException if the kind of fact is unknown, or its line would be longer than 64 kB
     */
    public synchronized Event append(Fact fact) throws NotSavedException {
        return save(List.of(stamped(fact))).get(0);
    }

    /**
     * Saves a review and a fact about it as two lines in one write. The review is the second line: where a fault leaves only
     * the first, that is about a review that does not exist, so that both count or neither does.
     *
     * @param about returns the fact for the id of the review's event
     * @return the fact about the review, then the review
     * @throws NotSavedException if they are not on the medium; hand its events to {@link #retry}
     */
    public synchronized List<Event> append(Fact.Review review, Function<String, Fact> about) throws NotSavedException {
        Event reviewed = stamped(review);
        return save(List.of(
                new Event(
                        RandomId.ofEvent(random),
                        "",
                        0,
                        reviewed.time(),
                        reviewed.offset(),
                        about.apply(reviewed.id())),
                reviewed));
    }

    private Event stamped(Fact fact) {
        return stamped(RandomId.ofEvent(random), fact);
    }

    private Event stamped(String id, Fact fact) {
        Instant now = clock.instant();
        int offset = zone.get().getRules().getOffset(now).getTotalSeconds() / 60;
        return new Event(id, "", 0, now.toEpochMilli(), offset, fact);
    }

    /**
     * Tries again to save events that could not be saved together. They keep their ids and times, so that each counts once, even
     * if the first try reached the medium after all. Only where another event was saved since, they get new ids, because the
     * first ones were taken back then.
     *
     * @throws NotSavedException if it failed again
     */
    public synchronized List<Event> retry(List<Event> unsaved) throws NotSavedException {
        return save(unsaved.stream().anyMatch(e -> takenBack.contains(e.id())) ? anew(unsaved) : unsaved);
    }

    private List<Event> anew(List<Event> events) {
        Map<String, String> ids = new HashMap<>();
        events.forEach(event -> ids.put(event.id(), RandomId.ofEvent(random)));
        return events.stream().map(event -> anew(event, ids)).toList();
    }

    private static Event anew(Event event, Map<String, String> ids) {
        Fact fact = event.fact();
        if (fact instanceof Fact.Answer answer) {
            fact = answer.with(ids.getOrDefault(answer.review(), answer.review()));
        }
        return new Event(ids.getOrDefault(event.id(), event.id()), "", 0, event.time(), event.offset(), fact);
    }

    /**
     * Returns everything in the folder. A second call reads only what any session has added since.
     *
     * @throws JournalException if the folder exists and cannot be listed
     */
    public synchronized JournalContents read() throws JournalException {
        try {
            return folder.history();
        } catch (IOException e) {
            throw JournalException.notRead("the journal", folder.path(), e);
        }
    }

    /**
     * Returns what other sessions and machines have added since {@link #read} or since the last call, in the order of
     * replay. Checks the state of each file.
     *
     * @throws JournalException if the folder exists and cannot be listed
     */
    public synchronized List<Event> newEvents() throws JournalException {
        try {
            return folder.news();
        } catch (IOException e) {
            throw JournalException.notRead("the journal", folder.path(), e);
        }
    }

    /**
     * Takes the events that are unknown here from another journal: the union by id, so that it does not matter in which
     * order journals are merged, or how often. No line that is here is changed.
     *
     * @param other a journal's folder, a folder with {@code journal} or {@code data/journal} in it, or one file
     * @throws JournalException if there is no journal, or its events cannot be saved here
     */
    public synchronized MergeResult merge(Path other) throws JournalException {
        return merger.merge(JournalFinder.of(other, device.disk()));
    }

    /**
     * Returns what this journal holds and another one lacks: merged there, it makes the other one the union of both.
     *
     * @param other a folder with {@code *.jsonl} files, or with none
     * @throws JournalException if a folder cannot be listed, or this device has no id
     */
    public synchronized UnsentLines unsent(Path other) throws JournalException {
        try {
            Disk disk = device.disk();
            return UnsentLines.of(folder.journals(), JournalFolder.journals(other, disk), device.id(), disk);
        } catch (IOException e) {
            throw JournalException.notRead("the journal", folder.path(), e);
        }
    }

    /** Returns the daily copies, and the recovery of what went missing. */
    public JournalMaintenance maintenance() {
        return maintenance;
    }

    /**
     * Undoes the answers that could not be saved: if they were given again, they must not count twice. This is needed even
     * where no file holds them now, since a file may have been moved away, and may come back.
     */
    private void takeBackDoubtful() {
        for (String id : List.copyOf(doubtful)) {
            try {
                folder.know(
                        eventAppender.save(List.of(stamped(new Fact.Undo(id)))).get(0));
                doubtful.remove(id);
                takenBack.add(id);
            } catch (NotSavedException e) {
                return; // The next event tries again.
            }
        }
    }

    /** Saves events. An interrupt would close the channels during a write, so it waits until they are saved. */
    private List<Event> save(List<Event> events) throws NotSavedException {
        boolean interrupted = Thread.interrupted();
        try {
            List<Event> saved = eventAppender.save(events);
            for (Event event : saved) {
                folder.know(event);
                doubtful.remove(event.id());
            }
            takeBackDoubtful();
            if (eventAppender.foundLoss()) {
                maintenance.recoverMeanwhile();
            }
            return saved;
        } catch (NotSavedException e) {
            e.events().forEach(event -> doubtful.add(event.id()));
            throw e;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
