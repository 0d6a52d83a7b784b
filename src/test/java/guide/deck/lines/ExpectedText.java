package guide.deck.lines;

import guide.deck.DeckDump;
import guide.deck.DeckFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a deck is expected to be read as, in a file beside it. */
final class ExpectedText {
    private ExpectedText() {}

    /** Returns the text of a file of the tests. */
    static String of(String name) throws IOException {
        return new String(DeckDump.file(name).bytes(), StandardCharsets.UTF_8);
    }

    /** Returns what is said of a file that cannot be read; empty if it can. */
    static String fault(Runnable read) {
        try {
            read.run();
            return "";
        } catch (DeckFault fault) {
            return fault.sentence();
        }
    }
}
