package guide.deck.fields;

import guide.deck.tree.Value;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A field's value as Markdown, or as a list of words. */
final class FieldText {
    private static final Pattern SIGNS = Pattern.compile("[,;|]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private FieldText() {}

    /** Returns a text as it is, a list as a Markdown list, and a group as its keys in bold with their texts. */
    static String markdown(Value value) {
        if (value instanceof Value.Text text) {
            return text.value().strip();
        }
        if (value instanceof Value.Items items) {
            return items.items().stream()
                    .map(FieldText::markdown)
                    .filter(item -> !item.isEmpty())
                    .map(item -> "- " + indented(item))
                    .collect(Collectors.joining("\n"));
        }
        if (value instanceof Value.Group group) {
            return group.entries().entrySet().stream()
                    .map(entry -> lead(entry.getKey(), markdown(entry.getValue())))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining("\n\n"));
        }
        return "";
    }

    /** Returns the texts of a list, or the one text; what is empty is left out. */
    static List<String> texts(Value value) {
        List<Value> all = value instanceof Value.Items items ? items.items() : List.of(value);
        return all.stream()
                .map(FieldText::markdown)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Returns the words of a list, or of one text between commas, bars or, where it has none of them, blanks. */
    static List<String> words(Value value) {
        if (!(value instanceof Value.Text text)) {
            return texts(value);
        }
        Pattern between = SIGNS.matcher(text.value()).find() ? SIGNS : BLANKS;
        return between.splitAsStream(text.value())
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Returns lines as one. */
    static String inOneLine(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining(" ")).strip();
    }

    /** Returns lines so that they stay within a list's item. */
    static String indented(String text) {
        return text.replace("\n", "\n  ").replace("\n  \n", "\n\n");
    }

    private static String lead(String name, String text) {
        if (text.isEmpty()) {
            return "";
        }
        boolean isBlock = text.startsWith("- ") || text.startsWith("```");
        return "**" + name + "**:" + (isBlock ? "\n\n" : " ") + text;
    }
}
