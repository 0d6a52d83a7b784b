package guide.deck.lines;

import com.google.gson.stream.JsonReader;
import guide.deck.ForeignReview;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An answer as {@code hashcards export} writes it.
 *
 * @param hash the card's
 * @param id the answer's, in the whole collection
 * @param time local, without a zone
 * @param grade one of four words
 */
record ExportedReview(String hash, String id, String time, String grade) {
    private static final List<String> GRADES = List.of("forgot", "hard", "good", "easy");

    /** Reads the object that comes next. */
    static ExportedReview read(JsonReader json) throws IOException {
        String hash = "";
        String id = "";
        String time = "";
        String grade = "";
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "hash" -> hash = json.nextString();
                case "reviewId" -> id = json.nextString();
                case "reviewedAt" -> time = json.nextString();
                case "grade" -> grade = json.nextString();
                default -> json.skipValue();
            }
        }
        json.endObject();
        return new ExportedReview(hash, id, time, grade);
    }

    /** Returns the same in this program's terms, unless its time or its grade is none. */
    Optional<ForeignReview> past(ZoneId zone) {
        int number = GRADES.indexOf(grade.toLowerCase(Locale.ROOT)) + 1;
        if (number == 0 || hash.isEmpty() || id.isEmpty()) {
            return Optional.empty();
        }
        try {
            long millis = LocalDateTime.parse(time).atZone(zone).toInstant().toEpochMilli();
            return Optional.of(new ForeignReview(hash, id, millis, number, 0));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
