package guide.journal.disk;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The machine's own file system. */
public final class RealDisk implements Disk {
    /** The messages of file systems that cannot sync a folder at all; then there is nothing to wait for. */
    private static final Set<String> CANNOT_SYNC_FOLDERS =
            Set.of("Invalid argument", "Bad file descriptor", "Operation not supported", "Function not implemented");

    @Override
    public List<Path> list(Path folder) throws IOException {
        List<Path> sorted = new ArrayList<>();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString()); // Opening a pipe would never return.
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                sorted.add(entry);
            }
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        sorted.sort(null);
        return sorted;
    }

    @Override
    public Optional<Stamp> stamp(Path file) throws IOException {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new Stamp(
                    String.valueOf(now.fileKey()),
                    now.size(),
                    now.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                    now.isRegularFile()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public InputStream read(Path file, long from) throws IOException {
        // An interrupt would close a channel, but only NIO opens a name that the locale cannot encode.
        boolean isSpeakable = file.toFile().toPath().equals(file);
        InputStream in = isSpeakable ? new FileInputStream(file.toFile()) : Files.newInputStream(file);
        try {
            in.skipNBytes(from);
            return in;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    @Override
    public Output append(Path file) throws IOException {
        try {
            Files.createFile(file, forOwner(file, "rw-------"));
        } catch (FileAlreadyExistsException e) {
            // The usual case.
        }
        return new RealOutput(file, new FileOutputStream(file.toFile(), true));
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path at = folder.toAbsolutePath(); at != null && !Files.isDirectory(at); at = at.getParent()) {
            missing.push(at);
        }
        for (Path next : missing) {
            try {
                Files.createDirectory(next, forOwner(next, "rwx------"));
            } catch (FileAlreadyExistsException e) {
                if (!Files.isDirectory(next)) {
                    throw e;
                }
            }
            Path parent = next.getParent();
            if (parent != null) {
                syncFolder(parent);
            }
        }
    }

    @Override
    public void syncFolder(Path folder) throws IOException {
        if (!isPosix(folder)) {
            return; // Windows cannot open folders, and does not need it.
        }
        boolean interrupted = false;
        try {
            while (true) {
                try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                    channel.force(true);
                    return;
                } catch (ClosedByInterruptException e) {
                    interrupted |= Thread.interrupted();
                } catch (IOException e) {
                    if (e.getMessage() == null || !CANNOT_SYNC_FOLDERS.contains(e.getMessage())) {
                        throw e;
                    }
                    return;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void replace(Path file, byte[] content) throws IOException {
        put(file, out -> {
            out.write(content);
            force(out.getChannel());
        });
        syncFolder(folderOf(file));
    }

    @Override
    public void note(Path file, byte[] content) throws IOException {
        put(file, out -> out.write(content));
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        try (InputStream in = read(from, 0)) {
            put(to, in::transferTo);
        }
    }

    @Override
    public void link(Path file, Path name) throws IOException {
        if (!countsNames(file)) {
            throw new IOException("no links here");
        }
        try {
            Files.createLink(name, file);
        } catch (UnsupportedOperationException e) {
            throw new IOException(e);
        }
    }

    @Override
    public boolean isShared(Path file) throws IOException {
        return countsNames(file) && Files.getAttribute(file, "unix:nlink") instanceof Integer names && names > 1;
    }

    private static boolean countsNames(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix");
    }

    @Override
    public void delete(Path path) throws IOException {
        Files.deleteIfExists(path);
    }

    @Override
    public Hold lock(Path file, Duration patience) {
        return FileLocks.waitFor(file.toAbsolutePath().normalize(), patience);
    }

    /** Writes the content of a file. */
    private interface Content {
        void writeTo(FileOutputStream out) throws IOException;
    }

    /** Writes a temporary file in the same folder, so that a rename puts it in its place, whole or not at all. */
    private static void put(Path file, Content content) throws IOException {
        Path folder = folderOf(file);
        Path whole = temporaryFile(folder);
        try {
            try (FileOutputStream out = new FileOutputStream(whole.toFile())) {
                content.writeTo(out);
            }
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    /**
     * Makes an empty file under a name that no other file has. {@link Files#createTempFile} would do so with the security
     * providers, which take 7 ms to load before the first question of a new user.
     */
    private static Path temporaryFile(Path folder) throws IOException {
        while (true) {
            Path fresh = folder.resolve(".new-" + Long.toHexString(System.nanoTime()) + ".tmp");
            try {
                return Files.createFile(fresh, forOwner(folder, "rw-------"));
            } catch (FileAlreadyExistsException e) {
                // Another program took the name at the same moment; the next moment has another one.
            }
        }
    }

    private static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    static FileAttribute<?>[] forOwner(Path path, String mode) {
        return isPosix(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Returns when the content is on the medium. Unlike FileDescriptor.sync, it fails with the system's reason. */
    private static void force(FileChannel channel) throws IOException {
        channel.force(true);
    }

    /**
     * A file that is open for adding to its end.
     *
     * @param path its name
     * @param file a stream, since an interrupt closes a channel during a write
     */
    private record RealOutput(Path path, FileOutputStream file) implements Output {
        @Override
        public long size() throws IOException {
            return file.getChannel().size();
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            file.write(bytes);
        }

        @Override
        public void sync() throws IOException {
            try {
                force(file.getChannel());
            } catch (ClosedByInterruptException e) {
                // The bytes were written, so any descriptor of the file will do; that it has this name is checked next.
                boolean interrupted = Thread.interrupted();
                try (FileChannel again = FileChannel.open(path, StandardOpenOption.WRITE)) {
                    force(again);
                } finally {
                    if (interrupted) {
                        Thread.currentThread().interrupt();
                    }
                }
            }
        }

        @Override
        public void truncate(long size) throws IOException {
            file.getChannel().truncate(size);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
