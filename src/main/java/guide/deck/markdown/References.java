package guide.deck.markdown;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives a card the addresses that its links name and that stand elsewhere in the file. */
final class References {
    private static final Pattern LABEL = Pattern.compile("\\[([^\\[\\]]{1,200})\\](?![(:])");

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
        Matcher label = LABEL.matcher(markdown);
        while (label.find()) {
            String definition = definitions.getOrDefault(folded(label.group(1)), "");
            if (!markdown.contains(definition)) {
                wanted.add(definition);
            }
        }
        return wanted.isEmpty() ? markdown : markdown + "\n\n" + String.join("\n", wanted);
    }
}
