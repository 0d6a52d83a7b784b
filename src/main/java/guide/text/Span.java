package guide.text;

/**
 * A run of text in one style, within a line.
 *
 * @param text without newlines
 * @param style the look of the text
 */
public record Span(Safe text, Style style) {
    /** Returns plain text, passed through the gate. */
    public static Span of(String text) {
        return new Span(Safe.of(text), Style.TEXT);
    }

    /** Returns styled text, passed through the gate. */
    public static Span of(String text, Style style) {
        return new Span(Safe.of(text), style);
    }
}
