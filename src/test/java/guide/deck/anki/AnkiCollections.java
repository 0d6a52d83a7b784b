package guide.deck.anki;

import guide.deck.DeckFile;
import guide.deck.tree.Value;
import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes collections and packages as Anki does, of each generation, for the tests. */
public final class AnkiCollections {
    /** Types of notes by number, in the form of schema 11: name, kind, fields, templates. */
    static final String MODELS = """
            {"1": {"name": "Basic", "type": 0, "flds": [{"name": "Front", "ord": 0}, {"name": "Back", "ord": 1}],
                   "tmpls": [{"qfmt": "{{Front}}", "afmt": "{{FrontSide}}<hr id=answer>{{Back}}", "ord": 0}]},
             "2": {"name": "Basic (and reversed card)", "type": 0,
                   "flds": [{"name": "Back", "ord": 1}, {"name": "Front", "ord": 0}],
                   "tmpls": [{"qfmt": "{{Back}}", "afmt": "{{FrontSide}}<hr>{{Front}}", "ord": 1},
                             {"qfmt": "{{Front}}", "afmt": "{{FrontSide}}<hr>{{Back}}", "ord": 0}]},
             "3": {"name": "Cloze", "type": 1, "flds": [{"name": "Text", "ord": 0}, {"name": "Back Extra", "ord": 1}],
                   "tmpls": [{"qfmt": "{{cloze:Text}}", "afmt": "{{cloze:Text}}<br>{{Back Extra}}", "ord": 0}]},
             "4": {"name": "Country", "type": 0,
                   "flds": [{"name": "Country", "ord": 0}, {"name": "Capital", "ord": 1}, {"name": "Map", "ord": 2},
                            {"name": "Notes", "ord": 3}, {"name": "Source", "ord": 4}, {"name": "sort", "ord": 5}],
                   "tmpls": [{"qfmt": "{{Country}}", "afmt": "{{Capital}}", "ord": 0},
                             {"qfmt": "{{Capital}}", "afmt": "{{Country}}", "ord": 1},
                             {"qfmt": "{{#Map}}{{Map}}{{/Map}}", "afmt": "{{Country}}{{Notes}}{{Source}}", "ord": 2}]},
             "5": {"name": "Image Occlusion", "type": 1, "originalStockKind": 6,
                   "flds": [{"name": "Occlusion", "ord": 0}, {"name": "Image", "ord": 1}],
                   "tmpls": [{"qfmt": "{{cloze:Occlusion}}{{Image}}", "afmt": "{{Image}}", "ord": 0}]}}
            """;

    static final String DECKS = """
            {"1": {"name": "Default"}, "10": {"name": "ML"}, "11": {"name": "ML::Basics"}, "12": {"name": "ML::Search::Vectors"}}
            """;

    private final Path file;
    private final Connection connection;

