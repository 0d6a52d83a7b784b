package guide.plain;

/** The source of the lines. */
public enum LineSource {
    /** A person at a keyboard, whose key may bounce, be held down, or be pressed once more because nothing came yet. */
    PERSON,
    /** A program or a file, whose lines are all there from the start. */
    PROGRAM
}
