package guide.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** The result of opening a file. */
public sealed interface FileContents {
    /**
     * The largest file, in bytes. The limit holds while a file is read, because a file's size on disk proves nothing.
     */
    int LARGEST = 4 * 1024 * 1024;

    /** The whole file. */
    record Bytes(byte[] bytes) implements FileContents {}

    /** The file exists but cannot be read. */
    record Unreadable(String why) implements FileContents {}

    /** The file does not exist. */
    record Missing() implements FileContents {}

    /** The file is larger than {@link #LARGEST}. */
    record TooLarge() implements FileContents {}

    /** Reads a stream to its end, but at most one byte more than the limit, and closes it. */
    static FileContents of(InputStream in) throws IOException {
        try (in) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST ? new TooLarge() : new Bytes(bytes);
        }
    }

    /** Reads a file that the user named. */
    static FileContents of(Path file) {
        try {
            // Checked before it is opened, because opening a pipe would wait for a writer.
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
            return new Unreadable(circle ? "is a link that leads back to itself" : reason(e));
        }
    }

    /** Returns the reason why a file or folder cannot be read, as a message to the user. */
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
