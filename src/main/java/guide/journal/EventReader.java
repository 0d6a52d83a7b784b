package guide.journal;

import guide.event.Event;
import guide.event.Fact;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/** Reads one object of a journal's line. Holds the fields of the line at hand, so it serves one thread. */
final class EventReader {
    private static final long V = JsonCursor.pack("v");
    private static final long KIND = JsonCursor.pack("k");
    private static final long ID = JsonCursor.pack("id");
    private static final long NUMBER = JsonCursor.pack("n");
    private static final long TIME = JsonCursor.pack("t");
    private static final long OFFSET = JsonCursor.pack("z");
    private static final long QUESTION = JsonCursor.pack("q");
    private static final long GRADE = JsonCursor.pack("g");
    private static final long MS = JsonCursor.pack("ms");
    private static final long POINTS = JsonCursor.pack("points");
    private static final long HASH = JsonCursor.pack("h");
    private static final long OF = JsonCursor.pack("of");
    private static final long TO = JsonCursor.pack("to");
    private static final long REASON = JsonCursor.pack("reason");
    private static final long TEXT = JsonCursor.pack("text");
    private static final long CHECK = JsonCursor.pack("c");

    /** A number that is not there: no field of an event may have it. */
    private static final long NONE = JsonCursor.NO_INTEGER;

    /** The longest id that is taken: ours have 12 characters. */
    private static final int LONGEST_ID = 64;

    /** The widest offset that java.time knows, in minutes. */
    private static final int WIDEST_OFFSET = 18 * 60;

    private final JsonCursor in = new JsonCursor();
    private final CRC32C crc = new CRC32C();

    private long version;
    private long number;
    private long time;
    private long offset;
    private long grade;
    private long ms;
    private String kind = "";
    private String id = "";
    private String question = "";
    private String hash = "";
    private String of = "";
    private String to = "";
    private String reason = "";
    private String text = "";
    private String check = "";
    private List<Integer> points = List.of();
    /** Where the comma before the checksum stands. */
    private int checkAt;

    /**
     * Reads the object that starts at {@code from}.
     *
     * @param device the device whose file it is
     */
    Reading read(byte[] bytes, int from, int to, String device) {
        forget();
        in.over(bytes, from, to);
        try {
            object();
        } catch (Malformed e) {
            return new Reading.Damaged(Damage.Kind.TORN, "the line is torn");
        }
        if (version < 1) {
            return new Reading.Damaged(Damage.Kind.FOREIGN, "not a line of a journal");
        }
        return version > EventLine.VERSION ? newer(bytes, from, device) : known(bytes, from, device);
    }

    /** Where the object that was read last ended; of no use after a torn one. */
    int end() {
        return in.at();
    }

    private Reading known(byte[] bytes, int from, String device) {
        if (checkAt < 0) {
            return new Reading.Damaged(Damage.Kind.EDITED, "the line has no checksum");
        }
        if (!isIntact(bytes, from)) {
            return new Reading.Damaged(
                    Damage.Kind.EDITED, "the line was changed after it was written: its checksum does not match");
        }
        try {
            return new Reading.Known(event(device, fact()));
        } catch (Malformed e) {
            return new Reading.Damaged(Damage.Kind.INVALID, e.reason());
        }
    }

    /** A newer version may check and stamp in its own way, so what is not understood is no damage. */
    private Reading newer(byte[] bytes, int from, String device) {
        if (checkAt < 0 || !isIntact(bytes, from)) {
            return new Reading.Newer(Optional.empty());
        }
        try {
            return new Reading.Newer(Optional.of(event(device, factOrUnknown())));
        } catch (Malformed e) {
            return new Reading.Newer(Optional.empty());
        }
    }

    private void forget() {
        version = number = time = offset = grade = ms = NONE;
        kind = id = question = hash = of = to = reason = text = check = "";
        points = List.of();
        checkAt = -1;
    }

    private void object() throws Malformed {
        in.take('{');
        int comma = -1;
        do {
            field(in.key(), comma);
            in.peek();
            comma = in.at();
        } while (in.takeIf(','));
        in.take('}');
    }

