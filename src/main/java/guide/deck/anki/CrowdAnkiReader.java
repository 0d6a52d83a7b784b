package guide.deck.anki;

import com.google.gson.JsonObject;
import guide.deck.Card;
import guide.deck.Deck;
import guide.deck.DeckFault;
import guide.deck.DeckFile;
import guide.deck.DeckOptions;
import guide.deck.DeckReader;
import guide.deck.DeckText;
import guide.deck.Losses;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the JSON of the add-on CrowdAnki, a deck with its notes, their types and the decks within it. */
public final class CrowdAnkiReader implements DeckReader {
    /** In this much of the file stands what tells it from other JSON: its keys are in alphabetical order. */
    private static final int HEAD = 1 << 16;

    @Override
    public String word() {
        return "crowdanki";
    }

    @Override
    public Claim claim(DeckFile file) {
        int length = Math.min(HEAD, file.bytes().length);
        String head = new String(file.bytes(), 0, length, StandardCharsets.ISO_8859_1);
        boolean isDeck =
                head.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().startsWith("{")
                        && head.contains("\"__type__\"")
                        && head.contains("\"crowdanki_uuid\"");
        return isDeck ? Claim.CONTENT : Claim.NO;
    }

    @Override
    public Deck read(DeckFile file, DeckOptions options) {
        JsonObject root = CollectionJson.parse(DeckText.of(file, options));
        if (!root.has("notes") && !root.has("children")) {
            throw DeckFault.inFile("is not a deck of CrowdAnki: it has neither notes nor other decks in it.");
        }
        return new Reading().deck(root);
    }

    private static final class Reading {
        private final Losses losses = new Losses();
        private final Map<String, NoteType> types = new HashMap<>();
        private final List<Placed> notes = new ArrayList<>();

        /** A note, and the path of its deck. */
        private record Placed(AnkiNote note, String path) {}

        Deck deck(JsonObject root) {
            types(root);
            notes(root, "");
            Set<String> paths = new HashSet<>();
            notes.forEach(placed -> paths.add(placed.path()));
            DeckPaths deckPaths = new DeckPaths(paths);
            NoteCards noteCards = new NoteCards(losses);
            List<Card> cards = new ArrayList<>();
            for (Placed placed : notes) {
                List<Integer> ordinals = NoteCards.ordinals(placed.note());
                cards.addAll(noteCards.of(placed.note(), ordinals, deckPaths.section(placed.path())));
            }
            return new Deck("CrowdAnki", deckPaths.title(), cards, losses.all());
        }

        private void types(JsonObject deck) {
            CollectionJson.objects(deck, "note_models")
                    .forEach(model ->
                            types.put(CollectionJson.text(model, "crowdanki_uuid"), CollectionJson.noteType(model)));
            CollectionJson.objects(deck, "children").forEach(this::types);
        }

        private void notes(JsonObject deck, String parent) {
            String name = CollectionJson.text(deck, "name");
            boolean isWhole = parent.isEmpty() || name.startsWith(parent + "::");
            String path = isWhole ? name : parent + "::" + name;
            for (JsonObject note : CollectionJson.objects(deck, "notes")) {
                String guid = CollectionJson.text(note, "guid");
                // Makers of decks number their notes: the same guid is in each of their files.
                String key = guid.isEmpty() ? "" : path + "/" + guid;
                NoteType type = types.getOrDefault(CollectionJson.text(note, "note_model_uuid"), NoteType.UNKNOWN);
                List<String> fields = CollectionJson.texts(note, "fields");
                notes.add(new Placed(new AnkiNote(key, type, fields, CollectionJson.texts(note, "tags"), 0), path));
            }
            CollectionJson.objects(deck, "children").forEach(child -> notes(child, path));
        }
    }
}
