package guide.cli;

/** Ends a command with a sentence for the user and an exit code. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;
    private final String sentence;

    Failure(int status, String sentence) {
        super(sentence);
        this.sentence = sentence;
        this.status = status;
    }

    String sentence() {
        return sentence;
    }

    int status() {
        return status;
    }
}
