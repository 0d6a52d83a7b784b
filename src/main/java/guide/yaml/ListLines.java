package guide.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Adds items to a list of a file's first level, and leaves every line as its user wrote it. */
public final class ListLines {
    private ListLines() {}

    /**
     * Returns a file's text with more items at the end of a list.
     *
     * @param items lines that begin with {@code - } in the first column
     * @return empty where the file has an error or no such list, or is not written in the way in which items are lines
     */
    public static Optional<String> with(String text, String key, String items) {
        Optional<Node.Entries> root = KeyLines.read(text);
        if (root.isEmpty()
                || !root.get().entries().containsKey(key)
                || !(root.get().entries().get(key).value() instanceof Node.Items list)
                || list.items().isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>(text.lines().toList());
        int at = end(lines, list);
        lines.addAll(at, indented(items, lines.get(list.items().get(0).place().line() - 1)));
        String changed = String.join("\n", lines) + "\n";
        return KeyLines.read(changed)
                .filter(after -> KeyLines.values(after, key).equals(KeyLines.values(root.get(), key)))
                .filter(after -> begins(after.entries().get(key), list))
                .map(after -> changed);
    }

    /** Returns the line behind the last item; remarks in the first column belong to what follows. */
    private static int end(List<String> lines, Node.Items list) {
        int last = list.items().get(list.items().size() - 1).place().line() - 1;
        boolean isLineStart = list.end().line() - 1 > last;
        int end = isLineStart && list.end().line() <= lines.size() && list.end().column() == 1
                ? list.end().line() - 1
                : lines.size();
        while (end > last + 1
                && (lines.get(end - 1).isBlank() || lines.get(end - 1).startsWith("#"))) {
            end--;
        }
        return end;
    }

    /** Returns lines as deep as the first item is, behind an empty one. */
    private static List<String> indented(String items, String first) {
        String indent = " ".repeat(first.length() - first.stripLeading().length());
        List<String> lines = new ArrayList<>(List.of(""));
        items.lines().map(line -> line.isEmpty() ? line : indent + line).forEach(lines::add);
        return lines;
    }

    /** Returns whether a list has all items of another one, and then more. */
    private static boolean begins(Node.@Nullable Entry entry, Node.Items before) {
        if (entry == null
                || !(entry.value() instanceof Node.Items after)
                || after.items().size() <= before.items().size()) {
            return false;
        }
        Node.Items same = new Node.Items(
                after.place(), after.items().subList(0, before.items().size()), after.end());
        return new YamlWriter()
                .node("x", same)
                .toString()
                .equals(new YamlWriter().node("x", before).toString());
    }
}
