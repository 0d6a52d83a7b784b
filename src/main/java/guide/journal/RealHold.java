package guide.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** A lock of this process among its threads, and of the system among processes. */
final class RealHold implements Disk.Hold {
    /**
     * The system's lock belongs to the whole process and falls when it closes any descriptor of the file. So a thread
     * may open the file only once no other thread of this process has it.
     */
    private static final Map<Path, Semaphore> WITHIN = new ConcurrentHashMap<>();

    private static final Disk.Hold NONE = new Disk.Hold() {
        @Override
        public boolean isHeld() {
            return false;
        }

        @Override
        public void close() {}
    };

    private final FileChannel channel;
    private final Semaphore within;

    private RealHold(FileChannel channel, Semaphore within) {
        this.channel = channel;
        this.within = within;
    }

    /** Tries at growing distances. Waits are counted, not timed, so that a clock that jumps does not matter. */
    static Disk.Hold waitFor(Path file, Duration patience) {
        boolean interrupted = false;
        long left = patience.toMillis();
        long pause = 1;
        try {
            while (true) {
                Optional<Disk.Hold> hold = tryOnce(file);
                if (hold.isPresent()) {
                    return hold.get();
                }
                if (left <= 0) {
                    return NONE;
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
            return NONE; // A file system without locks, or a folder that cannot be written.
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Optional<Disk.Hold> tryOnce(Path file) throws IOException {
        Semaphore made = new Semaphore(1);
        Semaphore known = WITHIN.putIfAbsent(file, made);
        Semaphore within = known == null ? made : known;
        if (!within.tryAcquire()) {
            return Optional.empty();
        }
        Optional<Disk.Hold> hold = Optional.empty();
        try {
            hold = tryAmongProcesses(file, within);
            return hold;
        } finally {
            if (hold.isEmpty()) {
                within.release();
            }
        }
    }

    private static Optional<Disk.Hold> tryAmongProcesses(Path file, Semaphore within) throws IOException {
        // Nobody reads it; but to open a pipe for writing alone would wait for ever.
        FileChannel channel = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                RealDisk.forOwner(file, "rw-------"));
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Another class loader of this process has it: busy.
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return lock == null ? Optional.empty() : Optional.of(new RealHold(channel, within));
    }

    @Override
    public boolean isHeld() {
        return true;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The lock is gone with the descriptor all the same.
        } finally {
            within.release();
        }
    }
}
