package guide.deck.tree;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import guide.deck.DeckFault;
import guide.text.Nfc;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON into values with lines, within limits of depth and number, and says where a text is no JSON. */
public final class JsonTree {
    private static final int DEEPEST = 64;
    /** The most values, a group counting as four since it takes that much memory: 100,000 cards of ten fields are fewer. */
    private static final int MOST = 2_000_000;

    private static final int WEIGHT_OF_A_GROUP = 4;
    private static final Pattern PLACE = Pattern.compile(" at line (\\d{1,9}) column (\\d{1,9})");

    private final UnaryOperator<String> texts;
    private final Predicate<String> isWanted;
    private int values;

    /** Makes a reader whose texts are as {@link #clean} returns them. */
    public JsonTree() {
        this(JsonTree::clean, key -> true);
    }

    /**
     * @param texts changes each text and each key
     * @param isWanted whether a key's value is read; others are passed over and do not count
     */
    public JsonTree(UnaryOperator<String> texts, Predicate<String> isWanted) {
        this.texts = texts;
        this.isWanted = isWanted;
    }

    /**
     * Reads a text that is one value.
     *
     * @param linesBefore how many lines of the file are before the text
     * @throws DeckFault with the line and the column where it is not JSON
     */
    public Value read(String text, int linesBefore) {
        // Raw tabs and line ends in texts are let pass: what a language model writes often has them.
        LineCountingReader source = new LineCountingReader(text, linesBefore);
        JsonReader in = new JsonReader(source);
        in.setStrictness(Strictness.LEGACY_STRICT);
        in.setNestingLimit(DEEPEST);
        try {
            Value value = value(in, source);
            in.peek();
            return value;
        } catch (EOFException e) {
            throw DeckFault.inFile("line " + (linesBefore + lines(text))
                    + ": the JSON ends before its brackets are closed; is the file whole?");
        } catch (MalformedJsonException e) {
            throw DeckFault.inFile(malformed(String.valueOf(e.getMessage()), linesBefore));
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        }
    }

    private Value value(JsonReader in, LineCountingReader source) throws IOException {
        JsonToken token = in.peek();
        int line = source.line();
        values += token == JsonToken.BEGIN_OBJECT ? WEIGHT_OF_A_GROUP : 1;
        if (values > MOST) {
            throw DeckFault.inFile(
                    "line " + line + ": it has too many values for one import; split it into several files.");
        }
        return switch (token) {
            case BEGIN_ARRAY -> items(in, line, source);
            case BEGIN_OBJECT -> group(in, line, source);
            case STRING -> new Value.Text(line, texts.apply(in.nextString()), false);
            case NUMBER -> new Value.Text(line, in.nextString(), true);
            case BOOLEAN -> new Value.Text(line, String.valueOf(in.nextBoolean()), false);
            case NULL -> {
                in.nextNull();
                yield new Value.Nothing(line);
            }
            case END_ARRAY, END_OBJECT, NAME, END_DOCUMENT -> throw new EOFException();
        };
    }

    private Value items(JsonReader in, int line, LineCountingReader source) throws IOException {
        List<Value> items = new ArrayList<>(0);
        in.beginArray();
        while (in.hasNext()) {
            items.add(value(in, source));
        }
        in.endArray();
        return new Value.Items(line, items);
    }

    private Value group(JsonReader in, int line, LineCountingReader source) throws IOException {
        Map<String, Value> entries = new LinkedHashMap<>();
        in.beginObject();
        while (in.hasNext()) {
            String name = texts.apply(in.nextName());
            if (!isWanted.test(name)) {
                in.skipValue();
                continue;
            }
            Value value = value(in, source);
            if (entries.putIfAbsent(name, value) != null) {
                throw DeckFault.inFile("line " + value.line() + ": the key \"" + name
                        + "\" is given twice in one object; remove one of them.");
            }
        }
        in.endObject();
        return new Value.Group(line, entries.isEmpty() ? Map.of() : entries);
    }

    /**
     * Returns a text of JSON as a text file would hold it: its escapes can write control characters, halves of letters, and
     * letters that are not in NFC.
     */
    public static String clean(String text) {
        boolean isPlain = text.chars().allMatch(c -> c >= ' ' && c < 0x7F || c == '\n');
        if (isPlain) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            if (c == '\r') {
                out.append('\n');
            } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                out.append('\uFFFD');
            } else if (c == '\n' || c == '\t' || !Character.isISOControl(c)) {
                out.appendCodePoint(c);
            }
        });
        return Nfc.of(out.toString());
    }

    private static int lines(String text) {
        return 1 + (int) text.stripTrailing().chars().filter(c -> c == '\n').count();
    }

    private static Matcher place(String message) {
        Matcher place = PLACE.matcher(message);
        if (!place.find()) {
            throw new IllegalStateException("a JSON reader without a place: " + message);
        }
        return place;
    }

    private static String malformed(String message, int linesBefore) {
        Matcher place = place(message);
        String where = "line " + (linesBefore + Integer.parseInt(place.group(1))) + ", column " + place.group(2) + ": ";
        if (message.startsWith("Nesting limit")) {
            return where + "it is nested more than " + DEEPEST + " levels deep; no deck is.";
        }
        return where
                + "it is not JSON here; look for a comma too many, or for a comma, quote or bracket that is missing"
                + " just before.";
    }
}
