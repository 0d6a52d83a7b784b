package guide.journal;

import java.io.FileNotFoundException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why the disk refused, in the words of a sentence for the person. */
final class Reason {
    private Reason() {}

    static String of(Exception failure) {
        // These three say no more than the path in their message.
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
