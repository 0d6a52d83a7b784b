package guide.journal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** All that a journal asks of a file system, so that tests can let each call fail, or the power. */
public interface Disk {
    /** The entries of a folder, sorted by name; none where there is no such folder. */
    List<Path> list(Path folder) throws IOException;

    /** How a file stands now; empty where there is none. Links are followed. */
    Optional<Stamp> stamp(Path file) throws IOException;

    /** The bytes from {@code from} on. */
    InputStream read(Path file, long from) throws IOException;

    /** Opens a file to add to its end; creates it, for its owner only, where it is missing. */
    Output append(Path file) throws IOException;

    /** Creates a folder with its parents, for its owner only, and lets the entries last; nothing where it is there. */
    void createFolder(Path folder) throws IOException;

    /** Lets the names in a folder last: a file that was created is gone after a power loss without this. */
    void syncFolder(Path folder) throws IOException;

    /** Creates a file with all its content or not at all; false where there is one already, which stays. */
    boolean create(Path file, byte[] content) throws IOException;

    /** Puts a file with all its content in the place of what is there. */
    void replace(Path file, byte[] content) throws IOException;

    /** Puts a file in the place of what is there, whole or not at all, without waiting for the medium. */
    void note(Path file, byte[] content) throws IOException;

    /** Copies a file to a name that is free, whole or not at all, without waiting for the medium. */
    void copy(Path from, Path to) throws IOException;

    /** Removes a file or an empty folder; nothing where it is gone. */
    void delete(Path path) throws IOException;

    /**
     * Waits for a lock among processes and threads. The file must be one that nobody reads or writes: a POSIX lock is
     * lost when its process closes any descriptor of the file, and Java does not notice.
     *
     * @param patience how long to wait; zero tries once
     * @return a hold that may not be {@link Hold#isHeld held}: time was up, or the file system knows no locks
     */
    Hold lock(Path file, Duration patience);

    /**
     * A file at one moment.
     *
     * @param key names the file itself: another one after it was replaced by a rename
     * @param size in bytes
     * @param changed when its content was changed last, in the file system's own ticks
     * @param isRegular false for a folder, a pipe, a device
     */
    record Stamp(String key, long size, long changed, boolean isRegular) {
        /** What no file has. */
        static final Stamp NONE = new Stamp("", -1, 0, false);

        /** By hand: a record's own {@code equals} costs a cold start half of a bare JVM's. */
        boolean isSame(Stamp other) {
            return size == other.size
                    && changed == other.changed
                    && isRegular == other.isRegular
                    && key.equals(other.key);
        }
    }

    /** A file that is open for adding to its end. */
    interface Output extends Closeable {
        long size() throws IOException;

        /** In one call to the system, as far as it takes them. */
        void write(byte[] bytes) throws IOException;

        /** Returns when the content is on the medium. */
        void sync() throws IOException;

        void truncate(long size) throws IOException;
    }

    /** A lock, or the answer that there is none to be had. */
    interface Hold extends AutoCloseable {
        boolean isHeld();

        @Override
        void close();
    }
}
