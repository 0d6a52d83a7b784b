package guide.journal.line;

import guide.event.Event;
import guide.event.Fact;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads one JSON object of a journal's line. Holds the fields of the current line, so it serves one thread. */
final class EventReader {
    /** A number that is missing; no field of an event can have this value. */
    private static final long MISSING = JsonCursor.NO_INTEGER;

    /** The longest id that is accepted; this program writes 12 characters. */
    private static final int LONGEST_ID = 64;

    /** The widest offset that java.time knows, in minutes. */
    private static final int WIDEST_OFFSET = 18 * 60;

    /** The fields of the format, by the name that a line gives them. */
    private enum Field {
        V,
        K,
        ID,
        N,
        T,
        Z,
        Q,
        G,
        MS,
        TH,
        POINTS,
        H,
        OF,
        TO,
        REASON,
        TEXT,
        NAME,
        DATE,
        MINUTES,
        DOMAINS,
        C,
        /** Any other field; its value is never looked at. */
        OTHER;

        private static final Field[] ALL = values();

        private final String key = name().toLowerCase(Locale.ROOT);
        private final long packed = JsonCursor.pack(key);

        static Field of(long packed) {
            for (Field field : ALL) {
                if (field.packed == packed) {
                    return field;
                }
            }
            return OTHER;
        }
    }

    private final JsonCursor in = new JsonCursor();
    private final long[] numbers = new long[Field.ALL.length];
    private final String[] texts = new String[Field.ALL.length];
    private List<Integer> points = List.of();
    private List<String> domains = List.of();
    /** The index of the comma before the checksum; -1 without a checksum. */
    private int checkAt;

    /**
     * Reads the object that starts at {@code from}.
     *
     * @param device the device whose file it is
     */
    ParsedPart read(byte[] bytes, int from, int to, String device) {
        forget();
        in.over(bytes, from, to);
        try {
            object();
        } catch (MalformedException e) {
            return new ParsedPart.Damaged(Damage.Kind.TORN, "the line is torn");
        }
        long version = numbers[Field.V.ordinal()];
        if (version < 1) {
            return new ParsedPart.Damaged(Damage.Kind.FOREIGN, "not a line of a journal");
        }
        boolean isIntact = checkAt >= 0 && Checksum.of(bytes, from, checkAt).equals(optional(Field.C));
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

    private void forget() {
        Arrays.fill(numbers, MISSING);
        Arrays.fill(texts, "");
        points = List.of();
        domains = List.of();
        checkAt = -1;
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
            numbers[field.ordinal()] = number;
            if (number == MISSING) {
                in.skip();
            }
        } else if (in.peek() == '"') {
            text(field, comma);
        } else if (field == Field.POINTS && in.peek() == '[') {
            points = in.numbers();
        } else if (field == Field.DOMAINS && in.peek() == '[') {
            domains = in.texts();
        } else {
            in.skip();
        }
    }

    private void text(Field field, int comma) throws MalformedException {
        boolean comesAgain = field == Field.K || field == Field.Q || field == Field.H;
        texts[field.ordinal()] = comesAgain ? in.name() : in.text();
        if (field == Field.C) {
            checkAt = comma;
        }
    }

    private Event event(String device, Fact fact) throws MalformedException {
        String id = optional(Field.ID);
        if (id.isEmpty() || id.length() > LONGEST_ID) {
            throw new MalformedException("its id is missing or too long");
        }
        long number = number(Field.N, 0, Long.MAX_VALUE);
        long time = number(Field.T, MISSING + 1, Long.MAX_VALUE);
        long offset = number(Field.Z, -WIDEST_OFFSET, WIDEST_OFFSET);
        return new Event(id, device, number, time, (int) offset, fact);
    }

    private Fact factOrUnknown() {
        try {
            return fact();
        } catch (MalformedException e) {
            return new Fact.Unknown(optional(Field.K));
        }
    }

    private Fact fact() throws MalformedException {
        String kind = optional(Field.K);
        return switch (kind) {
            case "review" ->
                new Fact.Review(
                        required(Field.Q),
                        (int) number(Field.G, 1, 4),
                        number(Field.MS, 0, Long.MAX_VALUE),
                        numberOrZero(Field.TH, Long.MAX_VALUE),
                        points,
                        optional(Field.H));
            case "view" -> new Fact.View(required(Field.Q));
            case "undo" -> new Fact.Undo(required(Field.OF));
            case "seen" -> new Fact.Seen(required(Field.OF));
            case "flag" -> new Fact.Flag(required(Field.Q), optional(Field.REASON));
            case "attempt" -> new Fact.Attempt(required(Field.Q), optional(Field.TEXT));
            case "suspend" -> new Fact.Suspend(required(Field.Q));
            case "resume" -> new Fact.Resume(required(Field.Q));
            case "reset" -> new Fact.Reset(required(Field.Q));
            case "rename" -> new Fact.Rename(required(Field.Q), required(Field.TO));
            case "plan" ->
                new Fact.Plan(
                        optional(Field.NAME),
                        date(optional(Field.DATE)),
                        (int) number(Field.MINUTES, 0, Integer.MAX_VALUE),
                        domains);
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

    private String optional(Field field) {
        return texts[field.ordinal()];
    }

    private String required(Field field) throws MalformedException {
        String text = optional(field);
        if (text.isEmpty()) {
            throw new MalformedException("its " + field.key + " is missing");
        }
        return text;
    }

    private long numberOrZero(Field field, long most) throws MalformedException {
        return numbers[field.ordinal()] == MISSING ? 0 : number(field, 0, most);
    }

    private long number(Field field, long least, long most) throws MalformedException {
        long value = numbers[field.ordinal()];
        if (value == MISSING) {
            throw new MalformedException("its " + field.key + " is missing");
        }
        if (value < least || value > most) {
            throw new MalformedException("its " + field.key + " is out of range: " + value);
        }
        return value;
    }
}
