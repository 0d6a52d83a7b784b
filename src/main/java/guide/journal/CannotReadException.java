package guide.journal;

import java.nio.file.Path;

/** The journal's folder is there and cannot be listed: exit 66. One bad file is a {@link Damage}, not this. */
public final class CannotReadException extends Exception {
    private static final long serialVersionUID = 1L;

    CannotReadException(Path folder, Exception cause) {
        this("the journal", folder, cause);
    }

    /** @param what is kept there, such as {@code the backups} */
    CannotReadException(String what, Path folder, Exception cause) {
        super("cannot read " + what + " in " + folder + ": " + Reason.of(cause), cause);
    }
}
