package guide.yaml;

import guide.text.DidYouMean;
import guide.text.InvisibleCharacters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One group of keys, read by name. What is asked for and is of the wrong kind is reported at its place and comes back
 * as if it were not there, so that a reader goes on and finds the next problem.
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
     * The keys of a node.
     *
     * @param what names the node in messages, such as {@code a question}
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

    /** Where the group starts. */
    public Place place() {
        return node.place();
    }

    /** Whether a key stands there, whatever its value. */
    public boolean has(String key) {
        return node.entries().containsKey(key);
    }

    /** Whether there is no key at all. */
    public boolean isEmpty() {
        return node.entries().isEmpty();
    }

    /** The keys in the file's order. */
    public Iterable<String> keys() {
        return node.entries().keySet();
    }

    /** Whether a key stands there without a value. */
    public boolean isNothing(String key) {
        Node.Entry entry = node.entries().get(key);
        return entry != null && entry.value() instanceof Node.Nothing;
    }

    /** Whether a key's value is a list. */
    public boolean isList(String key) {
        Node.Entry entry = node.entries().get(key);
        return entry != null && entry.value() instanceof Node.Items;
    }

    /** The number of a list's items, whatever they are; 0 where there is no list. */
    public int size(String key) {
        Node.Entry entry = node.entries().get(key);
        return entry != null && entry.value() instanceof Node.Items items
                ? items.items().size()
                : 0;
    }

    /** Where a key's value stands, or the group where the key is missing. */
    public Place place(String key) {
        Node.Entry entry = node.entries().get(key);
        return entry == null ? node.place() : entry.value().place();
    }

    /** Where a key stands, or the group where it is missing. */
    public Place placeOfKey(String key) {
        Node.Entry entry = node.entries().get(key);
        return entry == null ? node.place() : entry.place();
    }

    /** Whether all these keys are there. */
    public boolean hasAll(List<String> keys) {
        for (String key : keys) {
            if (!has(key)) {
                return false;
            }
        }
        return true;
    }

    /** Reports those of these keys that are missing, at the group's place. */
    public void reportMissing(String what, List<String> keys) {
        List<String> missing = new ArrayList<>();
        for (String key : keys) {
            if (!has(key)) {
                missing.add("no '" + key + "'");
            }
        }
        report.error(node.place(), what + " has " + String.join(", ", missing));
    }

    /** Warns of keys that nobody reads. */
    public void warnOfUnknown(List<String> known) {
        for (var entry : node.entries().entrySet()) {
            if (!known.contains(entry.getKey()) && report.hasRoomForWarnings()) {
                report.warning(entry.getValue().place(), unknownMessage("key", entry.getKey(), known));
            }
        }
    }

    /** {@code unknown key 'anwser', did you mean 'answer'?} */
    public static String unknownMessage(String what, String word, List<String> known) {
        String message = "unknown " + what + " " + InvisibleCharacters.quoted(word);
        return DidYouMean.nearest(word, known)
                .map(near -> message + ", did you mean '" + near + "'?")
                .orElseGet(() -> message + "; known are " + String.join(", ", known));
    }

    /** Text of any number of lines, without blank lines around it; empty where there is none. */
    public String text(String key) {
        Node.Entry entry = node.entries().get(key);
        return entry == null ? "" : textReader.text(entry.value(), entry.place(), "", key);
    }

    /** Text of one line; empty where there is none. */
    public String line(String key) {
        Node.Entry entry = node.entries().get(key);
        return entry == null ? "" : textReader.line(entry.value(), entry.place(), "", key);
    }

    /** A list's texts of one line each; empty where there is no list. */
    public List<Node.Text> lines(String key) {
        List<Node> items = items(key);
        List<Node.Text> lines = new ArrayList<>(items.size());
        for (Node item : items) {
            String line = textReader.line(item, item.place(), "an item of ", key);
            if (!line.isEmpty()) {
                lines.add(new Node.Text(item.place(), line));
            }
        }
        return lines;
    }

    /** As {@link #lines}, with a warning for each that the list has already. */
    public List<Node.Text> distinctLines(String key) {
        List<Node.Text> lines = lines(key);
        Map<String, Place> first = new HashMap<>();
        for (Node.Text line : lines) {
            Place before = first.putIfAbsent(line.value(), line.place());
            if (before != null && report.hasRoomForWarnings()) {
                String message =
                        InvisibleCharacters.quoted(line.value()) + " is twice in '" + key + "', first at " + before;
                report.warning(line.place(), message);
            }
        }
        return lines;
    }

    /** A group of keys under a key; empty where there is none. */
    public Optional<Fields> group(String key) {
        Node.Entry entry = node.entries().get(key);
        if (entry == null) {
            return Optional.empty();
        }
        String name = "'" + key + "'";
        boolean nothing = entry.value() instanceof Node.Nothing;
        Optional<Fields> group = nothing ? Optional.empty() : of(entry.value(), name, report);
        if (nothing || group.isPresent() && group.get().isEmpty()) {
            report.error(entry.place(), name + " is empty");
        }
        return group;
    }

    /** A list's items; empty where there is no list. */
    public List<Node> items(String key) {
        Node.Entry entry = node.entries().get(key);
        if (entry == null || entry.value() instanceof Node.Refused) {
            return List.of();
        }
        if (entry.value() instanceof Node.Items items) {
            return items.items();
        }
        if (entry.value() instanceof Node.Nothing) {
            report.error(entry.place(), "'" + key + "' is empty");
        } else {
            String message = "'" + key + "' has to be a list, not "
                    + entry.value().kind() + "; write each item after '- ' on a line of its own";
            report.error(entry.value().place(), message);
        }
        return List.of();
    }
}
