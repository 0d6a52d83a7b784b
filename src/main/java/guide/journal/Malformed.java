package guide.journal;

/** The bytes are not what the format asks for. Made often while a damaged file is read, so without a stack trace. */
final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;
    private final String reason;

    Malformed(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
