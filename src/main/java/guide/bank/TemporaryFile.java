package guide.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** A file that is made when it is first needed, in a folder that only its owner may enter. */
final class TemporaryFile {
    private final Path folder;
    private Optional<Path> made = Optional.empty();

    TemporaryFile(Path folder) {
        this.folder = folder;
    }

    /** Returns the file. */
    Path path() throws IOException {
        if (made.isEmpty()) {
            made = Optional.of(make());
        }
        return made.get();
    }

    private Path make() throws IOException {
        if (!Files.isDirectory(folder)) {
            try {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } catch (UnsupportedOperationException e) {
                Files.createDirectories(folder);
            }
        }
        return Files.createTempFile(folder, "", CacheFolder.UNFINISHED);
    }

    /** Returns what time it is by the folder's file system, in nanoseconds since 1970; empty where nothing can be written. */
    Optional<Long> time() {
        try {
            return Optional.of(FileStamp.nanos(Files.getLastModifiedTime(path())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Removes the file, if it is still there. */
    void delete() {
        try {
            if (made.isPresent()) {
                Files.deleteIfExists(made.get());
            }
        } catch (IOException e) {
            // Tidying up takes it later.
        }
        made = Optional.empty();
    }
}
