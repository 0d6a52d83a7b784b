package guide.deck.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import guide.bank.Note;
import guide.deck.Card;
import guide.deck.Deck;
import guide.deck.DeckFault;
import guide.deck.DeckFile;
import guide.deck.DeckOptions;
import guide.deck.DeckReader;
import guide.deck.DeckText;
import guide.deck.Loss;
import guide.deck.Losses;
import guide.deck.QuestionText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads CSV and TSV as RFC 4180 has it, and what else people call so. A field is Markdown; its first line is the question,
 * and further lines show under it.
 */
public final class TableReader implements DeckReader {
    /** So many bytes and lines say whether a text is a table. */
    private static final int SAMPLE = 4096;

    private static final int LINES = 20;
    private static final String NO_ROWS = "has no row with a question and an answer.";

    @Override
    public String word() {
        return "csv";
    }

    @Override
    public Claim claim(DeckFile file) {
        if (file.endsWith(".csv") || file.endsWith(".tsv")) {
            return Claim.NAME;
        }
        return isTable(new String(file.bytes(), 0, Math.min(file.bytes().length, SAMPLE), StandardCharsets.ISO_8859_1))
                ? Claim.MAYBE
                : Claim.NO;
    }

    /** Prose has commas, too; a table has as many in each line, or a header. */
    private static boolean isTable(String start) {
        List<String> lines =
                start.lines().filter(line -> !line.isBlank()).limit(LINES).toList();
        if (lines.isEmpty()) {
            return false;
        }
        char separator = Separator.of(start, false);
        if (TableColumn.isHeader(Arrays.asList(lines.get(0).split(Pattern.quote("" + separator))))) {
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
        String text = DeckText.of(file, options);
        char separator = options.separator().isEmpty()
                ? Separator.of(text, file.endsWith(".tsv"))
                : Separator.named(options.separator());
        List<CsvRecord> rows = rows(text, separator);
        if (rows.isEmpty()) {
            throw DeckFault.inFile(NO_ROWS);
        }
        boolean hasHeader = TableColumn.isHeader(rows.get(0).getFields());
        List<TableColumn> columns = columns(rows, hasHeader, options);
        Rows cards = new Rows(columns);
        rows.subList(hasHeader ? 1 : 0, rows.size()).forEach(cards::add);
        String found = "the rows below its header";
        return new Deck(
                separator == '\t' ? "TSV" : "CSV",
                hasHeader ? found : "its rows",
                "",
                cards.cards,
                cards.losses.all(),
                List.of());
    }

    private static List<CsvRecord> rows(String text, char separator) {
        List<CsvRecord> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(String.valueOf(separator))
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            reader.forEach(rows::add);
        } catch (CsvParseException e) {
            throw DeckFault.inFile("is no table: " + String.valueOf(e.getMessage()) + ".");
        } catch (java.io.IOException e) {
            throw DeckFault.inFile("cannot be read: " + e.getMessage() + ".");
        }
        return rows;
    }

    private static List<TableColumn> columns(List<CsvRecord> rows, boolean hasHeader, DeckOptions options) {
        if (!options.columns().isEmpty()) {
            return TableColumn.named(options.columns());
        }
        if (hasHeader) {
            return TableColumn.ofHeader(rows.get(0).getFields());
        }
        int widest = rows.stream().mapToInt(CsvRecord::getFieldCount).max().orElse(0);
        Set<Integer> filled = new HashSet<>();
        for (CsvRecord row : rows) {
            for (int i = 0; i < row.getFieldCount(); i++) {
                if (!row.getField(i).isBlank()) {
                    filled.add(i);
                }
            }
        }
        if (widest == 2 && filled.size() == 2) {
            return List.of(TableColumn.QUESTION, TableColumn.ANSWER);
        }
        if (widest == 1) {
            throw DeckFault.inOptions("has one column; give the character between columns with --separator.");
        }
        throw DeckFault.inOptions("columns " + numbers(filled) + " of " + widest
                + " hold text; say which are the question and the answer: --columns question,answer,-");
    }

    private static String numbers(Set<Integer> filled) {
        List<String> numbers = filled.stream().sorted().map(i -> "" + (i + 1)).toList();
        return numbers.size() > 9
                ? numbers.get(0) + " to " + numbers.get(numbers.size() - 1)
                : String.join(", ", numbers);
    }

    /** Turns rows into cards. */
    private static final class Rows {
        private final List<TableColumn> columns;
        private final List<Card> cards = new ArrayList<>();
        private final Losses losses = new Losses();

        Rows(List<TableColumn> columns) {
            this.columns = columns;
        }

        void add(CsvRecord row) {
            String question = field(row, TableColumn.QUESTION);
            int line = (int) Math.min(Integer.MAX_VALUE, row.getStartingLineNumber());
            if (question.isBlank()) {
                losses.add(Loss.Kind.NO_QUESTION, line, "");
                return;
            }
            QuestionText asked = QuestionText.of(question);
            String rest = asked.context();
            String context = field(row, TableColumn.CONTEXT);
            String note = field(row, TableColumn.NOTES);
            String id = field(row, TableColumn.ID);
            cards.add(Card.of(asked.question(), field(row, TableColumn.ANSWER))
                    .withContext(rest.isEmpty() || context.isEmpty() ? rest + context : rest + "\n\n" + context)
                    .withKey(id)
                    .withId(id.matches("[a-z0-9][a-z0-9-]{0,199}") && !id.matches("[0-9-]+") ? id : "")
                    .inSection(field(row, TableColumn.SECTION))
                    .withPoints(split(field(row, TableColumn.POINTS), "\\||\n"))
                    .withTags(tags(field(row, TableColumn.TAGS)))
                    .withNotes(note.isEmpty() ? List.of() : List.of(new Note(Note.Kind.TIP, note)))
                    .withSources(split(field(row, TableColumn.SOURCES), "\\||\n"))
                    .withMinutes(minutes(field(row, TableColumn.MINUTES)))
                    .at(line));
        }

        private String field(CsvRecord row, TableColumn column) {
            int at = columns.indexOf(column);
            return at >= 0 && at < row.getFieldCount() ? row.getField(at).strip() : "";
        }

        /** Splits at commas if there is one, since a tag may be of several words then; else at blanks, as Anki does. */
        private static List<String> tags(String field) {
            return split(field, field.matches("(?s).*[,;|].*") ? "[,;|]" : "\\s+");
        }

        private static List<String> split(String field, String pattern) {
            return Arrays.stream(field.split(pattern))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }

        private static int minutes(String field) {
            return field.matches("[1-9][0-9]?") ? Math.min(60, Integer.parseInt(field)) : 0;
        }
    }
}
