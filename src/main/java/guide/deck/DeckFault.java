package guide.deck;

/** Says that a file cannot be imported as it is. */
public final class DeckFault extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final boolean isUsage;

    private DeckFault(boolean isUsage, String sentence) {
        super(sentence);
        this.isUsage = isUsage;
    }

    /**
     * Returns a fault of the file.
     *
     * @param sentence what is wrong, where, and what to do; without the file's name, which the caller says
     */
    public static DeckFault inFile(String sentence) {
        return new DeckFault(false, sentence);
    }

    /** Returns a fault of a file that may be right, but needs an option that says what to make of it. */
    public static DeckFault inOptions(String sentence) {
        return new DeckFault(true, sentence);
    }

    /** Returns the sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** Returns whether an option is missing or does not fit, rather than the file. */
    public boolean isUsage() {
        return isUsage;
    }
}
