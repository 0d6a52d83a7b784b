package guide.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Names this machine in the journal. The id is random, and kept in a file of the state folder whose name tells the
 * machine and the folder: where it was copied, to another machine or on this one, that name is missing and a new id is made.
 */
public final class Device {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Path folder;
    private final Machine machine;
    private final RandomGenerator random;
    private final Disk disk;
    private String id = "";

    /**
     * @param folder the program's state folder; it is created when the id is first asked for
     * @param machine where this runs
     * @param random for a new id
     */
    public Device(Path folder, Machine machine, RandomGenerator random) {
        this(folder, machine, random, new RealDisk());
    }

    Device(Path folder, Machine machine, RandomGenerator random, Disk disk) {
        this.folder = folder;
        this.machine = machine;
        this.random = random;
        this.disk = disk;
    }

    /**
     * Eight characters of {@code [0-9a-z]}, the same for ever on this machine; sessions that start at once agree.
     *
     * @throws CannotCreateException if there is none yet and none can be kept
     */
    public synchronized String id() throws CannotCreateException {
        if (id.isEmpty()) {
            Path file = folder.resolve("device-" + machine.binding(folder));
            try {
                String kept = read(file);
                id = isId(kept) ? kept : make(file);
            } catch (IOException e) {
                throw new CannotCreateException(file, e);
            }
        }
        return id;
    }

    /** A file that nobody reads, to lock while this device's journal is written. */
    Path lockFile() {
        return folder.resolve("journal.lock");
    }

    /** A file or folder of this machine's own, beside its id. */
    Path beside(String name) {
        return folder.resolve(name);
    }

    private String make(Path file) throws IOException {
        disk.createFolder(folder);
        try (Disk.Hold hold = disk.lock(folder.resolve("device.lock"), PATIENCE)) {
            byte[] made = (RandomId.ofDevice(random) + '\n').getBytes(StandardCharsets.US_ASCII);
            // Without the lock, creating is safe all the same; only two who mend one broken file at once may not agree.
            if (!disk.create(file, made) && !isId(read(file))) {
                disk.replace(file, made);
            }
            String kept = read(file);
            if (!isId(kept)) {
                throw new IOException(hold.isHeld() ? "it does not keep what was written" : "another session is at it");
            }
            return kept;
        }
    }

    private String read(Path file) throws IOException {
        Optional<Disk.Stamp> stamp = disk.stamp(file);
        if (stamp.isEmpty() || !stamp.get().isRegular()) {
            return "";
        }
        try (InputStream in = disk.read(file, 0)) {
            return new String(in.readNBytes(64), StandardCharsets.US_ASCII).strip();
        }
    }

    private static boolean isId(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!JournalName.isOfId(text.charAt(i))) {
                return false;
            }
        }
        return text.length() == 8;
    }
}
