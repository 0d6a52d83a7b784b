package guide.deck.markdown;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives a card the addresses that its links name and that stand elsewhere in the file. */
final class References {
    private static final int LONGEST_LABEL = 200;

    private final Map<String, String> definitions;

    References(Map<String, String> definitions) {
        this.definitions = definitions;
    }

    static String folded(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Returns a text with what its labels mean at its end. */
    String added(String markdown) {
        if (definitions.isEmpty() || markdown.indexOf('[') < 0) {
            return markdown;
        }
        Set<String> wanted = new LinkedHashSet<>();
        for (int i = markdown.indexOf('['); i >= 0; i = markdown.indexOf('[', i + 1)) {
            int end = end(markdown, i + 1);
            boolean isLabel =
                    end > i + 1 && (end + 1 >= markdown.length() || "(:".indexOf(markdown.charAt(end + 1)) < 0);
            String definition = isLabel ? definitions.get(folded(markdown.substring(i + 1, end))) : null;
            if (definition != null && !markdown.contains(definition)) {
                wanted.add(definition);
            }
        }
        return wanted.isEmpty() ? markdown : markdown + "\n\n" + String.join("\n", wanted);
    }

    private static int end(String markdown, int from) {
        for (int i = from; i < Math.min(markdown.length(), from + LONGEST_LABEL); i++) {
            if (markdown.charAt(i) == ']' || markdown.charAt(i) == '[') {
                return markdown.charAt(i) == ']' ? i : -1;
            }
        }
        return -1;
    }
}
