package guide.journal;

import guide.journal.disk.Disk;
import guide.journal.disk.RealDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * A file that both the user and the program change: the program replaces it wholly or not at all, and one process at a time.
 *
 * @param path the file; where it is a link, what that leads to is replaced
 * @param lock a file of the state folder
 */
public record SharedFile(Path path, Path lock, Disk disk) {
    /** Returns a file on the real disk. */
    public static SharedFile of(Path path, Path lock) {
        return new SharedFile(path, lock, new RealDisk());
    }

    /** Makes the new content of the old one. */
    public interface Change {
        /**
         * @param old empty where there is no such file
         * @return empty to leave it as it is
         */
        Optional<byte[]> of(Optional<byte[]> old) throws IOException;
    }

    /**
     * Changes the file; it is on the medium afterwards.
     *
     * @throws IOException also where another process holds the lock for two seconds
     */
    public void change(Change change) throws IOException {
        PrivateFolder.create(lock.resolveSibling(""));
        try (Disk.Hold hold = disk.lock(lock, Disk.PATIENCE)) {
            if (hold.isBusy()) {
                throw new IOException("another guide is just changing it; try again");
            }
            Optional<byte[]> content = change.of(content());
            if (content.isPresent()) {
                Path target = Files.exists(path) ? path.toRealPath() : path;
                PrivateFolder.create(target.resolveSibling(""));
                disk.replace(target, content.get());
            }
        }
    }

    /** A task for one process at a time. */
    public interface Task {
        void run() throws IOException;
    }

    /** Runs a task unless another process runs one with the same lock; returns whether it ran. */
    public static boolean alone(Path lock, Task task) throws IOException {
        PrivateFolder.create(lock.resolveSibling(""));
        try (Disk.Hold hold = new RealDisk().lock(lock, Duration.ZERO)) {
            // A file system without locks keeps nobody from working.
            if (hold.isBusy()) {
                return false;
            }
            task.run();
            return true;
        }
    }

    /** Replaces the file without a lock, since nobody else writes it. */
    public static void replace(Path file, byte[] content) throws IOException {
        PrivateFolder.create(file.resolveSibling(""));
        new RealDisk().replace(file, content);
    }

    private Optional<byte[]> content() throws IOException {
        try {
            return Optional.of(Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