    private AnkiCollections(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    private static AnkiCollections at(Path file) throws SQLException {
        return new AnkiCollections(file, DriverManager.getConnection("jdbc:sqlite:" + file));
    }

    /** A collection of schema 11. */
    public static AnkiCollections eleven(Path folder) throws SQLException {
        AnkiCollections made = at(folder.resolve("eleven"));
        made.run("CREATE TABLE col (id integer primary key, ver integer, models text, decks text)");
        made.row("INSERT INTO col VALUES (1, 11, ?, ?)", MODELS, DECKS);
        made.shared();
        return made;
    }

    /** A collection of schema 18, in write-ahead mode as Anki leaves it. */
    static AnkiCollections eighteen(Path folder) throws SQLException {
        AnkiCollections made = at(folder.resolve("eighteen"));
        org.sqlite.Collation.create(made.connection, "unicase", new org.sqlite.Collation() {
            @Override
            protected int xCompare(String a, String b) {
                return a.compareToIgnoreCase(b);
            }
        });
        made.run("PRAGMA journal_mode = wal");
        made.run("CREATE TABLE col (id integer primary key, ver integer, models text, decks text)");
        made.row("INSERT INTO col VALUES (1, 18, '', '')");
        made.run("CREATE TABLE notetypes (id integer primary key, name text NOT NULL COLLATE unicase, config blob)");
        made.run("CREATE UNIQUE INDEX idx_notetypes_name ON notetypes (name)");
        made.run("CREATE TABLE fields (ntid integer, ord integer, name text COLLATE unicase, config blob,"
                + " PRIMARY KEY (ntid, ord)) without rowid");
        made.run("CREATE UNIQUE INDEX idx_fields_name_ntid ON fields (name, ntid)");
        made.run("CREATE TABLE templates (ntid integer, ord integer, name text COLLATE unicase, config blob,"
                + " PRIMARY KEY (ntid, ord)) without rowid");
        made.run("CREATE TABLE decks (id integer primary key, name text NOT NULL COLLATE unicase, kind blob)");
        made.run("CREATE UNIQUE INDEX idx_decks_name ON decks (name)");
        made.types();
        made.shared();
        return made;
    }

    private void types() throws SQLException {
        for (var model : AnkiCollection.json(MODELS).entries().entrySet()) {
            Value object = model.getValue();
            int stock = object.number("originalStockKind");
            byte[] config = message(1, object.number("type"), 9, stock);
            row("INSERT INTO notetypes VALUES (?, ?, ?)", model.getKey(), object.text("name"), config);
            for (var field : object.list("flds")) {
                row(
                        "INSERT INTO fields VALUES (?, ?, ?, x'')",
                        model.getKey(),
                        field.number("ord"),
                        field.text("name"));
            }
            for (var template : object.list("tmpls")) {
                byte[] pages = message(1, template.text("qfmt"), 2, template.text("afmt"));
                int ordinal = template.number("ord");
                row("INSERT INTO templates VALUES (?, ?, ?, ?)", model.getKey(), ordinal, "Card " + ordinal, pages);
            }
        }
        for (var deck : AnkiCollection.json(DECKS).entries().entrySet()) {
            String name = deck.getValue().text("name");
            row("INSERT INTO decks VALUES (?, ?, x'')", deck.getKey(), name.replace("::", "\u001F"));
        }
    }

    /** Returns a message of Protocol Buffers of numbers and texts. */
    static byte[] message(Object... fields) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < fields.length; i += 2) {
            int number = (Integer) fields[i];
            if (fields[i + 1] instanceof Integer value) {
                out.write(number << 3);
                out.write(value);
            } else {
                byte[] text = ((String) fields[i + 1]).getBytes(StandardCharsets.UTF_8);
                out.write(number << 3 | 2);
                out.write(text.length & 0x7F | 0x80);
                out.write(text.length >> 7);
                out.writeBytes(text);
            }
        }
        return out.toByteArray();
    }

    private void shared() throws SQLException {
        run("CREATE TABLE notes (id integer primary key, guid text, mid integer, mod integer, usn integer, tags text,"
                + " flds text, sfld integer, csum integer, flags integer, data text)");
        run("CREATE TABLE cards (id integer primary key, nid integer, did integer, ord integer, type integer,"
                + " queue integer, odid integer)");
        run("CREATE TABLE revlog (id integer primary key, cid integer, usn integer, ease integer, ivl integer,"
                + " lastIvl integer, factor integer, time integer, type integer)");
    }

    /** Adds a note of a type, with one card in a deck for each ordinal; the cards' numbers begin at ten times the note's. */
    public AnkiCollections note(int id, String guid, int type, String tags, int deck, String fields, int... ordinals)
            throws SQLException {
        row(
                "INSERT INTO notes VALUES (?, ?, ?, 0, 0, ?, ?, '', 0, 0, '')",
                id,
                guid,
                type,
                tags,
                fields.replace('|', '\u001F'));
        for (int ordinal : ordinals) {
            row("INSERT INTO cards VALUES (?, ?, ?, ?, 0, 0, 0)", 10 * id + ordinal, id, deck, ordinal);
        }
        return this;
    }

    /** Adds an answer. */
    AnkiCollections review(long id, int card, int ease, int factor, int time, int type) throws SQLException {
        row("INSERT INTO revlog VALUES (?, ?, 0, ?, 0, 0, ?, ?, ?)", id, card, ease, factor, time, type);
        return this;
    }

    AnkiCollections run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return this;
    }

    AnkiCollections row(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
        return this;
    }

    /** Ends the making, and returns the database. */
    byte[] bytes() throws SQLException, IOException {
        connection.close();
        return Files.readAllBytes(file);
    }

    /** Returns the path of the database, as long as it is made. */
    Path path() {
        return file;
    }

    /** The oldest package: the collection alone. */
    public DeckFile legacy1() throws SQLException, IOException {
        return zip("deck.apkg", Map.of("collection.anki2", bytes(), "media", bytes("{}")));
    }

    /** The next one: a note that asks for an update where the collection was. */
    DeckFile legacy2(Path folder) throws SQLException, IOException {
        byte[] own = bytes();
        return zip("deck.apkg", Map.of("collection.anki2", dummy(folder), "collection.anki21", own));
    }

    /** The latest: the collection compressed, and a word on the version. */
    DeckFile latest(Path folder) throws SQLException, IOException {
        byte[] own = bytes();
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("meta", new byte[] {8, 3});
        entries.put("collection.anki21b", zstd(own));
        entries.put("collection.anki2", dummy(folder));
        return zip("deck.apkg", entries);
    }

    /** Returns the collection that tells an old program that it is too old. */
    static byte[] dummy(Path folder) throws SQLException, IOException {
        Path own = Files.createTempDirectory(folder, "dummy");
        return eleven(own)
                .note(
                        1,
                        "d",
                        1,
                        "",
                        1,
                        "Please update to the latest Anki version, then import the .apkg file again.|",
                        0)
                .bytes();
    }

    static byte[] zstd(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream compressed = new ZstdOutputStream(out)) {
            compressed.write(plain);
        }
        return out.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static DeckFile zip(String name, Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return new DeckFile(name, out.toByteArray());
    }
}
