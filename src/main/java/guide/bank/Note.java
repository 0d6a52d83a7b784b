package guide.bank;

/**
 * A call-out under an answer.
 *
 * @param kind the note's purpose
 * @param text Markdown
 */
public record Note(Kind kind, String text) {
    /** The purpose of a note; a bank writes its name in lower case. New ones come last, since a cache holds their numbers. */
    public enum Kind {
        /** The point that the interviewer is after, or that candidates miss. */
        TRAP("Trap"),
        /** The view from the factory floor. */
        ANGLE("Angle"),
        /** The staff-level view. */
        SENIOR("Senior"),
        /** Any other remark that is worth a box. */
        TIP("Tip"),
        /** The user's own remark, which a key adds to a question. */
        OWN("Your note");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Returns what stands before the note. */
        public String label() {
            return label;
        }
    }
}
