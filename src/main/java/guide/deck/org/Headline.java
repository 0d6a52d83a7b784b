package guide.deck.org;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A headline of an Org file with what stands below it. The last three lists and maps grow while the file is read.
 *
 * @param level the number of its stars; 0 for the file itself
 * @param title in Org's markup, without state, priority and tags
 * @param tags those of the headline itself, not those above
 * @param line its number in the file, from 1
 * @param body the lines above the next headline, without drawers, plans and comments
 * @param properties by their names in upper case
 * @param below the headlines of deeper levels
 */
record Headline(
        int level,
        String title,
        List<String> tags,
        int line,
        List<String> body,
        Map<String, String> properties,
        List<Headline> below) {
    Headline(int level, String title, List<String> tags, int line) {
        this(level, title, List.copyOf(tags), line, new ArrayList<>(), new HashMap<>(), new ArrayList<>());
    }

    boolean hasTag(String tag) {
        return tags.contains(tag);
    }

    /** Returns whether org-fc or org-drill asks it. */
    boolean isCard() {
        return hasTag("fc") || hasTag("drill");
    }

    /** Returns the headlines below that belong to it, rather than being cards of their own. */
    List<Headline> parts() {
        return below.stream().filter(part -> !part.isCard()).toList();
    }

    /** Returns the value of a property; empty if there is none. */
    String property(String name) {
        return properties.getOrDefault(name, "");
    }

    void put(String name, String value) {
        properties.putIfAbsent(name.toUpperCase(Locale.ROOT), value);
    }

    /** Returns whether another program planned it. */
    boolean isScheduled() {
        return properties.containsKey("SCHEDULED")
                || properties.keySet().stream()
                        .anyMatch(name -> name.startsWith("DRILL_") && !name.equals("DRILL_CARD_TYPE"));
    }
}
