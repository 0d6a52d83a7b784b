package guide.journal;

import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
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
final class RealDisk implements Disk {
    /** What the system says where a file system cannot sync a folder at all; then there is nothing to wait for. */
    private static final Set<String> CANNOT_SYNC_FOLDERS =
            Set.of("Invalid argument", "Bad file descriptor", "Operation not supported", "Function not implemented");

    @Override
    public List<Path> list(Path folder) throws IOException {
        List<Path> sorted = new ArrayList<>();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString()); // To open a pipe would wait for ever.
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
        // A channel would be closed by an interrupt, but only NIO opens a name that has no place in the locale.
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
            // As nearly always.
        }
        return new RealOutput(new FileOutputStream(file.toFile(), true));
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
            return; // Windows neither opens folders nor needs it.
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
    public boolean create(Path file, byte[] content) throws IOException {
        Path whole = whole(file, content);
        try {
            Files.createLink(file, whole);
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (UnsupportedOperationException | FileSystemException e) {
            // No hard links here. A move may replace, so another's file could be lost in the moment between.
            if (Files.exists(file)) {
                return false;
            }
            Files.move(whole, file);
        } finally {
            Files.deleteIfExists(whole);
        }
        syncFolder(folderOf(file));
        return true;
    }

    @Override
    public void replace(Path file, byte[] content) throws IOException {
        Path whole = whole(file, content);
        try {
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
        syncFolder(folderOf(file));
    }

    @Override
    public void note(Path file, byte[] content) throws IOException {
        move(new ByteArrayInputStream(content), file);
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        try (InputStream in = read(from, 0)) {
            move(in, to);
        }
    }

    @Override
    public void delete(Path path) throws IOException {
        Files.deleteIfExists(path);
    }

    private static void move(InputStream content, Path file) throws IOException {
        Path folder = folderOf(file);
        Path whole = Files.createTempFile(folder, ".new-", ".tmp", forOwner(folder, "rw-------"));
        try {
            try (FileOutputStream out = new FileOutputStream(whole.toFile())) {
                content.transferTo(out);
            }
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    @Override
    public Hold lock(Path file, Duration patience) {
        return RealHold.waitFor(file.toAbsolutePath().normalize(), patience);
    }

    /** A file of a name of its own with the content on the medium, in the same folder, so that a move is only a rename. */
    private static Path whole(Path file, byte[] content) throws IOException {
        Path folder = folderOf(file);
        Path whole = Files.createTempFile(folder, ".new-", ".tmp", forOwner(folder, "rw-------"));
        try (FileOutputStream out = new FileOutputStream(whole.toFile())) {
            out.write(content);
            out.getFD().sync();
        }
        return whole;
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

    /**
     * @param file a stream, not a channel opened by path: an interrupt closes a channel in mid-write
     */
    private record RealOutput(FileOutputStream file) implements Output {
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
            file.getFD().sync();
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
