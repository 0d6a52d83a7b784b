package guide.deck.fields;

import guide.deck.tree.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns Transit, which is how Mochi writes its data as JSON, into plain values: {@code "~:name"} is a word, a list may be
 * tagged as a list or a set, and in the short form a map is an array whose repeated keys are numbers.
 *
 * @see <a href="https://github.com/cognitect/transit-format">the format</a>
 */
final class Transit {
    private static final int FIRST_DIGIT = 48;
    private static final int DIGITS = 44;
    private static final int SHORTEST_KEPT = 4;

    private final List<String> kept = new ArrayList<>();

    private Transit() {}

    static Value plain(Value transit) {
        return new Transit().value(transit);
    }

    private Value value(Value value) {
        if (value instanceof Value.Text text) {
            return text.isNumber() ? text : new Value.Text(text.line(), word(text.value(), false), false);
        }
        if (value instanceof Value.Items items) {
            return items(items);
        }
        if (value instanceof Value.Group group) {
            return group(group);
        }
        return value;
    }

    private Value group(Value.Group group) {
        Map<String, Value> entries = new LinkedHashMap<>();
        for (Map.Entry<String, Value> entry : group.entries().entrySet()) {
            String key = word(entry.getKey(), true);
            Value value = value(entry.getValue());
            if (entry.getKey().startsWith("~#") && group.entries().size() == 1) {
                return value;
            }
            entries.putIfAbsent(key, value);
        }
        return new Value.Group(group.line(), entries);
    }

    private Value items(Value.Items items) {
        List<Value> all = items.items();
        String first = !all.isEmpty() && all.get(0) instanceof Value.Text text ? text.value() : "";
        if (first.equals("^ ")) {
            Map<String, Value> entries = new LinkedHashMap<>();
            for (int i = 1; i + 1 < all.size(); i += 2) {
                String key = all.get(i) instanceof Value.Text text ? word(text.value(), true) : "";
                Value value = value(all.get(i + 1));
                entries.putIfAbsent(key, value);
            }
            return new Value.Group(items.line(), entries);
        }
        boolean isTagged =
                all.size() == 2 && (first.startsWith("~#") || known(first).startsWith("~#"));
        if (isTagged) {
            word(first, false);
            return value(all.get(1));
        }
        List<Value> plain = new ArrayList<>(all.size());
        all.forEach(one -> plain.add(value(one)));
        return new Value.Items(items.line(), plain);
    }

    /** Returns what a text stands for, and keeps it if later texts may point to it. */
    private String word(String text, boolean isKey) {
        String known = known(text);
        boolean mayBeKept = isKey || text.startsWith("~:") || text.startsWith("~$") || text.startsWith("~#");
        if (known.isEmpty() && mayBeKept && text.length() >= SHORTEST_KEPT) {
            if (kept.size() == DIGITS * DIGITS) {
                kept.clear();
            }
            kept.add(text);
        }
        String whole = known.isEmpty() ? text : known;
        if (whole.startsWith("~~") || whole.startsWith("~^")) {
            return whole.substring(1);
        }
        boolean isWord = whole.startsWith("~:") || whole.startsWith("~$") || whole.startsWith("~#");
        return isWord ? whole.substring(2) : whole;
    }

    /** Returns what a number such as {@code ^3} points to; empty if it is none. */
    private String known(String text) {
        if (!text.startsWith("^") || text.length() < 2 || text.length() > 3 || text.equals("^ ")) {
            return "";
        }
        int index = text.charAt(1) - FIRST_DIGIT;
        if (text.length() == 3) {
            index = index * DIGITS + text.charAt(2) - FIRST_DIGIT;
        }
        return index >= 0 && index < kept.size() ? kept.get(index) : "";
    }
}
