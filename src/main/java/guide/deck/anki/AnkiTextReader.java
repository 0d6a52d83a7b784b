package guide.deck.anki;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import guide.deck.Card;
import guide.deck.Deck;
import guide.deck.DeckFault;
import guide.deck.DeckFile;
import guide.deck.DeckOptions;
import guide.deck.DeckReader;
import guide.deck.DeckText;
import guide.deck.Losses;
import guide.deck.html.HtmlText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads notes that Anki or a generator of decks wrote as text, with a header that says what the columns are. */
public final class AnkiTextReader implements DeckReader {
    private static final int HEAD = 1 << 14;
    private static final int LARGEST_FIELD = 1 << 24;
    /** As many rows as Anki looks at. */
    private static final int SAMPLE = 5;

    private static final Pattern HTML = Pattern.compile("</?[a-zA-Z][^<>]*>|&(?:[a-zA-Z]{2,8}|#[0-9]{1,6});");

    @Override
    public String word() {
        return "anki-text";
    }

    @Override
    public Claim claim(DeckFile file) {
        int length = Math.min(HEAD, file.bytes().length);
        String head = new String(file.bytes(), 0, length, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        return new TextHeader(head.replace("\r\n", "\n").replace('\r', '\n')).isThere() ? Claim.CONTENT : Claim.NO;
    }

    @Override
    public Deck read(DeckFile file, DeckOptions options) {
        String text = DeckText.of(file, options);
        TextHeader header = new TextHeader(text);
        String rows = text.substring(header.end());
        char separator =
                options.separator().isEmpty() ? header.separator(rows) : TextHeader.separatorOf(options.separator());
        List<CsvRecord> records = records(rows, separator, header.lines());
        TextColumns columns = TextColumns.of(header, options, separator);
        boolean isHtml = header.value("html").isEmpty()
                ? records.stream().limit(SAMPLE).anyMatch(AnkiTextReader::holdsHtml)
                : header.value("html").equalsIgnoreCase("true");
        return deck(records, columns, isHtml, header);
    }

    private static Deck deck(List<CsvRecord> records, TextColumns columns, boolean isHtml, TextHeader header) {
        Losses losses = new Losses();
        NoteCards noteCards = new NoteCards(losses);
        List<Card> cards = new ArrayList<>();
        Set<String> paths = new HashSet<>();
        records.forEach(record -> paths.add(columns.deck(record.getFields())));
        DeckPaths decks = new DeckPaths(paths);
        for (CsvRecord record : records) {
            List<String> row = record.getFields();
            List<String> fields = columns.fields(row).stream()
                    .map(field -> isHtml ? field : HtmlText.html(field))
                    .toList();
            int line = (int) record.getStartingLineNumber() + header.lines();
            AnkiNote note = new AnkiNote(columns.guid(row), columns.type(row), fields, columns.tags(row), line);
            cards.addAll(noteCards.of(note, NoteCards.ordinals(note), decks.section(columns.deck(row))));
        }
        return new Deck("Anki text", decks.title(), cards, losses.all());
    }

    private static boolean holdsHtml(CsvRecord record) {
        return record.getFields().stream().anyMatch(field -> HTML.matcher(field).find());
    }

    /**
     * Reads rows as leniently as Anki, which takes {@code "Hi" he said} for a field. Only a quotation that does not end is
     * refused: it would take all that follows.
     *
     * @param before how many lines stand before the rows, for what is said of one
     */
    @SuppressWarnings("removal")
    private static List<CsvRecord> records(String rows, char separator, int before) {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.SKIP)
                .commentCharacter('#')
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(LARGEST_FIELD)
                .ofCsvRecord(rows)) {
            for (CsvRecord record : reader) {
                records.add(record);
            }
            return records;
        } catch (CsvParseException e) {
            int line = records.isEmpty()
                    ? before + 1
                    : (int) records.get(records.size() - 1).getStartingLineNumber() + before;
            throw DeckFault.inFile(
                    "line " + line + " or after it: a field begins with a quotation mark and does not end."
                            + " Close it, or double the quotation marks within it.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw DeckFault.inOptions("there is no such separator; --separator takes one character, or the word tab.");
        }
    }
}
