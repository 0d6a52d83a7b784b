package guide.deck.tree;

import java.util.List;
import java.util.Map;

/** A value of a JSON or YAML file, with the line where it starts, from 1; 0 where that is unknown. */
public sealed interface Value {
    /** Returns the line where it starts. */
    int line();

    /** Returns the value of a key; {@link Nothing} if there is none. */
    default Value get(String key) {
        Value none = new Nothing(line());
        return this instanceof Group group ? group.entries().getOrDefault(key, none) : none;
    }

    /** Returns the text of a key without blanks around it; empty if there is none. */
    default String text(String key) {
        return get(key) instanceof Text text ? text.value().strip() : "";
    }

    /** Returns the whole number of a key; 0 if there is none. */
    default int number(String key) {
        String text = text(key);
        return text.matches("-?[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    /** Returns the values of a key's list; none if there is no list. */
    default List<Value> list(String key) {
        return get(key) instanceof Items items ? items.items() : List.of();
    }

    /** Returns the values by their keys; none if it is no group. */
    default Map<String, Value> entries() {
        return Map.of();
    }

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
