package guide.journal.line;

import guide.event.Event;
import guide.event.Fact;
import guide.journal.line.EventFields.Field;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one JSON object of a journal's line. Holds the fields of the current line, so it serves one thread. */
final class EventReader {
    /** The longest id that is accepted; this program writes 12 characters. */
    private static final int LONGEST_ID = 64;

    /** The widest offset that java.time knows, in minutes. */
    private static final int WIDEST_OFFSET = 18 * 60;

    private final JsonCursor in = new JsonCursor();
    private final EventFields fields = new EventFields();
    /** The index of the comma before the checksum; -1 without a checksum. */
    private int checkAt;

    /**
     * Reads the object that starts at {@code from}.
     *
     * @param device the device whose file it is
     */
    ParsedPart read(byte[] bytes, int from, int to, String device) {
        fields.forget();
        checkAt = -1;
        in.over(bytes, from, to);
        try {
            object();
        } catch (MalformedException e) {
            return new ParsedPart.Damaged(Damage.Kind.TORN, "the line is torn");
        }
        long version = fields.version();
        if (version < 1) {
            return new ParsedPart.Damaged(Damage.Kind.FOREIGN, "not a line of a journal");
        }
        boolean isIntact = checkAt >= 0 && Checksum.of(bytes, from, checkAt).equals(fields.optional(Field.C));
        return version > EventLine.VERSION ? newer(isIntact, device) : known(isIntact, device);
    }

    /** Returns the index behind the object that was read last; meaningless after a torn object. */
    int end() {
        return in.at();
    }

    private ParsedPart known(boolean isIntact, String device) {
        if (!isIntact) {
            return new ParsedPart.Damaged(
                    Damage.Kind.EDITED,
                    checkAt < 0
                            ? "the line has no checksum"
                            : "the line was changed after it was written: its checksum does not match");
        }
        try {
            return new ParsedPart.Known(event(device, fact()));
        } catch (MalformedException e) {
            return new ParsedPart.Damaged(Damage.Kind.INVALID, String.valueOf(e.getMessage()));
        }
    }

    /** A newer version may use other checksums and fields, so a part that is not understood is no damage. */
    private ParsedPart newer(boolean isIntact, String device) {
        try {
            return new ParsedPart.Newer(isIntact ? Optional.of(event(device, factOrUnknown())) : Optional.empty());
        } catch (MalformedException e) {
            return new ParsedPart.Newer(Optional.empty());
        }
    }

    private void object() throws MalformedException {
        in.take('{');
        int comma = -1;
        do {
            value(Field.of(in.key()), comma);
            in.peek();
            comma = in.at();
        } while (in.takeIf(','));
        in.take('}');
    }

    /** A known field whose value has an unexpected type counts as missing. */
    private void value(Field field, int comma) throws MalformedException {
        if (in.isInteger()) {
            long number = in.integer();
            fields.set(field, number);
            if (number == JsonCursor.NO_INTEGER) {
                in.skip();
            }
        } else if (in.peek() == '"') {
            text(field, comma);
        } else if (field == Field.OTHER || in.peek() != '[') {
            in.skip();
        } else if (field == Field.DOMAINS || field == Field.QS) {
            fields.setWords(in.texts());
        } else {
            fields.set(field, in.numbers());
        }
    }

    private void text(Field field, int comma) throws MalformedException {
        boolean comesAgain = field == Field.K || field == Field.Q || field == Field.H;
        fields.set(field, comesAgain ? in.name() : in.text());
        if (field == Field.C) {
            checkAt = comma;
        }
    }

    private Event event(String device, Fact fact) throws MalformedException {
        String id = fields.optional(Field.ID);
        if (id.isEmpty() || id.length() > LONGEST_ID) {
            throw new MalformedException("its id is missing or too long");
        }
        long number = fields.number(Field.N, 0, Long.MAX_VALUE);
        long time = fields.number(Field.T, JsonCursor.NO_INTEGER + 1, Long.MAX_VALUE);
        long offset = fields.number(Field.Z, -WIDEST_OFFSET, WIDEST_OFFSET);
        return new Event(id, device, number, time, (int) offset, fact);
    }

    private Fact factOrUnknown() {
        try {
            return fact();
        } catch (MalformedException e) {
            return new Fact.Unknown(fields.optional(Field.K));
        }
    }

    private Fact fact() throws MalformedException {
        String kind = fields.optional(Field.K);
        return switch (kind) {
            case "review" ->
                new Fact.Review(
                        fields.required(Field.Q),
                        (int) fields.number(Field.G, 1, 4),
                        fields.number(Field.MS, 0, Long.MAX_VALUE),
                        fields.numberOrZero(Field.TH, Long.MAX_VALUE),
                        fields.list(Field.POINTS),
                        fields.optional(Field.H));
            case "view" -> new Fact.View(fields.required(Field.Q));
            case "undo" -> new Fact.Undo(fields.required(Field.OF));
            case "seen" -> new Fact.Seen(fields.required(Field.OF));
            case "flag" -> new Fact.Flag(fields.required(Field.Q), fields.optional(Field.REASON));
            case "attempt" -> new Fact.Attempt(fields.required(Field.Q), fields.optional(Field.TEXT));
            case "suspend" -> new Fact.Suspend(fields.required(Field.Q));
            case "resume" -> new Fact.Resume(fields.required(Field.Q));
            case "reset" -> new Fact.Reset(fields.required(Field.Q));
            case "rename" -> new Fact.Rename(fields.required(Field.Q), fields.required(Field.TO));
            case "plan" ->
                new Fact.Plan(
                        fields.optional(Field.NAME),
                        date(fields.optional(Field.DATE)),
                        (int) fields.number(Field.MINUTES, 0, Integer.MAX_VALUE),
                        fields.words());
            case "interview" ->
                new Fact.Interview(
                        (int) fields.number(Field.MINUTES, 0, Integer.MAX_VALUE),
                        fields.words(),
                        fields.number(Field.SEED, JsonCursor.NO_INTEGER + 1, Long.MAX_VALUE));
            case "answer" ->
                new Fact.Answer(
                        fields.required(Field.I),
                        fields.required(Field.Q),
                        fields.optional(Field.R),
                        fields.number(Field.MS, 0, Long.MAX_VALUE),
                        (int) fields.number(Field.OF, 0, Integer.MAX_VALUE),
                        replies(),
                        fields.list(Field.TRAPS),
                        fields.list(Field.DID));
            case "interviewed" ->
                new Fact.Interviewed(fields.required(Field.I), fields.number(Field.MS, 0, Long.MAX_VALUE), (int)
                        fields.number(Field.LEFT, 0, Integer.MAX_VALUE));
            default -> new Fact.Unknown(kind);
        };
    }

    /** Reads year, month and day, without the formats of java.time, which take 10 ms to load. */
    private static Optional<LocalDate> date(String text) throws MalformedException {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            String[] parts = text.split("-", -1);
            return Optional.of(
                    LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
        } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new MalformedException("its date is no day: " + text);
        }
    }

    private List<Fact.Reply> replies() throws MalformedException {
        List<Integer> asked = fields.list(Field.ASKED);
        List<Integer> said = fields.list(Field.SAID);
        List<Integer> took = fields.list(Field.TOOK);
        if (said.size() != asked.size()
                || took.size() != asked.size()
                || said.stream().anyMatch(n -> n > 2)) {
            throw new MalformedException("its replies do not agree");
        }
        List<Fact.Reply> replies = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            replies.add(new Fact.Reply(asked.get(i), said.get(i), took.get(i)));
        }
        return replies;
    }
}
