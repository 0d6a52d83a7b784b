package guide.journal;

import guide.journal.disk.Disk;
import guide.journal.disk.RealDisk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Names this machine in the journal. The id is random, and kept in a file of the state folder whose name depends on the
 * machine and the folder: where the folder was copied, that file is missing, and a new id is made.
 */
public final class Device {
    private final Path folder;
    private final MachineIdentity machine;
    private final RandomGenerator random;
    private final Disk disk;
    private String id = "";

    /**
     * @param folder the program's state folder; the first {@link #id} creates it
     * @param machine the machine that this runs on
     * @param random draws a new id
     */
    public Device(Path folder, MachineIdentity machine, RandomGenerator random) {
        this(folder, machine, random, new RealDisk());
    }

    Device(Path folder, MachineIdentity machine, RandomGenerator random, Disk disk) {
        this.folder = folder;
        this.machine = machine;
        this.random = random;
        this.disk = disk;
    }

    /**
     * Returns eight characters of {@code [0-9a-z]}, always the same on this machine.
     *
     * @throws JournalException if there is no id yet and none can be kept
     */
    public synchronized String id() throws JournalException {
        if (id.isEmpty()) {
            Path file = folder.resolve("device-" + machine.binding(folder));
            try {
                String kept = read(file);
                id = isId(kept) ? kept : make(file);
            } catch (IOException e) {
                throw JournalException.notCreated(file, e);
            }
        }
        return id;
    }

    /** Waits for the lock under which this device's journal is written. */
    public Disk.Hold lock(Duration patience) {
        return disk.lock(folder.resolve("journal.lock"), patience);
    }

    /** Returns a file or folder of this machine's own, beside its id. */
    public Path beside(String name) {
        return folder.resolve(name);
    }

    /** Returns the disk that holds the state folder and the journal. */
    public Disk disk() {
        return disk;
    }

    /** Creates the id under a lock, so that concurrent sessions agree. Without locks each may get an id, which loses nothing. */
    private String make(Path file) throws IOException {
        disk.createFolder(folder);
        try (Disk.Hold hold = disk.lock(folder.resolve("device.lock"), Disk.PATIENCE)) {
            if (!isId(read(file))) {
                disk.replace(file, (RandomId.ofDevice(random) + '\n').getBytes(StandardCharsets.US_ASCII));
            }
            String kept = read(file);
            if (!isId(kept)) {
                throw new IOException(
                        hold.isHeld() ? "it does not keep what was written" : "another session is creating it");
            }
            return kept;
        }
    }

    private String read(Path file) throws IOException {
        return new StateFile(file, disk).text();
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
