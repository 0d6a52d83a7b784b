package guide.journal.line;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The fields of the line that is read, each by its name; one object serves all lines. */
final class EventFields {
    /** A number that is missing; no field of an event can have this value. */
    private static final long MISSING = JsonCursor.NO_INTEGER;

    /** The fields of the format, by the name that a line gives them. */
    enum Field {
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
        I,
        QS,
        SEED,
        R,
        ASKED,
        SAID,
        TOOK,
        TRAPS,
        DID,
        LEFT,
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

    private final long[] numbers = new long[Field.ALL.length];
    private final String[] texts = new String[Field.ALL.length];
    /** The only list of a review, which most lines are. */
    private List<Integer> points = List.of();

    private final Map<Field, List<Integer>> lists = new EnumMap<>(Field.class);
    /** No kind has two lists of texts. */
    private List<String> words = List.of();

    void forget() {
        Arrays.fill(numbers, MISSING);
        Arrays.fill(texts, "");
        points = List.of();
        words = List.of();
        if (!lists.isEmpty()) {
            lists.clear();
        }
    }

    void set(Field field, long number) {
        numbers[field.ordinal()] = number;
    }

    void set(Field field, String text) {
        texts[field.ordinal()] = text;
    }

    void set(Field field, List<Integer> list) {
        if (field == Field.POINTS) {
            points = list;
        } else {
            lists.put(field, list);
        }
    }

    void setWords(List<String> list) {
        words = list;
    }

    /** Returns the version; below 1 where there is none. */
    long version() {
        return numbers[Field.V.ordinal()];
    }

    List<String> words() {
        return words;
    }

    List<Integer> list(Field field) {
        return field == Field.POINTS ? points : lists.getOrDefault(field, List.of());
    }

    String optional(Field field) {
        return texts[field.ordinal()];
    }

    String required(Field field) throws MalformedException {
        String text = optional(field);
        if (text.isEmpty()) {
            throw new MalformedException("its " + field.key + " is missing");
        }
        return text;
    }

    long numberOrZero(Field field, long most) throws MalformedException {
        return numbers[field.ordinal()] == MISSING ? 0 : number(field, 0, most);
    }

    long number(Field field, long least, long most) throws MalformedException {
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
