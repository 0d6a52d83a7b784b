package guide.deck.table;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import guide.deck.DeckFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the rows of a table as leniently as Anki, which takes {@code "Hi" he said} for a field. Only a quotation that does not
 * end is refused, because it would take all that follows.
 */
public final class CsvRows {
    private static final int LARGEST_FIELD = 1 << 24;

    /**
     * A row.
     *
     * @param line of the file where it begins, from 1
     */
    public record Row(int line, List<String> fields) {}

    private CsvRows() {}

    /**
     * Returns the rows of a text; lines without anything in them are none.
     *
     * @param linesBefore how many lines of the file are before the text
     * @param comments whether lines that begin with {@code #} are left out
     */
    @SuppressWarnings("removal")
    public static List<Row> of(String text, char separator, int linesBefore, CommentStrategy comments) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(comments)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(LARGEST_FIELD)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                rows.add(new Row((int) record.getStartingLineNumber() + linesBefore, record.getFields()));
            }
            return rows;
        } catch (CsvParseException e) {
            int line =
                    rows.isEmpty() ? linesBefore + 1 : rows.get(rows.size() - 1).line();
            throw DeckFault.inFile(
                    "line " + line + " or after it: a field begins with a quotation mark and does not end."
                            + " Close it, or double the quotation marks within it.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw Separator.unknown(String.valueOf(separator));
        }
    }
}
