package guide.app.edit;

/**
 * The end of an edit.
 *
 * @param sentence what happened
 */
public record Ending(Kind kind, String sentence) {
    /** How an edit can end. */
    public enum Kind {
        /** What the user wrote is in use. */
        TAKEN,
        /** The user has changed nothing. */
        UNCHANGED,
        /** What the user wrote has mistakes or could not be saved, and is kept in a file. */
        KEPT,
        /** There is no editor, or nothing could be opened; what was typed before is kept. */
        FAILED
    }
}
