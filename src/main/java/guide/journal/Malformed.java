package guide.journal;

/** The bytes do not follow the format. Thrown often while a damaged file is read, so it has no stack trace. */
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
