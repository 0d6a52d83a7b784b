package guide.journal;

import java.nio.file.Path;

/** A folder or file that the program must have cannot be created: exit 73. */
public final class CannotCreateException extends Exception {
    private static final long serialVersionUID = 1L;

    CannotCreateException(Path path, Exception cause) {
        super("cannot create " + path + ": " + Reason.of(cause), cause);
    }
}
