package guide.deck.fields;

import guide.deck.Card;
import guide.deck.Deck;
import guide.deck.DeckFault;
import guide.deck.DeckFile;
import guide.deck.DeckOptions;
import guide.deck.DeckReader;
import guide.deck.DeckText;
import guide.deck.Losses;
import guide.deck.ScratchFolder;
import guide.deck.ZipArchive;
import guide.deck.tree.JsonTree;
import guide.deck.tree.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads Mochi's exports: an archive with {@code data.json}. */
public final class MochiDeckReader implements DeckReader {
    private static final String JSON = "data.json";
    private static final String EDN = "data.edn";
    /** The largest file that is read, in bytes. */
    private static final int LARGEST = 64 << 20;

    private final Path cache;

    /** @param cache the folder in which a folder for the files of one import may be made; nothing stays there */
    public MochiDeckReader(Path cache) {
        this.cache = cache;
    }

    @Override
    public String word() {
        return "mochi";
    }

    @Override
    public Claim claim(DeckFile file) {
        // The names of an archive's files stand in it as they are.
        boolean isMochi =
                ZipArchive.isOne(file) && (file.holds(JSON) || file.holds(EDN)) && !file.holds("collection.anki");
        return isMochi ? Claim.CONTENT : file.endsWith(".mochi") ? Claim.NAME : Claim.NO;
    }

    /** @throws UncheckedIOException if the cache folder cannot be written */
    @Override
    public Deck read(DeckFile file, DeckOptions options) {
        if (!ZipArchive.isOne(file)) {
            throw DeckFault.inFile("it is not an export of Mochi, which is a zip archive.");
        }
        String text = DeckText.of(new DeckFile(JSON, json(file)), options);
        Value root = Transit.plain(new JsonTree().read(text, 0));
        Losses losses = new Losses();
        List<Card> cards = new ArrayList<>();
        MochiCards reader = new MochiCards(losses, cards, titles(root));
        root.list("decks").forEach(deck -> {
            String name = SectionNames.last(deck.text("name"));
            deck.list("cards").forEach(card -> reader.read(card, name));
        });
        // Cards may also stand beside the decks.
        root.list("cards").forEach(card -> reader.read(card, ""));
        if (cards.isEmpty() && losses.all().isEmpty()) {
            throw DeckFault.inFile("its data.json has no cards.");
        }
        List<Value> decks = root.list("decks");
        String title = decks.size() == 1 ? decks.get(0).text("name") : "";
        return new Deck("Mochi", title, cards, losses.all());
    }

    private byte[] json(DeckFile file) {
        try (ScratchFolder scratch = ScratchFolder.in(cache);
                ZipArchive zip = ZipArchive.open(file, scratch)) {
            byte[] json = zip.bytes(JSON, LARGEST + 1).orElseThrow(() -> noJson(zip));
            if (json.length > LARGEST) {
                throw DeckFault.inFile("data.json in the archive is larger than 64 MB when unpacked.");
            }
            return json;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DeckFault noJson(ZipArchive zip) {
        return DeckFault.inFile(
                zip.names().contains(EDN)
                        ? "its data are in EDN (data.edn), which is not read; export the deck from Mochi again, in the"
                                + " Mochi format, whose data.json is."
                        : "it is not an export of Mochi: it has no data.json in it.");
    }

    /** Returns the decks' names by their ids, for cards that name theirs. */
    private static Map<String, String> titles(Value root) {
        Map<String, String> titles = new HashMap<>();
        root.list("decks").forEach(deck -> titles.put(deck.text("id"), SectionNames.last(deck.text("name"))));
        return titles;
    }
}
