package guide.journal;

import guide.journal.disk.FailureReason;
import guide.journal.line.Damage;
import java.nio.file.Path;

/** A request that the journal could not carry out. The message names the place and the reason, without a full stop. */
public final class JournalException extends Exception {
    private static final long serialVersionUID = 1L;
    private final Kind kind;

    /** The part that failed. */
    public enum Kind {
        /** A folder exists and cannot be listed. One bad file is a {@link Damage} instead. */
        NOT_READ,
        /** A folder or file that saving needs cannot be created. */
        NOT_CREATED,
        /** Events of other files could not be saved here. The saved ones stay, and merging again takes the rest. */
        NOT_MERGED
    }

    private JournalException(Kind kind, String message, Exception cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** @param content of the folder, such as {@code the journal} */
    static JournalException notRead(String content, Path folder, Exception cause) {
        return new JournalException(
                Kind.NOT_READ, "cannot read " + content + " in " + folder + ": " + FailureReason.of(cause), cause);
    }

    static JournalException notCreated(Path path, Exception cause) {
        return new JournalException(Kind.NOT_CREATED, "cannot create " + path + ": " + FailureReason.of(cause), cause);
    }

    /** @param message without a full stop */
    static JournalException notMerged(String message, Exception cause) {
        return new JournalException(Kind.NOT_MERGED, message, cause);
    }

    /** Returns the part that failed. */
    public Kind kind() {
        return kind;
    }
}
