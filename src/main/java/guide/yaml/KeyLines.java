package guide.yaml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Changes one key of a file's first level, and leaves every other line as its user wrote it, with all remarks. */
public final class KeyLines {
    private final List<String> lines;
    private final Node.Entries root;

    private KeyLines(List<String> lines, Node.Entries root) {
        this.lines = lines;
        this.root = root;
    }

    /**
     * Returns a file's text with another value of a key. A key that is new comes behind a remark that shows it, such as
     * {@code # theme: auto}, or else last.
     *
     * @param entry the key and its value as lines; empty to take the key away
     * @return empty where the file has an error, or is not written in the way in which lines belong to keys
     */
    public static Optional<String> with(String text, String key, String entry) {
        Optional<Node.Entries> before = read(text);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>(text.lines().toList());
        String changed = new KeyLines(lines, before.get()).with(key, entry);
        return read(changed)
                .filter(after -> values(after, key).equals(values(before.get(), key)))
                .filter(after -> after.entries().containsKey(key) != entry.isEmpty())
                .map(after -> changed);
    }

    /**
     * Returns a file's text with more items at the end of a key's list.
     *
     * @param items lines that begin with {@code - } in the first column
     * @return empty where the file has an error or no such list, or is not written in the way in which items are lines
     */
    public static Optional<String> withItems(String text, String key, String items) {
        Optional<Node.Entries> before = read(text);
        if (before.isEmpty() || listed(before.get(), key).isEmpty()) {
            return Optional.empty();
        }
        List<Node> old = listed(before.get(), key);
        List<String> lines = new ArrayList<>(text.lines().toList());
        KeyLines keyLines = new KeyLines(lines, before.get());
        String first = lines.get(old.get(0).place().line() - 1);
        String indent = " ".repeat(first.length() - first.stripLeading().length());
        List<String> added = new ArrayList<>(List.of(""));
        items.lines().map(line -> line.isEmpty() ? line : indent + line).forEach(added::add);
        lines.addAll(keyLines.end(old.get(0).place().line() - 1), added);
        String changed = keyLines.text();
        return read(changed)
                .filter(after -> values(after, key).equals(values(before.get(), key)))
                .filter(after -> listed(after, key).size() > old.size())
                .filter(after ->
                        written(listed(after, key).subList(0, old.size())).equals(written(old)))
                .map(after -> changed);
    }

    /** Returns the items of a key's list; none where there is no list. */
    private static List<Node> listed(Node.Entries root, String key) {
        Node.Entry entry = root.entries().get(key);
        return entry != null && entry.value() instanceof Node.Items list ? list.items() : List.of();
    }

    /** Returns items in a form that can be compared. */
    private static String written(List<Node> items) {
        Place start = items.get(0).place();
        return new YamlWriter()
                .node("items", new Node.Items(start, items, start))
                .toString();
    }

    private String with(String key, String entry) {
        List<String> added = entry.lines().toList();
        Node.Entry old = root.entries().get(key);
        if (old == null) {
            lines.addAll(placeOfNew(key), added);
        } else {
            int from = old.place().line() - 1;
            int to = end(from);
            lines.subList(from, to).clear();
            lines.addAll(from, added);
        }
        return text();
    }

    private String text() {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private int placeOfNew(String key) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("# " + key + ":") || lines.get(i).startsWith("#" + key + ":")) {
                return i + 1;
            }
        }
        return lines.size();
    }

    /** Returns the line behind a key's value: remarks before the next key belong to that one. */
    private int end(int from) {
        int end = root.entries().values().stream()
                .mapToInt(entry -> entry.place().line() - 1)
                .filter(line -> line > from)
                .min()
                .orElse(lines.size());
        while (end > from + 1
                && (lines.get(end - 1).isBlank() || lines.get(end - 1).startsWith("#"))) {
            end--;
        }
        return end;
    }

    private static Optional<Node.Entries> read(String text) {
        Report report = new Report("");
        Optional<Node> root = YamlReader.read(text.getBytes(StandardCharsets.UTF_8), report);
        if (report.failed()) {
            return Optional.empty();
        }
        return root.flatMap(node -> node instanceof Node.Entries entries
                ? Optional.of(entries)
                : Optional.of(new Node.Entries(node.place(), Map.of())).filter(none -> node instanceof Node.Nothing));
    }

    /** Returns all other values, in a form that can be compared. */
    private static Map<String, String> values(Node.Entries root, String without) {
        Map<String, String> values = new TreeMap<>();
        root.entries().forEach((key, entry) -> {
            if (!key.equals(without)) {
                values.put(key, new YamlWriter().node(key, entry.value()).toString());
            }
        });
        return values;
    }
}
