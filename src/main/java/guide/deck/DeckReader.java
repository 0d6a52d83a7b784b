package guide.deck;

/** Reads one format. */
public interface DeckReader {
    /** Returns the word that names the format on the command line, such as {@code apkg}. */
    String word();

    /** Returns how sure it is that a file is of this format. */
    Claim claim(DeckFile file);

    /**
     * Reads all cards of a file. It trusts nothing in the file: it writes only to the cache folder, asks no network, and ends
     * within limits of time and memory on any bytes.
     *
     * @throws DeckFault if the file cannot be read as this format, or the options do not fit
     */
    Deck read(DeckFile file, DeckOptions options);

    /** The certainty of a reader that a file is of its format; the surest reads it. */
    enum Claim {
        /** It is another format. */
        NO,
        /** Nothing speaks against it. */
        MAYBE,
        /** The name's ending says so. */
        NAME,
        /** Its content says so, and no other format looks like it. */
        CONTENT
    }
}
