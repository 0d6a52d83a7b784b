package guide.text;

/** What a colour means; which colour that is, if any, the terminal's theme decides. */
public enum ColorRole {
    /** The text one is here to read. */
    TEXT,
    /** What may be skipped: hints, frames, what is not due. */
    DIM,
    /** Where you are, and headings. */
    ACCENT,
    /** Good: remembered, strong, saved. */
    GOOD,
    /** Fair: hard, due soon, a warning. */
    FAIR,
    /** Bad: forgotten, an error, a trap. */
    BAD,
    /** Code and literal text. */
    CODE
}
