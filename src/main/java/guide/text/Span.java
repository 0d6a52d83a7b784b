package guide.text;

/**
 * A run of text in one style, within a line.
 *
 * @param text without newlines
 * @param style how it looks
 */
public record Span(Safe text, Style style) {
    /** Plain text, passed through the gate. */
    public static Span of(String text) {
        return new Span(Safe.of(text), Style.TEXT);
    }

    /** Styled text, passed through the gate. */
    public static Span of(String text, Style style) {
        return new Span(Safe.of(text), style);
    }
}
