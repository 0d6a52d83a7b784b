package guide.deck.anki;

import de.siegmar.fastcsv.reader.CommentStrategy;
import guide.deck.Card;
import guide.deck.Deck;
import guide.deck.DeckFile;
import guide.deck.DeckOptions;
import guide.deck.DeckReader;
import guide.deck.DeckText;
import guide.deck.Losses;
import guide.deck.html.HtmlText;
import guide.deck.table.CsvRows;
import guide.deck.table.CsvRows.Row;
import guide.deck.table.Separator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads notes that Anki or a generator of decks wrote as text, with a header that says what the columns are. */
public final class AnkiTextReader implements DeckReader {
    /** The number of rows at which Anki looks. */
    private static final int SAMPLE = 5;

    private static final Pattern HTML = Pattern.compile("</?[a-zA-Z][^<>]*>|&(?:[a-zA-Z]{2,8}|#[0-9]{1,6});");

    @Override
    public String word() {
        return "anki-text";
    }

    @Override
    public Claim claim(DeckFile file) {
        return new TextHeader(file.start()).isThere() ? Claim.CONTENT : Claim.NO;
    }

    @Override
    public Deck read(DeckFile file, DeckOptions options) {
        String text = DeckText.ofTable(file, options);
        TextHeader header = new TextHeader(text);
        String rows = text.substring(header.end());
        char separator = options.separator().isEmpty() ? header.separator(rows) : Separator.given(options.separator());
        List<Row> records = CsvRows.of(rows, separator, header.lines(), CommentStrategy.SKIP);
        TextColumns columns = new TextColumns(header, options, separator);
        boolean isHtml = header.value("html").isEmpty()
                ? records.stream().limit(SAMPLE).anyMatch(AnkiTextReader::holdsHtml)
                : header.value("html").equalsIgnoreCase("true");
        return deck(records, columns, isHtml, header);
    }

    private static Deck deck(List<Row> records, TextColumns columns, boolean isHtml, TextHeader header) {
        Losses losses = new Losses();
        NoteCards noteCards = new NoteCards(losses);
        List<Card> cards = new ArrayList<>();
        Set<String> paths = new HashSet<>();
        records.forEach(record -> paths.add(columns.deck(record.fields())));
        DeckPaths decks = new DeckPaths(paths);
        for (Row record : records) {
            List<String> row = record.fields();
            List<String> fields = columns.fields(row).stream()
                    .map(field -> isHtml ? field : HtmlText.html(field))
                    .toList();
            int line = record.line();
            AnkiNote note = new AnkiNote(columns.guid(row), columns.type(row), fields, columns.tags(row), line);
            cards.addAll(noteCards.of(note, NoteCards.ordinals(note), decks.section(columns.deck(row))));
        }
        return new Deck("Anki text", decks.title(), cards, losses.all());
    }

    private static boolean holdsHtml(Row record) {
        return record.fields().stream().anyMatch(field -> HTML.matcher(field).find());
    }
}
