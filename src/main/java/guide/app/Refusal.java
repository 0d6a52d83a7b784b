package guide.app;

/** Ends what the user asked for, with a sentence that says what is wrong, where, and what to do. A face decides what a kind means for it. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Kind kind;
    private final String sentence;

    /** Refuses with a sentence for the user. */
    public Refusal(Kind kind, String sentence) {
        super(sentence);
        this.kind = kind;
        this.sentence = sentence;
    }

    /** Returns why it is refused. */
    public Kind kind() {
        return kind;
    }

    /** Returns the sentence for the user. */
    public String sentence() {
        return sentence;
    }

    /** The reasons for a refusal. */
    public enum Kind {
        /** The user named something that does not exist, or made a request that makes no sense. */
        USAGE,
        /** A bank holds something that it must not hold. */
        BAD_DATA,
        /** A file does not exist, or cannot be read. */
        NO_INPUT,
        /** A program or a server that is needed is missing; trying later may help. */
        UNAVAILABLE,
        /** A folder that is needed cannot be created. */
        CANNOT_CREATE,
        /** An answer is not on disk. */
        NOT_SAVED,
        /** Another process does the same. */
        BUSY,
        /** A setting is missing or wrong. */
        BAD_CONFIGURATION
    }
}
