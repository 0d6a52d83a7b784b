package guide.tui;

/** The terminal cannot show a full screen; the message is a sentence that says why. */
public final class NoFullScreen extends Exception {
    private static final long serialVersionUID = 1L;

    /** Gives the reason. */
    public NoFullScreen(String sentence) {
        super(sentence);
    }

    /** Gives the reason, and the failure beneath. */
    public NoFullScreen(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
