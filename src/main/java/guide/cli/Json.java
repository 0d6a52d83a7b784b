package guide.cli;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * One JSON object (RFC 8259) in the order in which it was filled. Thirty lines rather than a library: the program only
 * writes objects, and a library costs more at start than all of {@code guide list --json}.
 */
final class Json {
    private final StringBuilder text = new StringBuilder();

    Json put(String key, String value) {
        return raw(key, quoted(value));
    }

    Json put(String key, long value) {
        return raw(key, Long.toString(value));
    }

    /** To six decimals, which is more than a memory's figures mean. */
    Json put(String key, double value) {
        return raw(
                key,
                String.format(Locale.ROOT, "%.6f", value)
                        .replaceFirst("0+$", "")
                        .replaceFirst("\\.$", ".0"));
    }

    /** Left out where it is not known. */
    Json put(String key, OptionalDouble value) {
        return value.isPresent() ? put(key, value.getAsDouble()) : this;
    }

    Json put(String key, List<String> values) {
        return raw(key, values.stream().map(Json::quoted).collect(Collectors.joining(", ", "[", "]")));
    }

    Json putNumbers(String key, List<Integer> values) {
        return raw(key, values.stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]")));
    }

    Json put(String key, boolean value) {
        return raw(key, Boolean.toString(value));
    }

    Json put(String key, Json value) {
        return raw(key, value.toString());
    }

    /** An object each. */
    Json putObjects(String key, List<Json> values) {
        return raw(key, values.stream().map(Json::toString).collect(Collectors.joining(", ", "[", "]")));
    }

    private Json raw(String key, String value) {
        text.append(text.isEmpty() ? "" : ", ").append(quoted(key)).append(": ").append(value);
        return this;
    }

    @Override
    public String toString() {
        return "{" + text + "}";
    }

    /** All but printable ASCII is escaped: nothing that a terminal could act on gets through, and it is the same in every locale. */
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

    /** An array with one object a line, written as it comes. */
    static final class Rows {
        private final Console console;
        private String held = "";

        Rows(Console console) {
            this.console = console;
            console.print("[");
        }

        void add(Json object) {
            if (!held.isEmpty()) {
                console.print(held + ",");
            }
            held = "  " + object;
        }

        void end() {
            if (!held.isEmpty()) {
                console.print(held);
            }
            console.print("]");
        }
    }
}
