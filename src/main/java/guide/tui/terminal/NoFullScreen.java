package guide.tui.terminal;

/** There is no full screen to be had here; the message is a sentence for the person, line mode the way on. */
public final class NoFullScreen extends Exception {
    private static final long serialVersionUID = 1L;

    NoFullScreen(String sentence) {
        super(sentence);
    }

    NoFullScreen(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
