package guide.cli.json;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One JSON object (RFC 8259) in the order in which it was filled. A few lines rather than a library: the program only
 * writes objects, and a library costs more at start than all of {@code guide list --json}.
 */
public final class Json {
    private final StringBuilder text = new StringBuilder();

    /**
     * Adds a member. Numbers, booleans, objects and lists become what they are in JSON, other values their text; an empty
     * {@link Optional} or {@link OptionalDouble} is left out.
     */
    public Json put(String key, Object value) {
        if (value instanceof OptionalDouble number) {
            return number.isPresent() ? put(key, number.getAsDouble()) : this;
        }
        if (value instanceof Optional<?> any) {
            return any.isPresent() ? put(key, any.get()) : this;
        }
        text.append(text.isEmpty() ? "" : ", ").append(quoted(key)).append(": ").append(json(value));
        return this;
    }

    /** Adds an array of objects. */
    public <T> Json put(String key, Collection<T> values, Function<T, Json> object) {
        return put(key, values.stream().map(object).toList());
    }

    @Override
    public String toString() {
        return "{" + text + "}";
    }

    /** Prints an array with one object a line, each as it comes. */
    public static void print(Stream<Json> rows, Consumer<String> out) {
        out.accept("[");
        Iterator<Json> all = rows.iterator();
        while (all.hasNext()) {
            out.accept("  " + all.next() + (all.hasNext() ? "," : ""));
        }
        out.accept("]");
    }

    private static String json(Object value) {
        if (value instanceof Double number) {
            return decimal(number);
        }
        if (value instanceof List<?> values) {
            return values.stream().map(Json::json).collect(Collectors.joining(", ", "[", "]"));
        }
        boolean isWritten = value instanceof Json || value instanceof Number || value instanceof Boolean;
        return isWritten ? value.toString() : quoted(value.toString());
    }

    /** Writes six decimals, which is more than a memory's figures mean. */
    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.6f", value).replaceFirst("0+$", "").replaceFirst("\\.$", ".0");
    }

    /** Escapes all but printable ASCII: nothing that a terminal could act on gets through, and it is the same in every locale. */
    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : value.toCharArray()) {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    boolean plain = c >= ' ' && c < 0x7f;
                    quoted.append(plain ? String.valueOf(c) : String.format("\\u%04x", (int) c));
                }
            }
        }
        return quoted.append('"').toString();
    }
}
