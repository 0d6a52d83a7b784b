package guide.journal.line;

/** The bytes do not follow the format. Thrown often while a damaged file is read, so it has no stack trace. */
final class MalformedException extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedException(String reason) {
        super(reason, null, false, false);
    }
}
