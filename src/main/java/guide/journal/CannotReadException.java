package guide.journal;

import java.nio.file.Path;

/** The journal's folder is there and cannot be listed: exit 66. One bad file is a {@link Damage}, not this. */
public final class CannotReadException extends Exception {
    private static final long serialVersionUID = 1L;

    CannotReadException(Path folder, Exception cause) {
        super("cannot read the journal in " + folder + ": " + Reason.of(cause), cause);
    }
}
