package guide.app.imports;

import guide.app.Records;
import guide.deck.PastReview;
import guide.event.Event;
import guide.event.Fact;
import guide.journal.PrivateFolder;
import guide.journal.line.EventLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Takes the answers of another program into the journal, as a merge takes those of another machine: an event that the journal
 * has is not taken twice, since its id comes from what the deck tells the answer by.
 */
final class PastAnswers {
    private static final String DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";
    /** As long as an event's id. */
    private static final int ID_LENGTH = 12;

    private final Records records;
    private final Path scratch;

    PastAnswers(Records records, Path scratch) {
        this.records = records;
        this.scratch = scratch;
    }

    /**
     * Takes all answers to cards that were imported.
     *
     * @param ids the question's id by the card's key
     */
    ImportReport.History take(String bank, List<PastReview> past, Map<String, String> ids) {
        String device = word("device " + bank);
        List<PastReview> known = new ArrayList<>(past);
        known.removeIf(review -> !ids.containsKey(review.key()));
        known.sort(Comparator.comparing(PastReview::time).thenComparing(PastReview::id));
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        long number = 0;
        for (PastReview review : known) {
            Fact fact = new Fact.Review(
                    String.valueOf(ids.get(review.key())), review.grade(), review.millis(), List.of(), "");
            Event event = new Event(word(bank + "\n" + review.id()), device, ++number, review.time(), 0, fact);
            lines.writeBytes(EventLine.write(event));
            lines.write('\n');
        }
        int taken = known.isEmpty() ? 0 : merge(device, lines.toByteArray());
        return new ImportReport.History(taken, known.size() - taken, past.size() - known.size());
    }

    private int merge(String device, byte[] lines) {
        Path folder = scratch.resolve("import-history");
        Path file = folder.resolve(device + "-1.jsonl");
        try {
            PrivateFolder.create(folder);
            Files.write(file, lines);
            try {
                return records.merge(folder).count();
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw BankWriting.notWritten(folder, e, "The questions are imported, the answers are not.");
        }
    }

    private static String word(String text) {
        String hex = CardText.hash(text);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < ID_LENGTH; i++) {
            int at = 2 * i;
            word.append(DIGITS.charAt(Integer.parseInt(hex.substring(at, at + 2), 16) % DIGITS.length()));
        }
        return word.toString();
    }
}
