package guide.app.edit;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Optional;

/** Says why a file could not be written. */
final class NotWritten {
    private NotWritten() {}

    /** Returns why a file cannot be written, for behind a colon. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException denied) {
            return denied.getFile() + " may not be written";
        }
        if (e instanceof FileSystemException system) {
            return Optional.ofNullable(system.getReason()).orElse("it cannot be written") + ": " + system.getFile();
        }
        return String.valueOf(e.getMessage());
    }
}
