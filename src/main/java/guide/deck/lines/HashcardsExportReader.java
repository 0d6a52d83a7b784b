package guide.deck.lines;

import guide.deck.Deck;
import guide.deck.DeckFault;
import guide.deck.DeckFile;
import guide.deck.DeckOptions;
import guide.deck.DeckReader;
import guide.deck.DeckText;
import guide.deck.tree.JsonTree;
import guide.deck.tree.Value;
import java.time.ZoneId;
import java.util.Set;

/** Reads what {@code hashcards export} writes: all cards of a collection, and all answers. */
public final class HashcardsExportReader implements DeckReader {
    private static final int SIGNS = 1 << 12;
    /** The keys that are read. An answer has as many others, and years of them are a hundred thousand. */
    private static final Set<String> KEYS = Set.of(
            "cards",
            "hash",
            "deckName",
            "location",
            "filePath",
            "lineStart",
            "content",
            "basic",
            "question",
            "answer",
            "cloze",
            "text",
            "start",
            "end",
            "sessions",
            "reviews",
            "reviewId",
            "reviewedAt",
            "grade");

    private final ZoneId zone;

    /** @param zone where the cards were answered: the file has times without one */
    public HashcardsExportReader(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String word() {
        return "hashcards-json";
    }

    @Override
    public Claim claim(DeckFile file) {
        String text = file.start().stripLeading();
        if (!text.startsWith("{")) {
            return Claim.NO;
        }
        String start = text.substring(0, Math.min(text.length(), SIGNS));
        boolean isExport =
                start.contains("\"cards\"") && start.contains("\"familyHash\"") && start.contains("\"deckName\"");
        return isExport ? Claim.CONTENT : Claim.NO;
    }

    @Override
    public Deck read(DeckFile file, DeckOptions options) {
        // The places of gaps are counted in the text as it was written.
        Value export = new JsonTree(text -> text, KEYS::contains).read(DeckText.asWritten(file, options), 0);
        if (!(export.get("cards") instanceof Value.Items)) {
            throw DeckFault.inFile("it has no list of cards; write the file again with 'hashcards export'.");
        }
        return new ExportedCollection().deck(export, zone);
    }
}
