package guide.deck.json;

import java.util.List;
import java.util.Map;

/** A value of a JSON or YAML file, with the line where it starts, from 1; 0 where that is unknown. */
sealed interface Value {
    /** Returns the line where it starts. */
    int line();

    /**
     * A text, a number or a truth value, as it is written.
     *
     * @param isNumber whether it is a number without quotes
     */
    record Text(int line, String value, boolean isNumber) implements Value {}

    /** A list. */
    record Items(int line, List<Value> items) implements Value {}

    /** Keys and values, in the file's order. */
    record Group(int line, Map<String, Value> entries) implements Value {}

    /** No value, as JSON's {@code null}. */
    record Nothing(int line) implements Value {}
}
