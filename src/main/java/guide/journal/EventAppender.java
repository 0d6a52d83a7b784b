package guide.journal;

import guide.event.Event;
import guide.event.NotSavedException;
import guide.journal.disk.Disk;
import guide.journal.disk.FailureReason;
import guide.journal.line.EventLine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** Saves one event at a time: gives it its number, chooses its file, and keeps its line in the day's backup too. */
final class EventAppender {
    private final JournalFolder folder;
    private final Device device;
    private final LineAppender lines;
    private final Backups backups;
    private final KnownFiles known;
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
            String session) {
        this.folder = folder;
        this.device = device;
        this.lines = lines;
        this.backups = backups;
        this.known = known;
        this.session = session;
    }

    void createFolder() throws JournalException {
        try {
            device.disk().createFolder(folder.path());
        } catch (IOException e) {
            throw JournalException.notCreated(folder.path(), e);
        }
    }

    /** Returns the event as it is in the file, after it was saved. An event without a number gets its number here. */
    Event save(Event unsaved) throws NotSavedException {
        Event event = unsaved;
        Path path = folder.path();
        try {
            String id = device.id();
            createFolder();
            try (Disk.Hold hold = device.lock(patience)) {
                // Another process that holds the lock for so long may never release it: this session waits only once.
                patience = hold.isHeld() ? Disk.PATIENCE : Duration.ZERO;
                event = numbered(event, id);
                path = target(event, hold);
                byte[] line = ended(EventLine.write(event));
                lines.add(path, line);
                backups.keep(folder, path, event, line);
                foundLoss = hold.isHeld() && known.note(folder);
                return event;
            }
        } catch (JournalException e) {
            throw new NotSavedException(event, e.getMessage() + ".", e);
        } catch (IOException e) {
            throw new NotSavedException(event, FailureReason.sentence(path, e), e);
        }
    }

    /** Returns whether, at the last event, a file held less than before. */
    boolean foundLoss() {
        return foundLoss;
    }

    private Event numbered(Event event, String id) throws IOException {
        if (event.number() > 0) {
            return event;
        }
        return new Event(event.id(), id, folder.highest(id) + 1, event.time(), event.offset(), event.fact());
    }

    /** Returns the file that the device's sessions share; where that may not be written, a file beside it. */
    private Path target(Event event, Disk.Hold hold) throws IOException {
        Path shared = folder.path().resolve(JournalName.shared(event.device(), event.time()));
        Path own = folder.path().resolve(JournalName.ofSession(event.device(), event.time(), session));
        if (!hold.isHeld()) {
            return own;
        }
        Optional<Disk.Stamp> stamp = device.disk().stamp(shared);
        if (stamp.isPresent() && !stamp.get().isRegular()) {
            return own; // Opening a pipe would never return.
        }
        JournalFile file = folder.file(shared);
        file.refresh();
        return file.isNewer() ? folder.path().resolve(JournalName.ofVersion(event.device(), event.time())) : shared;
    }

    private static byte[] ended(byte[] line) {
        byte[] ended = Arrays.copyOf(line, line.length + 1);
        ended[line.length] = '\n';
        return ended;
    }
}