    private void field(long key, int comma) throws Malformed {
        if (in.isInteger()) {
            numberField(key);
        } else if (in.peek() == '"') {
            textField(key, comma);
        } else if (key == POINTS && in.isNumbers()) {
            points();
        } else {
            in.skip();
        }
    }

    private void points() throws Malformed {
        int start = in.at();
        try {
            points = in.numbers();
        } catch (Malformed e) {
            in.moveTo(start);
            in.skip();
        }
    }

    /** A known key with a value of another kind is as if it were not there. */
    private void numberField(long key) throws Malformed {
        long value = in.integer();
        if (value == JsonCursor.NO_INTEGER) {
            in.skip();
        } else if (key == V) {
            version = value;
        } else if (key == NUMBER) {
            number = value;
        } else if (key == TIME) {
            time = value;
        } else if (key == OFFSET) {
            offset = value;
        } else if (key == GRADE) {
            grade = value;
        } else if (key == MS) {
            ms = value;
        }
    }

    private void textField(long key, int comma) throws Malformed {
        if (key == KIND) {
            kind = in.name();
        } else if (key == ID) {
            id = in.text();
        } else if (key == QUESTION) {
            question = in.name();
        } else if (key == HASH) {
            hash = in.name();
        } else if (key == CHECK) {
            checkAt = comma;
            check = in.text();
        } else if (key == OF) {
            of = in.text();
        } else if (key == TO) {
            to = in.text();
        } else if (key == REASON) {
            reason = in.text();
        } else if (key == TEXT) {
            text = in.text();
        } else {
            in.text();
        }
    }

    private boolean isIntact(byte[] bytes, int from) {
        crc.reset();
        crc.update(bytes, from, checkAt - from);
        return isHex(crc.getValue(), check);
    }

    private static boolean isHex(long crc, String text) {
        if (text.length() != 8) {
            return false;
        }
        for (int i = 0; i < 8; i++) {
            if (Character.forDigit((int) (crc >>> 28 - 4 * i) & 15, 16) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private Event event(String device, Fact fact) throws Malformed {
        if (id.isEmpty() || id.length() > LONGEST_ID) {
            throw new Malformed("its id is missing or too long");
        }
        check("n", number, 0, Long.MAX_VALUE);
        check("t", time, NONE + 1, Long.MAX_VALUE);
        check("z", offset, -WIDEST_OFFSET, WIDEST_OFFSET);
        return new Event(id, device, number, time, (int) offset, fact);
    }

    private Fact factOrUnknown() {
        try {
            return fact();
        } catch (Malformed e) {
            return new Fact.Unknown(kind);
        }
    }

    private Fact fact() throws Malformed {
        return switch (kind) {
            case "review" -> {
                check("g", grade, 1, 4);
                check("ms", ms, 0, Long.MAX_VALUE);
                yield new Fact.Review(there("q", question), (int) grade, ms, points, hash);
            }
            case "view" -> new Fact.View(there("q", question));
            case "undo" -> new Fact.Undo(there("of", of));
            case "flag" -> new Fact.Flag(there("q", question), reason);
            case "attempt" -> new Fact.Attempt(there("q", question), text);
            case "suspend" -> new Fact.Suspend(there("q", question));
            case "resume" -> new Fact.Resume(there("q", question));
            case "reset" -> new Fact.Reset(there("q", question));
            case "rename" -> new Fact.Rename(there("q", question), there("to", to));
            default -> new Fact.Unknown(kind);
        };
    }

    private static String there(String key, String value) throws Malformed {
        if (value.isEmpty()) {
            throw new Malformed("its " + key + " is missing");
        }
        return value;
    }

    private static void check(String key, long value, long least, long most) throws Malformed {
        if (value == NONE) {
            throw new Malformed("its " + key + " is missing");
        }
        if (value < least || value > most) {
            throw new Malformed("its " + key + " is out of range: " + value);
        }
    }
}
