package guide.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** What came of opening a file. */
public sealed interface FileContents {
    /** Bounds what is read while it is read, in bytes: a file's size on disk proves nothing. */
    int LARGEST = 4 * 1024 * 1024;

    /** The whole file. */
    record Bytes(byte[] bytes) implements FileContents {}

    /** There is a file, but it cannot be read. */
    record Unreadable(String why) implements FileContents {}

    /** There is no such file. */
    record Missing() implements FileContents {}

    /** The file is there and holds too much. */
    record TooLarge() implements FileContents {}

    /** Reads at most one byte more than is allowed, and closes the stream. */
    static FileContents of(InputStream in) throws IOException {
        try (in) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST ? new TooLarge() : new Bytes(bytes);
        }
    }

    /** Opens a file that somebody named. */
    static FileContents of(Path file) {
        try {
            // Looked at before it is opened: opening a pipe would wait for somebody to write.
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                return new Unreadable("is a folder, not a file");
            }
            if (!attributes.isRegularFile()) {
                return new Unreadable("is not a regular file but a pipe, a socket or a device");
            }
            return of(Files.newInputStream(file));
        } catch (NoSuchFileException e) {
            return Files.isSymbolicLink(file) ? new Unreadable("is a link to a file that is not there") : new Missing();
        } catch (IOException e) {
            boolean circle = Files.isSymbolicLink(file) && !Files.exists(file) && !(e instanceof AccessDeniedException);
            return new Unreadable(circle ? "is a link that leads nowhere but to itself" : reason(e));
        }
    }

    /** Why a file or folder cannot be read, for people. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "cannot be read: permission denied";
        }
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return "cannot be read: " + system.getReason();
        }
        return "cannot be read";
    }
}
