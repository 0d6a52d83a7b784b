package guide.bank;

/**
 * A call-out under an answer.
 *
 * @param kind what it is for
 * @param text Markdown
 */
public record Note(Kind kind, String text) {
    /** What a note is for; a bank writes the name in lower case. */
    public enum Kind {
        /** What the interviewer is after, or what candidates fall for. */
        TRAP,
        /** The view from the factory floor. */
        ANGLE,
        /** The staff-level view. */
        SENIOR,
        /** Anything else worth a box. */
        TIP
    }
}
