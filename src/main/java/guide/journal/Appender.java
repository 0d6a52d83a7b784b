package guide.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Puts one event at a time on the medium, and never touches what was there before. */
final class Appender {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** How often a file may be replaced by a syncer under our hands before we give up. */
    private static final int ATTEMPTS = 3;

    private final JournalFolder folder;
    private final Device device;
    private final Disk disk;
    /** In the names of the files that only this session writes. */
    private final String session;

    private final Set<Path> lasting = new HashSet<>();
    private Duration patience = PATIENCE;

    Appender(JournalFolder folder, Device device, String session, Disk disk) {
        this.folder = folder;
        this.device = device;
        this.session = session;
        this.disk = disk;
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
                write(event, path);
                return event;
            }
        } catch (CannotCreateException e) {
            throw new NotSavedException(event, "not saved: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new NotSavedException(event, "not saved to " + path + ": " + Reason.of(e), e);
        }
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

    private void write(Event event, Path path) throws IOException {
        byte[] line = EventLine.write(event);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            JournalFile file = folder.file(path);
            file.refresh();
            if (isWritten(event, line, file, path)) {
                return;
            }
        }
        throw new IOException("the file is replaced again and again");
    }

    /** False where the file that was written to is no longer the one of that name. */
    private boolean isWritten(Event event, byte[] line, JournalFile file, Path path) throws IOException {
        try (Disk.Output out = disk.append(path)) {
            long before = out.size();
            // Whatever stands after the last line end must not be glued to; a blank line does no harm.
            byte[] bytes = before == file.settled() ? ended(line) : ended(begun(line));
            try {
                out.write(bytes);
                out.sync();
                if (!lasting.contains(path)) {
                    disk.syncFolder(folder.path());
                    lasting.add(path);
                }
                file.refresh();
            } catch (IOException e) {
                takeBack(out, before, bytes.length, e);
                throw e;
            }
            return file.holds(event.id());
        }
    }

    /** Only what was just written: where the file is longer than that, somebody else has added to it. */
    private static void takeBack(Disk.Output out, long before, int written, IOException cause) {
        try {
            long size = out.size();
            if (size > before && size <= before + written) {
                out.truncate(before);
            }
        } catch (IOException e) {
            // The line may stay, whole or torn. A retry writes it again under the same id, so it counts once.
            cause.addSuppressed(e);
        }
    }

    private static byte[] begun(byte[] line) {
        byte[] begun = new byte[line.length + 1];
        begun[0] = '\n';
        System.arraycopy(line, 0, begun, 1, line.length);
        return begun;
    }

    private static byte[] ended(byte[] line) {
        byte[] ended = Arrays.copyOf(line, line.length + 1);
        ended[line.length] = '\n';
        return ended;
    }
}
