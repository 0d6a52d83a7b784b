package guide.journal.disk;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.SyncFailedException;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says in plain words why the disk refused, for a sentence that the person reads. */
public final class FailureReason {
    private static final String FULL = "the disk is full";
    private static final String OVER_QUOTA = "the disk quota is used up";
    private static final String DENIED = "permission denied";
    private static final String UNKNOWN = "the system gave no reason";

    private FailureReason() {}

    /** The system's most common messages, in plainer words. */
    private static final Map<String, String> PLAIN = Map.of(
            "No space left on device", FULL,
            "Disk quota exceeded", OVER_QUOTA,
            "Read-only file system", "the disk is read-only",
            "File too large", "the file may not grow (ulimit -f)",
            "Input/output error", "the disk fails (input/output error)",
            "Permission denied", DENIED,
            "Operation not permitted", DENIED,
            "No locks available", "the file system has no locks",
            "Is a directory", "a folder stands in the way",
            "No such file or directory", "no such file or folder");

    /** Returns the reason without the file, in words that follow a colon. */
    public static String of(Exception failure) {
        return plain(failure) + remedy(failure);
    }

    /** Returns a sentence, without the file where the disk fails for every file. */
    public static String sentence(Path file, Exception failure) {
        String reason = plain(failure);
        String remedy = remedy(failure);
        return reason.startsWith("the disk ") || !remedy.isEmpty() ? reason + remedy + "." : reason + ": " + file + ".";
    }

    /** Returns the reason with the file that the failure names, in words that follow a colon. */
    public static String withFile(Exception failure) {
        String reason = plain(failure);
        String remedy = remedy(failure);
        boolean isOfAllFiles = reason.startsWith("the disk ") || !remedy.isEmpty();
        return file(failure)
                .filter(file -> !isOfAllFiles)
                .map(file -> reason + ": " + file)
                .orElse(reason + remedy);
    }

    /** Returns whether there is no room left, on the disk or for this user. */
    public static boolean isFull(Exception failure) {
        String reason = plain(failure);
        return reason.equals(FULL) || reason.equals(OVER_QUOTA);
    }

    /** Returns whether this user may not do it, and another may. */
    public static boolean isDenied(Exception failure) {
        return plain(failure).equals(DENIED);
    }

    private static String plain(Exception failure) {
        String reason = raw(failure);
        return PLAIN.getOrDefault(reason, withinSentence(reason));
    }

    private static String withinSentence(String reason) {
        return reason.matches("(?s)[A-Z][a-z].*")
                ? reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1)
                : reason;
    }

    /** Returns how to get access to a file of another user; empty where that is not the reason. */
    private static String remedy(Exception failure) {
        if (!isDenied(failure)) {
            return "";
        }
        try {
            Optional<ForeignOwner> foreign = file(failure).map(Path::of).flatMap(ForeignOwner::of);
            return foreign.map(ForeignOwner::toString).orElse("");
        } catch (InvalidPathException e) {
            return "";
        }
    }

    private static Optional<String> file(Exception failure) {
        if (failure instanceof FileSystemException ofFile) {
            return Optional.ofNullable(ofFile.getFile());
        }
        String message = String.valueOf(failure.getMessage());
        int reason = message.lastIndexOf(" (");
        return failure instanceof FileNotFoundException && reason > 0
                ? Optional.of(message.substring(0, reason))
                : Optional.empty();
    }

    /** Returns the system's message. Exceptions without one have a path or a word of Java's in its place. */
    private static String raw(Exception failure) {
        if (failure instanceof AccessDeniedException) {
            return DENIED;
        }
        if (failure instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
            return "something that is not a folder stands in the way";
        }
        if (failure instanceof DirectoryNotEmptyException) {
            return "the folder is not empty";
        }
        if (failure instanceof EOFException) {
            return "it got shorter while it was read";
        }
        if (failure instanceof CharacterCodingException) {
            return "it is no text in UTF-8";
        }
        if (failure instanceof ClosedChannelException) {
            return "it was interrupted";
        }
        if (failure instanceof SyncFailedException) {
            return "the disk did not confirm what was written";
        }
        if (failure instanceof FileSystemException ofFile) {
            return ofFile.getReason() == null ? UNKNOWN : ofFile.getReason();
        }
        String message = failure.getMessage();
        if (failure instanceof FileNotFoundException && message != null && message.endsWith(")")) {
            return message.substring(message.lastIndexOf('(') + 1, message.length() - 1); // path (reason)
        }
        return message == null ? UNKNOWN : message;
    }
}
