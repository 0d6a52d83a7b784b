package guide.journal.line;

import guide.event.Event;
import guide.event.Fact;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * Writes an event as its line of JSON.
 *
 * <p>Written and read by hand: a cold process reads 10,000 reviews in three quarters of the time that jackson-core takes.
 */
public final class EventLine {
    /** The version of the format that this program writes, and the highest version that it knows completely. */
    public static final int VERSION = 1;

    /** The longest line that is written or read, in bytes. */
    static final int LONGEST = 64 * 1024;

    private EventLine() {}

    /**
     * Returns the line in UTF-8, without a line end.
     *
     * @throws IllegalArgumentException if the kind is unknown, or the line would be longer than {@link #LONGEST}
     */
    public static byte[] write(Event event) {
        StringBuilder line = new StringBuilder(200);
        line.append("{\"v\":").append(VERSION);
        text(line, "k", event.fact().kind());
        text(line, "id", event.id());
        number(line, "n", event.number());
        number(line, "t", event.time());
        number(line, "z", event.offset());
        fact(line, event.fact());
        byte[] body = line.toString().getBytes(StandardCharsets.UTF_8);
        byte[] whole = line.append(",\"c\":\"")
                .append(Checksum.of(body))
                .append("\"}")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        if (whole.length > LONGEST) {
            throw new IllegalArgumentException("a line of " + whole.length + " bytes");
        }
        return whole;
    }

    private static void fact(StringBuilder line, Fact fact) {
        if (fact instanceof Fact.Unknown) {
            // A newer version may have written more than this event holds.
            throw new IllegalArgumentException("an event of the unknown kind " + fact.kind());
        }
        if (fact instanceof Fact.OfQuestion of) {
            text(line, "q", of.question());
        }
        if (fact instanceof Fact.Review review) {
            number(line, "g", review.grade());
            number(line, "ms", review.ms());
            if (review.thoughtMs() > 0) {
                number(line, "th", review.thoughtMs());
            }
            numbers(line, "points", review.points());
            if (!review.hash().isEmpty()) {
                text(line, "h", review.hash());
            }
        } else if (fact instanceof Fact.OfEvent about) {
            text(line, "of", about.of());
        } else if (fact instanceof Fact.Flag flag) {
            text(line, "reason", flag.reason());
        } else if (fact instanceof Fact.Attempt attempt) {
            text(line, "text", attempt.text());
        } else if (fact instanceof Fact.Rename rename) {
            text(line, "q", rename.question());
            text(line, "to", rename.to());
        } else if (fact instanceof Fact.Plan plan) {
            text(line, "name", plan.name());
            text(line, "date", plan.date().map(LocalDate::toString).orElse(""));
            number(line, "minutes", plan.minutes());
            texts(line, "domains", plan.domains());
        } else {
            interview(line, fact);
        }
    }

    private static void interview(StringBuilder line, Fact fact) {
        if (fact instanceof Fact.Interview interview) {
            number(line, "minutes", interview.minutes());
            texts(line, "qs", interview.questions());
            number(line, "seed", interview.seed());
        } else if (fact instanceof Fact.Answer answer) {
            text(line, "i", answer.interview());
            text(line, "r", answer.review());
            number(line, "ms", answer.ms());
            number(line, "of", answer.points());
            // Three lists of numbers instead of a list of objects, since lists of numbers is what a line can hold.
            numbers(
                    line,
                    "asked",
                    answer.replies().stream().map(Fact.Reply::followup).toList());
            numbers(
                    line,
                    "said",
                    answer.replies().stream().map(Fact.Reply::said).toList());
            numbers(line, "took", answer.replies().stream().map(Fact.Reply::ms).toList());
            numbers(line, "traps", answer.traps());
            numbers(line, "did", answer.did());
        } else if (fact instanceof Fact.Interviewed end) {
            text(line, "i", end.interview());
            number(line, "ms", end.ms());
            number(line, "left", end.left());
        }
    }

    private static void number(StringBuilder line, String key, long value) {
        key(line, key).append(value);
    }

    private static void numbers(StringBuilder line, String key, List<Integer> values) {
        key(line, key).append('[');
        for (int i = 0; i < values.size(); i++) {
            line.append(i == 0 ? "" : ",").append((int) values.get(i));
        }
        line.append(']');
    }

    private static void texts(StringBuilder line, String key, List<String> values) {
        key(line, key).append('[');
        for (int i = 0; i < values.size(); i++) {
            line.append(i == 0 ? "" : ",");
            text(line, values.get(i));
        }
        line.append(']');
    }

    private static void text(StringBuilder line, String key, String value) {
        text(key(line, key), value);
    }

    private static void text(StringBuilder line, String value) {
        line.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                line.append('\\').append(c);
            } else if (c < ' ' || isLoneSurrogate(value, i)) {
                line.append("\\u").append(Integer.toHexString(c | 1 << 16), 1, 5);
            } else {
                line.append(c);
            }
        }
        line.append('"');
    }

    private static StringBuilder key(StringBuilder line, String key) {
        return line.append(",\"").append(key).append("\":");
    }

    /** UTF-8 has no bytes for half of a surrogate pair. */
    private static boolean isLoneSurrogate(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
