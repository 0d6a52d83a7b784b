package guide.journal;

/** Events of other files could not be saved here: exit 74. Those that were stay; to merge again takes the rest. */
public final class NotMergedException extends Exception {
    private static final long serialVersionUID = 1L;

    NotMergedException(String sentence, Exception cause) {
        super(sentence, cause);
    }
}
