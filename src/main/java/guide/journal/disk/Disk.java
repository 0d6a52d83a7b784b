package guide.journal.disk;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The calls of the file system that a journal needs, so that a test can let each call fail, or cut the power. */
public interface Disk {
    /** The longest wait for a lock before a session goes on without it. */
    Duration PATIENCE = Duration.ofSeconds(2);

    /** Returns the entries of a folder, sorted by name; none for a folder that does not exist. */
    List<Path> list(Path folder) throws IOException;

    /** Returns the state of a file; empty for a file that does not exist. Follows links. */
    Optional<Stamp> stamp(Path file) throws IOException;

    /** Opens a file to read the bytes from {@code from} on. */
    InputStream read(Path file, long from) throws IOException;

    /** Opens a file to add to its end; creates a missing file, for its owner only. */
    Output append(Path file) throws IOException;

    /** Creates a missing folder and its parents on the medium, for their owner only. */
    void createFolder(Path folder) throws IOException;

    /** Puts the names in a folder on the medium: without this, a new file is gone after a power loss. */
    void syncFolder(Path folder) throws IOException;

    /** Replaces a file, wholly or not at all, and returns once it is on the medium. */
    void replace(Path file, byte[] content) throws IOException;

    /** Replaces a file, wholly or not at all, without waiting for the medium. */
    void note(Path file, byte[] content) throws IOException;

    /** Copies a file, wholly or not at all, without waiting for the medium. Copied to itself, a file has no further name. */
    void copy(Path from, Path to) throws IOException;

    /**
     * Gives a file a second name that is free. What is written under either name is written under both.
     *
     * @throws IOException also on a file system without such links
     */
    void link(Path file, Path name) throws IOException;

    /** Returns whether a file has a further name. */
    boolean isShared(Path file) throws IOException;

    /** Removes a file or an empty folder, if it exists. */
    void delete(Path path) throws IOException;

    /**
     * Waits for a lock among processes and threads. No code may read or write the file: a POSIX lock is lost when its
     * process closes any descriptor of the file, and Java does not notice.
     *
     * @param patience the longest wait; zero tries once
     * @return a hold that is not {@link Hold#isHeld held} after this time, or where locks do not work
     */
    Hold lock(Path file, Duration patience);

    /**
     * The state of a file.
     *
     * @param key identifies the file itself, and changes when a rename replaces it
     * @param size in bytes
     * @param changed the time of its last change, in the file system's ticks
     * @param isRegular false for a folder, a pipe, a device
     */
    record Stamp(String key, long size, long changed, boolean isRegular) {
        /** Differs from the state of every file. */
        public static final Stamp NONE = new Stamp("", -1, 0, false);

        /**
         * Written by hand: Java assembles a record's own {@code equals} from method handles at its first use, which makes
         * {@code guide list} take 13 % longer on JDK 17 and 14 % on JDK 25.
         */
        public boolean isSame(Stamp other) {
            return size == other.size
                    && changed == other.changed
                    && isRegular == other.isRegular
                    && key.equals(other.key);
        }
    }

    /** A file that is open for adding to its end. */
    interface Output extends Closeable {
        /** Returns the size of the file in bytes. */
        long size() throws IOException;

        /** Writes in one call to the system, as far as it accepts the bytes. */
        void write(byte[] bytes) throws IOException;

        /** Returns when the content is on the medium. */
        void sync() throws IOException;

        /** Cuts the file off after {@code size} bytes. */
        void truncate(long size) throws IOException;
    }

    /**
     * A lock, or the answer that it was not available.
     *
     * @param failure the reason why there is no lock at all; empty where another session may hold it
     * @param release runs when it is closed
     */
    record Hold(boolean isHeld, Optional<IOException> failure, Runnable release) implements AutoCloseable {
        /** The lock was not available. */
        static final Hold NONE = new Hold(false, Optional.empty(), () -> {});

        /** Returns whether another session may hold the lock, so that trying later may help. */
        public boolean isBusy() {
            return !isHeld && failure.isEmpty();
        }

        /** Returns a lock. */
        public static Hold of(Runnable release) {
            return new Hold(true, Optional.empty(), release);
        }

        @Override
        public void close() {
            release.run();
        }
    }
}
