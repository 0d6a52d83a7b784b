package guide.deck.anki;

import guide.deck.DeckFault;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sqlite.Collation;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteErrorCode;

/**
 * A database from an untrusted file, open for reading only. Nothing in its schema is trusted (sqlite.org/security.html):
 * tables are read that are tables, columns that are kept, and no more than a number of steps.
 */
final class AnkiDatabase implements AutoCloseable {
    private static final String LARGEST_VALUE = "40000000";
    private static final String MOST_MEMORY = "200000000";
    private static final int STEPS_A_CALL = 100_000;
    /** A million cards with as many reviews take a tenth of these steps. */
    private static final int MOST_CALLS = 5000;

    private final Connection connection;

    /** Takes one row. */
    interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private AnkiDatabase(Connection connection) {
        this.connection = connection;
    }

    /** Opens a file that no other program writes. The driver unpacks its native library beside it when it is loaded. */
    static AnkiDatabase open(Path file) {
        // Else it would lie in the folder for temporary files, where others may put one in its place.
        System.setProperty("org.sqlite.tmpdir", String.valueOf(file.getParent()));
        try {
            SQLiteConfig config = new SQLiteConfig();
            config.setReadOnly(true);
            config.setPragma(Pragma.LIMIT_LENGTH, LARGEST_VALUE);
            config.setPragma(Pragma.LIMIT_ATTACHED, "0");
            // Immutable: a collection in write-ahead mode opens too, and nothing is written beside it.
            Connection connection =
                    config.createConnection("jdbc:sqlite:file:" + file.toUri().getRawPath() + "?immutable=1");
            AnkiDatabase database = new AnkiDatabase(connection);
            for (String setting : List.of(
                    "trusted_schema=0",
                    "cell_size_check=1",
                    "query_only=1",
                    "mmap_size=0",
                    "temp_store=2",
                    "hard_heap_limit=" + MOST_MEMORY)) {
                database.run("PRAGMA " + setting);
            }
            Collation.create(connection, "unicase", new Unicase());
            ProgressHandler.setHandler(connection, STEPS_A_CALL, new Steps());
            return database;
        } catch (SQLException e) {
            throw damaged(e);
        } catch (UnsatisfiedLinkError | NoClassDefFoundError e) {
            throw DeckFault.inFile("cannot be read: the library for its database does not load from " + file.getParent()
                    + "; set XDG_CACHE_HOME to a folder in which programs may run.");
        }
    }

    /** Orders names as Anki does, whose tables cannot be read without it. No result depends on it. */
    private static final class Unicase extends Collation {
        @Override
        protected int xCompare(String a, String b) {
            return a.compareToIgnoreCase(b);
        }
    }

    private static final class Steps extends ProgressHandler {
        private int calls;

        @Override
        protected int progress() {
            return ++calls > MOST_CALLS ? 1 : 0;
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Returns the names of those columns of a table that are kept in the file; none if it is no plain table. */
    Set<String> columns(String table) {
        Set<String> columns = new HashSet<>();
        boolean[] isTable = {false};
        read(
                "SELECT type, rootpage, name FROM sqlite_schema",
                row -> isTable[0] |=
                        "table".equals(row.getString(1)) && row.getInt(2) > 0 && table.equals(row.getString(3)));
        if (isTable[0]) {
            // Without those that are computed.
            read("PRAGMA table_info(" + table + ")", row -> columns.add(row.getString("name")));
        }
        return columns;
    }

    /**
     * Reads rows of a table of this program's choice.
     *
     * @param rest such as an order
     * @throws DeckFault if a column is not there, or the file is damaged
     */
    void rows(String table, List<String> names, String rest, RowReader reader) {
        if (!columns(table).containsAll(names)) {
            throw DeckFault.inFile(
                    "is no collection of Anki that this program knows: its table '" + table + "' is another one.");
        }
        read("SELECT " + String.join(", ", names) + " FROM " + table + " " + rest, reader);
    }

    private void read(String sql, RowReader reader) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                reader.read(rows);
            }
        } catch (SQLException e) {
            throw damaged(e);
        }
    }

    private static DeckFault damaged(SQLException e) {
        boolean isLong = (e.getErrorCode() & 0xFF) == SQLiteErrorCode.SQLITE_INTERRUPT.code;
        return DeckFault.inFile(
                isLong
                        ? "takes too long to read; export its decks one by one."
                        : "is damaged: its database cannot be read. Export the deck again; 'Check Database' in Anki repairs"
                                + " a collection.");
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw damaged(e);
        }
    }
}
