package guide.journal;

import guide.event.Event;
import guide.event.NotSavedException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Puts one event at a time on the medium, and never touches what was there before. */
final class Appender {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final JournalFolder folder;
    private final Device device;
    private final Backups backups;
    private final Marks marks;
    private final Disk disk;
    /** In the names of the files that only this session writes. */
    private final String session;

    private final Tail tail;
    private Duration patience = PATIENCE;
    private boolean hasLess;

    Appender(JournalFolder folder, Device device, Backups backups, Marks marks, String session, Disk disk) {
        this.folder = folder;
        this.backups = backups;
        this.marks = marks;
        this.device = device;
        this.session = session;
        this.disk = disk;
        this.tail = new Tail(folder, disk);
    }

    void createFolder() throws CannotCreateException {
        try {
            disk.createFolder(folder.path());
        } catch (IOException e) {
            throw new CannotCreateException(folder.path(), e);
        }
    }

    /** Returns the event as it stands in the file, once it does. Its number is given here, unless it has one. */
    Event save(Event unsaved) throws NotSavedException {
        Event event = unsaved;
        Path path = folder.path();
        try {
            String id = device.id();
            createFolder();
            try (Disk.Hold hold = disk.lock(device.lockFile(), patience)) {
                // Whoever holds it for so long may do so for ever: from now on a session does not wait again.
                patience = hold.isHeld() ? PATIENCE : Duration.ZERO;
                event = numbered(event, id);
                path = target(event, hold);
                byte[] line = Tail.ended(EventLine.write(event));
                tail.add(path, line, (file, from) -> file.holds(unsaved.id()));
                backups.keep(folder, path, event, line);
                hasLess |= hold.isHeld() && marks.note(folder);
                return event;
            }
        } catch (CannotCreateException e) {
            throw new NotSavedException(event, e.getMessage() + ".", e);
        } catch (IOException e) {
            throw new NotSavedException(event, Reason.sentence(path, e), e);
        }
    }

    /** Whether a file was seen to hold less than it did. */
    boolean hasLess() {
        return hasLess;
    }

    /** What was missing is back. */
    void isWhole() {
        hasLess = false;
    }

    private Event numbered(Event event, String id) throws IOException {
        if (event.number() > 0) {
            return event;
        }
        return new Event(event.id(), id, folder.highest(id) + 1, event.time(), event.offset(), event.fact());
    }

    /** The file that the device's sessions share, or where that may not be written one beside it, which merges by id. */
    private Path target(Event event, Disk.Hold hold) throws IOException {
        Path shared = folder.path().resolve(JournalName.shared(event.device(), event.time()));
        Path own = folder.path().resolve(JournalName.ofSession(event.device(), event.time(), session));
        if (!hold.isHeld()) {
            return own;
        }
        Optional<Disk.Stamp> stamp = disk.stamp(shared);
        if (stamp.isPresent() && !stamp.get().isRegular()) {
            return own; // Opening a pipe would wait for ever.
        }
        JournalFile file = folder.file(shared);
        file.refresh();
        return file.isNewer() ? folder.path().resolve(JournalName.ofVersion(event.device(), event.time())) : shared;
    }
}
