package guide.bank;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** The folder of what was read of the user's banks; it may be deleted at any time. */
final class CacheFolder {
    /** The ending of a file that keeps what was read of one folder. */
    static final String ENDING = ".bank";

    /** The ending of one that is being written. */
    private static final String UNFINISHED = ".tmp";

    /** After so long nobody writes a file any more, in milliseconds. */
    private static final long ABANDONED = 3_600_000;

    private CacheFolder() {}

    /** Returns a new file in a folder that only its owner may enter; empty where none can be made. */
    static Optional<Path> unfinished(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                makePrivate(folder);
            }
            return Optional.of(Files.createTempFile(folder, "", UNFINISHED));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void makePrivate(Path folder) throws IOException {
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (UnsupportedOperationException e) {
            Files.createDirectories(folder);
        }
    }

    /** Removes a file, if it is still there. */
    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Tidying up takes it later.
        }
    }

    /** Removes what belongs to folders that are gone, and what was never finished. */
    static void tidy(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (!isFor(file) && !isBeingWritten(file)) {
                    delete(file);
                }
            }
        } catch (IOException | RuntimeException e) {
            // Another program tidies up as well; the next one does the rest.
        }
    }

    /** Returns whether a file is unfinished and not old beside its folder, which changes with each file that is made. */
    private static boolean isBeingWritten(Path file) throws IOException {
        long now = Files.getLastModifiedTime(file.resolveSibling("")).toMillis();
        return file.toString().endsWith(UNFINISHED)
                && Files.getLastModifiedTime(file).toMillis() > now - ABANDONED;
    }

    /** Returns whether the folder that a file was kept for is still there. */
    private static boolean isFor(Path file) {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            return file.toString().endsWith(ENDING) && Files.isDirectory(Path.of(in.readUTF()));
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
