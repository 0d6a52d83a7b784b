package guide.bank;

/**
 * A call-out under an answer.
 *
 * @param kind the note's purpose
 * @param text Markdown
 */
public record Note(Kind kind, String text) {
    /** The purpose of a note; a bank writes its name in lower case. */
    public enum Kind {
        /** The point that the interviewer is after, or that candidates miss. */
        TRAP,
        /** The view from the factory floor. */
        ANGLE,
        /** The staff-level view. */
        SENIOR,
        /** Any other remark that is worth a box. */
        TIP
    }
}
