package guide.journal.sync;

/** A sync that could not be completed. No answer is lost: the journal stays as it is, and the next sync goes on. */
public final class SyncException extends Exception {
    private static final long serialVersionUID = 1L;
    private final Kind kind;

    SyncException(Kind kind, String sentence) {
        super(sentence);
        this.kind = kind;
    }

    /** Returns the reason. */
    public Kind kind() {
        return kind;
    }

    /** The reasons. */
    public enum Kind {
        /** No git is installed. */
        NO_GIT,
        /** No remote is set. */
        NO_REMOTE,
        /** The remote did not answer, refused access, or refused what was sent. */
        UNREACHABLE,
        /** Another sync is running. */
        BUSY,
        /** The journal's folder, or a file of the sync's own, could not be written. */
        NOT_WRITTEN
    }
}
