package guide.deck.table;

import guide.deck.DeckFault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a column of a table can hold. */
enum TableColumn {
    QUESTION("question", "front", "q", "term", "prompt", "word", "card"),
    ANSWER("answer", "back", "a", "definition", "response", "meaning", "solution", "explanation"),
    CONTEXT("context", "code", "details"),
    SECTION("section", "deck", "domain", "category", "topic", "subject", "chapter"),
    TAGS("tags", "tag", "labels", "keywords"),
    POINTS("points", "key points", "keypoints"),
    NOTES("notes", "note", "hint", "tip", "extra", "comment", "mnemonic"),
    SOURCES("sources", "source", "url", "link", "reference", "references"),
    MINUTES("minutes", "min"),
    ID("id", "guid", "key", "uuid"),
    NOTHING("-", "");

    private final List<String> names;

    TableColumn(String... names) {
        this.names = List.of(names);
    }

    /** Returns the columns that a header row names; {@code NOTHING} for a name that says nothing. */
    static List<TableColumn> ofHeader(List<String> row) {
        List<TableColumn> columns = new ArrayList<>();
        for (String name : row) {
            TableColumn column = of(name.strip().toLowerCase(Locale.ROOT).replace('_', ' '));
            // The first one counts: a second "answer" would hide it.
            columns.add(columns.contains(column) ? NOTHING : column);
        }
        return columns;
    }

    /** Returns whether a row names columns rather than holding a card. */
    static boolean isHeader(List<String> row) {
        return ofHeader(row).containsAll(Set.of(QUESTION, ANSWER));
    }

    private static TableColumn of(String name) {
        return Arrays.stream(values())
                .filter(column -> column.names.contains(name))
                .findFirst()
                .orElse(NOTHING);
    }

    /**
     * Returns the columns that the user names.
     *
     * @throws DeckFault for a name that is unknown or there twice, or without question and answer
     */
    static List<TableColumn> named(List<String> names) {
        List<TableColumn> columns = new ArrayList<>();
        for (String name : names) {
            TableColumn column = of(name.strip().toLowerCase(Locale.ROOT));
            if (column == NOTHING && !name.strip().equals("-") && !name.isBlank()) {
                throw DeckFault.inOptions("there is no column '" + name.strip() + "'; columns are " + known() + ".");
            }
            if (column != NOTHING && columns.contains(column)) {
                throw DeckFault.inOptions("'" + name.strip() + "' is named twice in --columns.");
            }
            columns.add(column);
        }
        if (!columns.containsAll(Set.of(QUESTION, ANSWER))) {
            throw DeckFault.inOptions(
                    "--columns needs 'question' and 'answer', such as --columns question,answer,-,tags.");
        }
        return columns;
    }

    private static String known() {
        return String.join(
                ", ", Arrays.stream(values()).map(column -> column.names.get(0)).toList());
    }
}
