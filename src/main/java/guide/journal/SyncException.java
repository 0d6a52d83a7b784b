package guide.journal;

/** A sync that did not come to its end. No answer is lost by it: what is here stays here, and the next sync goes on. */
public final class SyncException extends Exception {
    private static final long serialVersionUID = 1L;
    private final Kind kind;

    SyncException(Kind kind, String sentence) {
        super(sentence);
        this.kind = kind;
    }

    /** What it needs to go on. */
    public Kind kind() {
        return kind;
    }

    /** What a sync may lack. */
    public enum Kind {
        /** No git is installed. */
        NO_GIT,
        /** It is not set with whom to sync. */
        NO_REMOTE,
        /** The remote did not answer, did not let us in, or did not take what was sent. */
        UNREACHABLE,
        /** Another program is at the journal's repository. */
        BUSY,
        /** The journal's folder or its repository could not be written. */
        NOT_WRITTEN
    }
}
