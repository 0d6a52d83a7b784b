package guide.app.imports;

import guide.app.Records;
import guide.deck.ForeignReview;
import guide.deck.ScratchFolder;
import guide.event.Event;
import guide.event.Fact;
import guide.journal.line.EventLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes the answers of another program into the journal, as a merge takes those of another machine: an event that the journal
 * has is not taken twice, since its id comes from what the deck tells the answer by.
 */
final class PastAnswers {
    private static final String DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";
    private static final byte[] LINE_END = {'\n'};

    /** As long as an event's id. */
    private static final int ID_LENGTH = 12;

    private final Records records;
    private final Path cache;

    PastAnswers(Records records, Path cache) {
        this.records = records;
        this.cache = cache;
    }

    /**
     * Takes all answers to cards that were imported, and leaves out of sessions what the other program left out.
     *
     * @param ids the question's id by the card's key
     * @param now UTC in milliseconds
     */
    ImportReport.History take(
            String bank, List<ForeignReview> past, Set<String> suspended, Map<String, String> ids, long now) {
        Set<String> known = new HashSet<>();
        records.contents().events().forEach(event -> known.add(event.id()));
        List<ForeignReview> imported =
                past.stream().filter(review -> ids.containsKey(review.key())).toList();
        List<ForeignReview> fresh = imported.stream()
                .filter(review -> !known.contains(idOf(bank, review)))
                .sorted(Comparator.comparing(ForeignReview::time).thenComparing(ForeignReview::id))
                .toList();
        List<Event> events = new ArrayList<>();
        // The events of one run are a device of their own, since a later run may bring older answers.
        String device = Event.IMPORTED + word(bank + "\n" + now).substring(0, ID_LENGTH - Event.IMPORTED.length());
        for (ForeignReview review : fresh) {
            Fact fact = new Fact.Review(
                    String.valueOf(ids.get(review.key())), review.grade(), review.millis(), List.of(), "");
            long time = Math.min(review.time(), now);
            events.add(new Event(idOf(bank, review), device, events.size() + 1L, time, 0, fact));
        }
        int left = 0;
        for (String key : suspended.stream().sorted().toList()) {
            String id = word(bank + "\nsuspended " + key);
            if (ids.containsKey(key) && !known.contains(id)) {
                Fact fact = new Fact.Suspend(String.valueOf(ids.get(key)));
                events.add(new Event(id, device, events.size() + 1L, now, 0, fact));
                left++;
            }
        }
        if (!events.isEmpty()) {
            merge(device, events);
        }
        return new ImportReport.History(
                fresh.size(), imported.size() - fresh.size(), past.size() - imported.size(), left);
    }

    private static String idOf(String bank, ForeignReview review) {
        return word(bank + "\n" + review.id());
    }

    private void merge(String device, List<Event> events) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Event event : events) {
            lines.writeBytes(EventLine.write(event));
            lines.writeBytes(LINE_END);
        }
        try (ScratchFolder scratch = ScratchFolder.in(cache)) {
            // The year is part of a journal's name, and says nothing here.
            Files.write(scratch.path().resolve(device + "-2026.jsonl"), lines.toByteArray());
            records.merge(scratch.path());
        } catch (IOException e) {
            throw BankWriting.notWritten(cache, e, "The questions are imported, the answers are not.");
        }
    }

    private static String word(String text) {
        return CardText.word(DIGITS, ID_LENGTH, text);
    }
}
