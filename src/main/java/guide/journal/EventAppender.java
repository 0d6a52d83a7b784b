package guide.journal;

import guide.event.Event;
import guide.event.NotSavedException;
import guide.journal.disk.Disk;
import guide.journal.disk.FailureReason;
import guide.journal.line.EventLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Saves events: gives them their numbers, chooses their file, and keeps their lines in the day's backup too. */
final class EventAppender {
    private final JournalFolder folder;
    private final Device device;
    private final LineAppender lines;
    private final Backups backups;
    private final KnownFiles known;
    private final Notices notices;
    private final Function<Event, LocalDate> days;
    /** Part of the names of the files that only this session writes. */
    private final String session;

    private Duration patience = Disk.PATIENCE;
    private boolean foundLoss;

    EventAppender(
            JournalFolder folder,
            Device device,
            LineAppender lines,
            Backups backups,
            KnownFiles known,
            Notices notices,
            Function<Event, LocalDate> days,
            String session) {
        this.folder = folder;
        this.device = device;
        this.lines = lines;
        this.backups = backups;
        this.known = known;
        this.notices = notices;
        this.days = days;
        this.session = session;
    }

    void createFolder() throws JournalException {
        try {
            device.disk().createFolder(folder.path());
        } catch (IOException e) {
            throw JournalException.notCreated(folder.path(), e);
        }
    }

    /** Returns the events as they are in the file, after they were saved in one write. Events without a number get theirs here. */
    List<Event> save(List<Event> unsaved) throws NotSavedException {
        List<Event> events = unsaved;
        Path path = folder.path();
        try {
            String id = device.id();
            createFolder();
            try (Disk.Hold hold = device.lock(patience)) {
                // Another process that holds the lock for so long may never release it: this session waits only once.
                patience = hold.isHeld() ? Disk.PATIENCE : Duration.ZERO;
                hold.failure().filter(FailureReason::isDenied).ifPresent(this::noteLock);
                events = numbered(events, id);
                byte[] lines = lines(events);
                Event first = events.get(0);
                path = shared(first);
                if (!hold.isHeld() || !isAddedToShared(path, lines)) {
                    path = folder.path().resolve(JournalName.ofSession(first.device(), first.time(), session));
                    add(path, lines);
                }
                backups.keep(folder, path, days.apply(first), out -> out.write(lines));
                foundLoss = hold.isHeld() && known.note(folder);
                return events;
            }
        } catch (JournalException e) {
            throw new NotSavedException(events, e.getMessage() + ".", e);
        } catch (IOException e) {
            throw new NotSavedException(events, FailureReason.sentence(path, e), e);
        }
    }

    /** Returns whether, at the last event, a file held less than before. */
    boolean foundLoss() {
        return foundLoss;
    }

    private List<Event> numbered(List<Event> events, String id) throws IOException {
        List<Event> numbered = new ArrayList<>();
        for (Event event : events) {
            numbered.add(
                    event.number() > 0
                            ? event
                            : new Event(
                                    event.id(),
                                    id,
                                    folder.highest(id) + 1 + numbered.size(),
                                    event.time(),
                                    event.offset(),
                                    event.fact()));
        }
        return numbered;
    }

    private void noteLock(IOException failure) {
        notices.add("the lock in " + device.beside("") + " cannot be taken: " + FailureReason.of(failure)
                + ". Until then each session saves answers in a file of its own.");
    }

    /** Returns the file that the device's sessions share, or the one beside it that a newer version leaves to this one. */
    private Path shared(Event event) throws IOException {
        Path shared = folder.path().resolve(JournalName.shared(event.device(), event.time()));
        if (isOdd(shared)) {
            return shared;
        }
        JournalFile file = folder.file(shared);
        try {
            file.refresh();
        } catch (IOException e) {
            if (!FailureReason.isDenied(e)) {
                throw e;
            }
        }
        return file.isNewer() ? folder.path().resolve(JournalName.ofVersion(event.device(), event.time())) : shared;
    }

    /** Returns whether a path is a folder or a pipe; opening a pipe would never return. */
    private boolean isOdd(Path path) throws IOException {
        return device.disk().stamp(path).filter(stamp -> !stamp.isRegular()).isPresent();
    }

    /** Returns false where the file that all sessions share is no file, or belongs to another user, which it says. */
    private boolean isAddedToShared(Path path, byte[] lines) throws IOException {
        if (isOdd(path)) {
            return false;
        }
        try {
            add(path, lines);
            return true;
        } catch (IOException e) {
            if (!FailureReason.isDenied(e)) {
                throw e;
            }
            notices.add(path + " cannot be written: " + FailureReason.of(e)
                    + ". Until then answers are saved in files beside it.");
            return false;
        }
    }

    /** Adds to a file. On a full disk, the oldest backups are worth less than the answer. */
    private void add(Path path, byte[] added) throws IOException {
        while (true) {
            try {
                lines.add(path, added);
                return;
            } catch (IOException e) {
                Optional<LocalDate> day = FailureReason.isFull(e) ? backups.giveUpOldest() : Optional.empty();
                if (day.isEmpty()) {
                    throw e;
                }
                notices.add(FailureReason.of(e) + ". The backup of " + day.get()
                        + " was removed to make room for an answer; free some space soon.");
            }
        }
    }

    private static byte[] lines(List<Event> events) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Event event : events) {
            lines.writeBytes(EventLine.write(event));
            lines.write('\n');
        }
        return lines.toByteArray();
    }
}
