package guide.deck.anki;

import guide.deck.Card;
import guide.deck.Deck;
import guide.deck.DeckFault;
import guide.deck.ForeignReview;
import guide.deck.Losses;
import guide.deck.tree.JsonTree;
import guide.deck.tree.Value;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A collection of Anki, of schema 11, which keeps its types and decks as JSON, to 18, which has tables for them. */
final class AnkiCollection {
    private static final int NEWEST_SCHEMA = 18;
    private static final int MOST_CARDS = 500_000;
    private static final int MOST_REVIEWS = 3_000_000;
    private static final int SUSPENDED = -1;
    private static final String FIELD_SEPARATOR = "\u001F";
    private static final String UPDATE = "Please update to the latest Anki version";

    private final AnkiDatabase database;
    private final Losses losses = new Losses();
    private final NoteCards noteCards = new NoteCards(losses);
    private final Map<Long, NoteType> types = new HashMap<>();
    private final Map<Long, String> decks = new HashMap<>();
    private final Map<Long, List<Row>> rows = new HashMap<>();
    private final List<Card> cards = new ArrayList<>();
    /** The keys of the cards that were taken, by the numbers of Anki's. */
    private final Map<Long, String> keys = new HashMap<>();

    private final Set<String> suspended = new HashSet<>();

    /** A card as the collection keeps it: a number, its ordinal in the note, its deck. */
    private record Row(long id, int ordinal, long deck, boolean isSuspended) {}

    AnkiCollection(AnkiDatabase database) {
        this.database = database;
    }

    Deck read() {
        schema();
        cardRows();
        List<String> used = new ArrayList<>();
        rows.values().forEach(of -> of.forEach(row -> used.add(path(row))));
        DeckPaths paths = new DeckPaths(new HashSet<>(used));
        database.rows("notes", List.of("id", "guid", "mid", "tags", "flds"), "ORDER BY id", row -> note(row, paths));
        rows.clear();
        return new Deck("Anki package", "", title(paths), cards, losses.all(), reviews(), suspended);
    }

    private static String title(DeckPaths paths) {
        return paths.title().equals("Default") ? "" : paths.title();
    }

    private void schema() {
        database.rows("col", List.of("ver"), "LIMIT 1", row -> {
            int schema = row.getInt(1);
            if (schema > NEWEST_SCHEMA) {
                throw PackageArchive.tooNew(" (schema " + schema + " of its collection)");
            }
        });
        if (database.columns("notetypes").isEmpty()) {
            typesInJson();
        } else {
            tables();
        }
    }

    private void typesInJson() {
        database.rows("col", List.of("models", "decks"), "LIMIT 1", row -> {
            json(text(row, 1)).entries().forEach((id, model) -> types.put(number(id), NoteType.of(model)));
            json(text(row, 2)).entries().forEach((id, deck) -> decks.put(number(id), deck.text("name")));
        });
    }

    /** Returns the values of a text in JSON. @throws DeckFault if it is none */
    static Value json(String text) {
        try {
            return text.isBlank() ? new Value.Nothing(0) : new JsonTree().read(text, 0);
        } catch (DeckFault fault) {
            throw DeckFault.inFile("is damaged: its JSON cannot be read. In it, " + fault.sentence());
        }
    }

    private static long number(String text) {
        return text.matches("-?[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }

    /** The messages' fields are those of Anki's {@code proto/anki/notetypes.proto}. */
    private void tables() {
        Map<Long, List<String>> fields = new HashMap<>();
        database.rows(
                "fields",
                List.of("ntid", "ord", "name"),
                "ORDER BY ord",
                row -> fields.computeIfAbsent(row.getLong(1), any -> new ArrayList<>())
                        .add(text(row, 3)));
        Map<Long, List<Template>> templates = new HashMap<>();
        database.rows("templates", List.of("ntid", "ord", "config"), "ORDER BY ord", row -> {
            Protobuf config = new Protobuf(bytes(row, 3));
            templates
                    .computeIfAbsent(row.getLong(1), any -> new ArrayList<>())
                    .add(new Template(config.text(1), config.text(2)));
        });
        database.rows("notetypes", List.of("id", "name", "config"), "", row -> {
            long id = row.getLong(1);
            Protobuf config = new Protobuf(bytes(row, 3));
            types.put(
                    id,
                    NoteType.of(
                            text(row, 2),
                            config.number(1) == 1,
                            config.number(9),
                            fields.getOrDefault(id, List.of()),
                            templates.getOrDefault(id, List.of())));
        });
        database.rows(
                "decks",
                List.of("id", "name"),
                "",
                row -> decks.put(row.getLong(1), text(row, 2).replace(FIELD_SEPARATOR, "::")));
    }

    private void cardRows() {
        int[] count = {0};
        List<String> names = List.of("id", "nid", "did", "ord", "queue", "odid");
        database.rows("cards", names, "", row -> {
            if (++count[0] > MOST_CARDS) {
                throw DeckFault.inFile("has more than " + MOST_CARDS + " cards; export its decks one by one.");
            }
            // A card in a filtered deck has its own deck noted.
            long deck = row.getLong(6) == 0 ? row.getLong(3) : row.getLong(6);
            rows.computeIfAbsent(row.getLong(2), any -> new ArrayList<>(1))
                    .add(new Row(row.getLong(1), row.getInt(4), deck, row.getInt(5) == SUSPENDED));
        });
    }

    private String path(Row row) {
        return decks.getOrDefault(row.deck(), "");
    }

    private void note(ResultSet row, DeckPaths paths) throws SQLException {
        List<String> fields = List.of(text(row, 5).split(FIELD_SEPARATOR, -1));
        List<String> tags = List.of(text(row, 4).strip().split("\\s+"));
        NoteType type = types.getOrDefault(row.getLong(3), NoteType.UNKNOWN);
        AnkiNote note = new AnkiNote(text(row, 2), type, fields, tags, 0);
        List<Row> own = rows.getOrDefault(row.getLong(1), List.of()).stream()
                .sorted(Comparator.comparingInt(Row::ordinal))
                .toList();
        if (own.size() == 1 && rows.size() == 1 && fields.get(0).startsWith(UPDATE)) {
            throw PackageArchive.tooNew("");
        }
        List<Integer> ordinals = own.isEmpty()
                ? NoteCards.ordinals(note)
                : own.stream().map(Row::ordinal).distinct().toList();
        String section = own.isEmpty() ? "" : paths.section(path(own.get(0)));
        List<Card> made = noteCards.of(note, ordinals, section);
        cards.addAll(made);
        Set<String> taken = new HashSet<>();
        made.forEach(card -> taken.add(card.key()));
        for (Row each : own) {
            String key = note.key(each.ordinal());
            if (!key.isEmpty() && taken.contains(key)) {
                keys.put(each.id(), key);
                if (each.isSuspended()) {
                    suspended.add(key);
                }
            }
        }
    }

    private List<ForeignReview> reviews() {
        List<ForeignReview> past = new ArrayList<>();
        if (database.columns("revlog").isEmpty()) {
            return past;
        }
        database.rows("revlog", List.of("id", "cid", "ease", "factor", "time", "type"), "ORDER BY id", row -> {
            String key = keys.get(row.getLong(2));
            if (key != null && past.size() < MOST_REVIEWS) {
                Revlog.review(row, key).ifPresent(past::add);
            }
        });
        return past;
    }

    /** Returns a text; empty if it is null. */
    private static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    private static byte[] bytes(ResultSet row, int column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        return bytes == null ? new byte[0] : bytes;
    }
}
