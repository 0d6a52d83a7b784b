package guide.journal.disk;

import java.io.FileNotFoundException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;

/** Says in plain words why the disk refused, for a sentence that the person reads. */
public final class FailureReason {
    private FailureReason() {}

    /** The system's most common messages, in plainer words. */
    private static final Map<String, String> PLAIN = Map.of(
            "No space left on device", "the disk is full",
            "Disk quota exceeded", "the disk quota is used up",
            "Read-only file system", "the disk is read-only",
            "File too large", "the file may not grow (ulimit -f)",
            "Input/output error", "the disk fails (input/output error)",
            "Permission denied", "permission denied",
            "No such file or directory", "no such file or folder");

    /** Returns the reason without the file, in words that follow a colon. */
    public static String of(Exception failure) {
        String reason = raw(failure);
        return PLAIN.getOrDefault(reason, reason);
    }

    /** Returns a sentence, without the file where the disk fails for every file. */
    public static String sentence(Path file, Exception failure) {
        String reason = of(failure);
        return reason.startsWith("the disk ") ? reason + "." : reason + ": " + file + ".";
    }

    private static String raw(Exception failure) {
        // The message of these exceptions is only the path.
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
            return "something that is not a folder stands in the way";
        }
        if (failure instanceof FileSystemException ofFile && ofFile.getReason() != null) {
            return ofFile.getReason();
        }
        String message = failure.getMessage();
        if (failure instanceof FileNotFoundException && message != null && message.endsWith(")")) {
            return message.substring(message.lastIndexOf('(') + 1, message.length() - 1); // path (reason)
        }
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
