package guide.deck.anki;

import guide.deck.Card;
import guide.deck.Deck;
import guide.deck.DeckFault;
import guide.deck.DeckFile;
import guide.deck.DeckOptions;
import guide.deck.DeckReader;
import guide.deck.DeckText;
import guide.deck.Losses;
import guide.deck.tree.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the JSON of the add-on CrowdAnki, a deck with its notes, their types and the decks within it. */
public final class CrowdAnkiReader implements DeckReader {
    @Override
    public String word() {
        return "crowdanki";
    }

    @Override
    public Claim claim(DeckFile file) {
        String head = file.start();
        boolean isDeck = head.stripLeading().startsWith("{")
                && head.contains("\"__type__\"")
                && head.contains("\"crowdanki_uuid\"");
        return isDeck ? Claim.CONTENT : Claim.NO;
    }

    @Override
    public Deck read(DeckFile file, DeckOptions options) {
        Value root = AnkiCollection.json(DeckText.of(file, options));
        if (!root.entries().containsKey("notes") && !root.entries().containsKey("children")) {
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

        Deck deck(Value root) {
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

        private void types(Value deck) {
            deck.list("note_models").forEach(model -> types.put(model.text("crowdanki_uuid"), NoteType.of(model)));
            deck.list("children").forEach(this::types);
        }

        private void notes(Value deck, String parent) {
            String name = deck.text("name");
            boolean isWhole = parent.isEmpty() || name.startsWith(parent + "::");
            String path = isWhole ? name : parent + "::" + name;
            for (Value note : deck.list("notes")) {
                String guid = note.text("guid");
                // Makers of decks number their notes: the same guid is in each of their files.
                String key = guid.isEmpty() ? "" : path + "/" + guid;
                NoteType type = types.getOrDefault(note.text("note_model_uuid"), NoteType.UNKNOWN);
                List<String> fields = texts(note, "fields");
                notes.add(new Placed(new AnkiNote(key, type, fields, texts(note, "tags"), 0), path));
            }
            deck.list("children").forEach(child -> notes(child, path));
        }

        private static List<String> texts(Value note, String key) {
            return note.list(key).stream()
                    .map(value -> value instanceof Value.Text text ? text.value() : "")
                    .toList();
        }
    }
}
