package guide.text;

/** The meaning of a color; the terminal's theme decides which color that is, if any. */
public enum ColorRole {
    /** The text that the reader is here for. */
    TEXT,
    /** Text that may be skipped: hints, frames, questions that are not due. */
    DIM,
    /** The current position, and headings. */
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
