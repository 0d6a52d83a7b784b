package guide.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Writes YAML as a person would: a text of several lines stands after {@code |} as it is. SnakeYAML's emitter writes such
 * a text as one long quoted line as soon as a line ends in a blank, which in Markdown is a line break.
 *
 * <p>What was written reads back as the same text by {@link YamlReader}, but for the characters that it refuses.
 */
public final class YamlWriter {
    private final StringBuilder out = new StringBuilder();
    private final Deque<Integer> indents = new ArrayDeque<>();
    private int indent;
    /** True if the next line is the first one of a list's item. */
    private boolean isFirst;

    /** Writes a comment; each of its lines is one. */
    public YamlWriter comment(String text) {
        for (String line : text.split("\n", -1)) {
            out.append(" ".repeat(indent)).append(line.isEmpty() ? "#" : "# ").append(line);
            out.append('\n');
        }
        return this;
    }

    /** Writes an empty line. */
    public YamlWriter emptyLine() {
        out.append('\n');
        return this;
    }

    /** Writes a key with a text that keeps its white space at both ends. */
    public YamlWriter text(String key, String text) {
        key(key);
        value(text, indent);
        return this;
    }

    /** Writes a key with a text that may end in any line breaks, as a reader of Markdown does not see them. */
    public YamlWriter markdown(String key, String text) {
        return text(key, text.indexOf('\n') >= 0 || !YamlScalar.isPlain(text) ? text.stripTrailing() + "\n" : text);
    }

    /** Writes a key with a list, an item a line. */
    public YamlWriter texts(String key, List<String> texts) {
        list(key);
        for (String text : texts) {
            item(text);
        }
        return end();
    }

    /** Writes a key with a list of words on one line. */
    public YamlWriter words(String key, List<String> words) {
        key(key);
        out.append(" [");
        for (int i = 0; i < words.size(); i++) {
            out.append(i > 0 ? ", " : "").append(YamlScalar.inBrackets(words.get(i)));
        }
        out.append("]\n");
        return this;
    }

    /** Writes a key whose value is a group of keys: what follows, up to {@link #end}. It holds one at least. */
    public YamlWriter group(String key) {
        key(key);
        return begin(2);
    }

    /** Writes a key whose value is a list: the items that follow, up to {@link #end}. It holds one at least. */
    public YamlWriter list(String key) {
        key(key);
        return begin(4);
    }

    /** Starts an item of a list that is a group of keys. */
    public YamlWriter item() {
        isFirst = true;
        return this;
    }

    /** Writes an item of a list. */
    public YamlWriter item(String text) {
        out.append(" ".repeat(indent - 2)).append('-');
        value(text, indent - 2);
        return this;
    }

    /** Ends a group or a list. */
    public YamlWriter end() {
        indent -= indents.pop();
        return this;
    }

    /** Writes a key with a value that was read, but for its comments. */
    public YamlWriter node(String key, Node value) {
        key(key);
        node(value, indent);
        return this;
    }

    /** Returns what was written. */
    @Override
    public String toString() {
        return out.toString();
    }

    /** @param column the blanks before the key, or before the sign of the item, that a node is the value of */
    private void node(Node node, int column) {
        if (node instanceof Node.Text text) {
            value(text.value(), column);
        } else if (node instanceof Node.Items list && !list.items().isEmpty()) {
            begin(column + 4 - indent);
            for (Node item : list.items()) {
                nodeItem(item);
            }
            end();
        } else if (node instanceof Node.Entries group && !group.entries().isEmpty()) {
            begin(2);
            group.entries().forEach((key, entry) -> node(key, entry.value()));
            end();
        } else {
            out.append(node instanceof Node.Items ? " []\n" : node instanceof Node.Entries ? " {}\n" : " null\n");
        }
    }

    private void nodeItem(Node item) {
        if (item instanceof Node.Entries group && !group.entries().isEmpty()) {
            item();
            group.entries().forEach((key, entry) -> node(key, entry.value()));
        } else {
            out.append(" ".repeat(indent - 2)).append('-');
            node(item, indent - 2);
        }
    }

    private YamlWriter begin(int deeper) {
        out.append('\n');
        indents.push(deeper);
        indent += deeper;
        return this;
    }

    private void key(String key) {
        out.append(isFirst ? " ".repeat(indent - 2) + "- " : " ".repeat(indent));
        isFirst = false;
        out.append(YamlScalar.onOneLine(key)).append(':');
    }

    private void value(String text, int column) {
        if (YamlScalar.isBlock(text)) {
            out.append(' ').append(YamlScalar.block(text, column));
        } else {
            out.append(' ').append(YamlScalar.onOneLine(text)).append('\n');
        }
    }
}
