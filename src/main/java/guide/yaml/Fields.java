package guide.yaml;

import guide.text.DidYouMean;
import guide.text.InvisibleCharacters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads a group of keys by name. A value of the wrong kind is reported at its place and read as if it were missing, so
 * that a reader continues and finds the next problem.
 */
public final class Fields {
    private final Node.Entries node;
    private final Report report;
    private final TextReader textReader;

    private Fields(Node.Entries node, Report report) {
        this.node = node;
        this.report = report;
        this.textReader = new TextReader(report);
    }

    /**
     * Returns the keys of a node.
     *
     * @param what the node's name in messages, such as {@code a question}
     */
    public static Optional<Fields> of(Node node, String what, Report report) {
        if (node instanceof Node.Entries entries) {
            return Optional.of(new Fields(entries, report));
        }
        if (!(node instanceof Node.Refused)) {
            report.error(node.place(), what + " has to be a group of keys, not " + node.kind());
        }
        return Optional.empty();
    }

    /** Returns the place where the group starts. */
    public Place place() {
        return node.place();
    }

    /** Returns whether the group has a key, with any value or none. */
    public boolean has(String key) {
        return node.entries().containsKey(key);
    }

    /** Returns whether the group has no key at all. */
    public boolean isEmpty() {
        return node.entries().isEmpty();
    }

    /** Returns the keys in the order of the file. */
    public Iterable<String> keys() {
        return node.entries().keySet();
    }

    /** Returns whether the group has a key without a value. */
    public boolean isNothing(String key) {
        return value(key) instanceof Node.Nothing;
    }

    /** Returns whether a key's value is a list. */
    public boolean isList(String key) {
        return value(key) instanceof Node.Items;
    }

    /** Returns the number of items in a list, of any kind; 0 if there is no list. */
    public int size(String key) {
        return value(key) instanceof Node.Items list ? list.items().size() : 0;
    }

    /** Returns the part of the file that each item of a list takes, in order; empty if there is no list. */
    public List<Extent> extents(String key) {
        if (!(value(key) instanceof Node.Items list)) {
            return List.of();
        }
        List<Extent> extents = new ArrayList<>(list.items().size());
        for (int i = 0; i < list.items().size(); i++) {
            boolean isLast = i == list.items().size() - 1;
            Place end = isLast ? list.end() : list.items().get(i + 1).place();
            extents.add(new Extent(list.items().get(i).place(), end));
        }
        return extents;
    }

    /** Returns the place of a key's value, or of the group if the key is missing. */
    public Place place(String key) {
        return value(key).place();
    }

    /** Returns the place of a key, or of the group if the key is missing. */
    public Place placeOfKey(String key) {
        return entry(key).place();
    }

    /**
     * Reports the missing ones of these keys, at the group's place.
     *
     * @param what the group's name in the message, such as {@code this question}
     */
    public void require(String what, List<String> keys) {
        String missing = keys.stream()
                .filter(key -> !has(key))
                .map(key -> "no '" + key + "'")
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            report.error(node.place(), what + " has " + missing);
        }
    }

    /** Warns of keys that are not among the known ones. */
    public void warnOfUnknown(List<String> known) {
        for (var entry : node.entries().entrySet()) {
            if (!known.contains(entry.getKey()) && report.hasRoomForWarnings()) {
                report.warning(entry.getValue().place(), unknownMessage("key", entry.getKey(), known));
            }
        }
    }

    /** Returns a message such as {@code unknown key 'anwser', did you mean 'answer'?} */
    public static String unknownMessage(String what, String word, List<String> known) {
        String message = "unknown " + what + " " + InvisibleCharacters.quoted(word);
        String hint = DidYouMean.hint(word, known);
        return message + (hint.isEmpty() ? "; known are " + String.join(", ", known) : hint);
    }

    /** Returns a text of any number of lines, without blank lines around it; empty if there is none. */
    public String text(String key) {
        return textReader.text(value(key), entry(key).place(), "'" + key + "'");
    }

    /** Returns a text of one line; empty if there is none. */
    public String line(String key) {
        return textReader.line(value(key), entry(key).place(), "'" + key + "'");
    }

    /** Returns the items of a list, each a text of one line; empty if there is no list. */
    public List<Node.Text> lines(String key) {
        List<Node> items = items(key);
        List<Node.Text> lines = new ArrayList<>(items.size());
        String name = "an item of '" + key + "'";
        for (Node item : items) {
            String line = textReader.line(item, item.place(), name);
            if (!line.isEmpty()) {
                lines.add(new Node.Text(item.place(), line));
            }
        }
        return lines;
    }

    /** Does the same as {@link #lines}, and warns of each item that the list has twice. */
    public List<Node.Text> distinctLines(String key) {
        List<Node.Text> lines = lines(key);
        Map<String, Place> first = new HashMap<>();
        for (Node.Text line : lines) {
            Place before = first.putIfAbsent(line.value(), line.place());
            if (before != null && report.hasRoomForWarnings()) {
                String message = InvisibleCharacters.quoted(line.value()) + " appears twice in '" + key + "', first at "
                        + before;
                report.warning(line.place(), message);
            }
        }
        return lines;
    }

    /** Returns the group of keys under a key; empty if there is none. */
    public Optional<Fields> group(String key) {
        String name = "'" + key + "'";
        boolean nothing = isNothing(key);
        Optional<Fields> group = nothing ? Optional.empty() : of(value(key), name, report);
        if (nothing || group.isPresent() && group.get().isEmpty()) {
            report.error(placeOfKey(key), name + " is empty");
        }
        return group;
    }

    /**
     * Does the same for a group with problems of its own.
     *
     * @param what the group's name in messages, such as {@code an amendment}
     * @param own takes them
     */
    public Optional<Fields> group(String key, String what, Report own) {
        if (isNothing(key)) {
            own.error(placeOfKey(key), what + " is empty");
            return Optional.empty();
        }
        return of(value(key), what, own);
    }

    /** Returns a key's value as it was read. */
    public Node node(String key) {
        return value(key);
    }

    /** Returns the items of a list; empty if there is no list. */
    public List<Node> items(String key) {
        Node value = value(key);
        if (value instanceof Node.Items list) {
            return list.items();
        }
        if (value instanceof Node.Nothing) {
            report.error(placeOfKey(key), "'" + key + "' is empty");
        } else if (!(value instanceof Node.Refused)) {
            String message = "'" + key + "' has to be a list, not " + value.kind()
                    + "; write each item after '- ' on a line of its own";
            report.error(value.place(), message);
        }
        return List.of();
    }

    private Node value(String key) {
        return entry(key).value();
    }

    /** Returns a key's entry. A missing key is like a refused value at the group's place: nothing is left to report. */
    private Node.Entry entry(String key) {
        Node.Entry entry = node.entries().get(key);
        return entry == null ? new Node.Entry(node.place(), new Node.Refused(node.place())) : entry;
    }
}
