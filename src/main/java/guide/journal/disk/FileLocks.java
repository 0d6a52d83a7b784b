package guide.journal.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Takes a lock of this process among its threads, and of the system among processes. */
final class FileLocks {
    /**
     * The locked files. The system's lock belongs to the whole process, and is lost when the process closes any descriptor
     * of the file. So a thread may open the file only while no other thread of this process has it.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private FileLocks() {}

    /** Tries at growing intervals. Waits are counted, not timed, so that a clock that jumps does not matter. */
    static Disk.Hold waitFor(Path file, Duration patience) {
        boolean interrupted = false;
        long left = patience.toMillis();
        long pause = 1;
        try {
            while (true) {
                Disk.Hold hold = tryOnce(file);
                if (hold.isHeld() || left <= 0) {
                    return hold;
                }
                try {
                    Thread.sleep(Math.min(pause, left));
                } catch (InterruptedException e) {
                    interrupted = true;
                }
                left -= pause;
                pause = Math.min(2 * pause, 20);
            }
        } catch (IOException e) {
            // A file system without locks, or a folder that cannot be written.
            return new Disk.Hold(false, Optional.of(e), () -> {});
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Disk.Hold tryOnce(Path file) throws IOException {
        if (!HELD.add(file)) {
            return Disk.Hold.NONE;
        }
        Disk.Hold hold = Disk.Hold.NONE;
        try {
            hold = tryAmongProcesses(file);
            return hold;
        } finally {
            if (!hold.isHeld()) {
                HELD.remove(file);
            }
        }
    }

    private static Disk.Hold tryAmongProcesses(Path file) throws IOException {
        // The file is never read, but opening a pipe only for writing would never return.
        FileChannel channel = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                RealDisk.forOwner(file, "rw-------"));
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Another class loader of this process holds it.
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return lock == null ? Disk.Hold.NONE : Disk.Hold.of(() -> release(file, channel));
    }

    private static void release(Path file, FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // The descriptor is closed all the same, and the lock with it.
        } finally {
            HELD.remove(file);
        }
    }
}
