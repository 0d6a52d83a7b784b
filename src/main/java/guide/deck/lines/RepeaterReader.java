package guide.deck.lines;

/** Reads the Markdown of repeater: as hashcards, but with notes around the cards, and lines of {@code question::answer}. */
public final class RepeaterReader extends MarkedReader {
    /** Makes the reader. */
    public RepeaterReader() {
        super("repeater", true);
    }
}
