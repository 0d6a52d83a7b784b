package guide.deck.lines;

/** Reads the Markdown of hashcards: {@code Q:} with {@code A:}, and {@code C:} with gaps in brackets. */
public final class HashcardsReader extends MarkedReader {
    /** Makes the reader. */
    public HashcardsReader() {
        super("hashcards", false);
    }
}
