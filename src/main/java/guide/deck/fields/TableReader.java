package guide.deck.fields;

import de.siegmar.fastcsv.reader.CommentStrategy;
import guide.deck.Deck;
import guide.deck.DeckFault;
import guide.deck.DeckFile;
import guide.deck.DeckOptions;
import guide.deck.DeckReader;
import guide.deck.DeckText;
import guide.deck.Loss;
import guide.deck.Losses;
import guide.deck.table.CsvRows;
import guide.deck.table.CsvRows.Row;
import guide.deck.table.Separator;
import guide.deck.tree.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads CSV and TSV as RFC 4180 has it, and what else people call so. A row is a group of fields that the columns name. A field
 * is Markdown; its first line is the question, and further lines show under it.
 */
public final class TableReader implements DeckReader {
    /** The number of lines that say whether a text is a table. */
    private static final int LINES = 20;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final String NO_ROWS = "has no row with a question and an answer.";

    /** A column with its name, which is empty where it is left out. */
    private record Column(String name, boolean isList) {}

    /** The rows as groups, and where they were found. */
    private record Table(String format, String found, List<Value> groups) {}

    @Override
    public String word() {
        return "csv";
    }

    @Override
    public Claim claim(DeckFile file) {
        if (file.endsWith(".csv") || file.endsWith(".tsv")) {
            return Claim.NAME;
        }
        return isTable(file.start()) ? Claim.MAYBE : Claim.NO;
    }

    /** Returns whether a text is a table: prose has commas, too, but a table has as many in each line, or a header. */
    private static boolean isTable(String start) {
        List<String> lines =
                start.lines().filter(line -> !line.isBlank()).limit(LINES).toList();
        if (lines.isEmpty()) {
            return false;
        }
        char separator = Separator.of(start);
        if (ColumnRoles.isHeader(Arrays.asList(lines.get(0).split(Pattern.quote("" + separator))))) {
            return true;
        }
        long[] counts = lines.subList(0, Math.max(1, lines.size() - 1)).stream()
                .mapToLong(line -> line.chars().filter(c -> c == separator).count())
                .distinct()
                .toArray();
        return lines.size() > 1 && counts.length == 1 && counts[0] > 0;
    }

    @Override
    public Deck read(DeckFile file, DeckOptions options) {
        Losses losses = new Losses();
        // The text of a large file and its rows are gone before cards are made of its values.
        Table table = table(file, options, losses);
        Deck deck = FieldDeck.of(table.format(), new Value.Items(1, table.groups()), losses);
        return new Deck(deck.format(), table.found(), "", deck.cards(), deck.losses(), List.of());
    }

    private static Table table(DeckFile file, DeckOptions options, Losses losses) {
        String text = DeckText.ofTable(file, options);
        char usual = file.endsWith(".tsv") ? '\t' : Separator.of(text);
        char separator = options.separator().isEmpty() ? usual : Separator.given(options.separator());
        List<Row> rows = CsvRows.of(text, separator, 0, CommentStrategy.NONE);
        boolean hasHeader = !rows.isEmpty() && ColumnRoles.isHeader(rows.get(0).fields());
        List<Row> cards = rows.subList(hasHeader ? 1 : 0, rows.size());
        if (cards.isEmpty()) {
            throw DeckFault.inFile(NO_ROWS);
        }
        List<Column> columns = names(rows, hasHeader, options, losses).stream()
                .map(name -> new Column(name, CardField.of(name).equals(Optional.of(CardField.SOURCES))))
                .toList();
        List<Value> groups = cards.stream().map(row -> group(row, columns)).toList();
        String found = hasHeader ? "the rows below its header" : "its rows";
        return new Table(separator == '\t' ? "TSV" : "CSV", found, groups);
    }

    /** Returns the row as a group; a column without a name is left out. */
    private static Value group(Row row, List<Column> columns) {
        Map<String, Value> entries = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(columns.size(), row.fields().size()); i++) {
            Column column = columns.get(i);
            if (!column.name().isEmpty()) {
                entries.put(column.name(), value(column, row.fields().get(i).strip(), row.line()));
            }
        }
        // A card that asks nothing is one, too, and is counted.
        entries.putIfAbsent(ColumnRoles.QUESTION, new Value.Nothing(row.line()));
        return new Value.Group(row.line(), entries);
    }

    /** Returns a field as a value; sources stand in lines, or between bars. */
    private static Value value(Column column, String field, int line) {
        String[] parts = column.isList() ? field.split("[|\n]") : new String[] {field};
        List<Value> values = new ArrayList<>(parts.length);
        for (String part : parts) {
            String text = part.strip();
            values.add(new Value.Text(line, text, NUMBER.matcher(text).matches()));
        }
        return values.size() == 1 ? values.get(0) : new Value.Items(line, values);
    }

    private static List<String> names(List<Row> rows, boolean hasHeader, DeckOptions options, Losses losses) {
        if (!options.columns().isEmpty()) {
            return ColumnRoles.given(options.columns());
        }
        if (hasHeader) {
            return ColumnRoles.ofHeader(rows.get(0).fields(), unknown -> losses.add(Loss.Kind.UNKNOWN, 1, unknown));
        }
        int widest = rows.stream().mapToInt(row -> row.fields().size()).max().orElse(0);
        Set<Integer> filled = new TreeSet<>();
        for (Row row : rows) {
            for (int i = 0; i < row.fields().size(); i++) {
                if (!row.fields().get(i).isBlank()) {
                    filled.add(i + 1);
                }
            }
        }
        if (widest == 2 && filled.size() == 2) {
            return List.of(ColumnRoles.QUESTION, ColumnRoles.ANSWER);
        }
        if (widest == 1) {
            throw DeckFault.inOptions("has one column; give the character between columns with --separator.");
        }
        throw DeckFault.inOptions("columns " + listed(List.copyOf(filled)) + " of " + widest
                + " hold text; say which are the question and the answer: --columns question,answer,-");
    }

    private static String listed(List<Integer> numbers) {
        return numbers.size() > 9
                ? numbers.get(0) + " to " + numbers.get(numbers.size() - 1)
                : String.join(", ", numbers.stream().map(String::valueOf).toList());
    }
}
