package guide.deck.org;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A headline of an Org file with what stands below it, and the headlines below that. */
final class Headline {
    private final int level;
    private final String title;
    private final List<String> tags;
    private final int line;
    private final List<String> body = new ArrayList<>();
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final List<Headline> below = new ArrayList<>();
    private boolean isScheduled;

    Headline(int level, String title, List<String> tags, int line) {
        this.level = level;
        this.title = title;
        this.tags = List.copyOf(tags);
        this.line = line;
    }

    int level() {
        return level;
    }

    /** Returns the title in Org's markup, without state, priority and tags. */
    String title() {
        return title;
    }

    /** Returns the tags of the headline itself, not those above. */
    List<String> tags() {
        return tags;
    }

    boolean hasTag(String tag) {
        return tags.contains(tag);
    }

    /** Returns whether org-fc or org-drill asks it. */
    boolean isCard() {
        return hasTag("fc") || hasTag("drill");
    }

    int line() {
        return line;
    }

    /** Returns the lines below it and above the next headline, without drawers, plans and comments. */
    List<String> body() {
        return body;
    }

    List<Headline> below() {
        return below;
    }

    /** Returns the headlines below that belong to it, rather than being cards of their own. */
    List<Headline> parts() {
        return below.stream().filter(part -> !part.isCard()).toList();
    }

    Optional<String> property(String name) {
        return Optional.ofNullable(properties.get(name.toUpperCase(Locale.ROOT)));
    }

    void put(String name, String value) {
        properties.putIfAbsent(name.toUpperCase(Locale.ROOT), value);
    }

    /** Returns whether another program planned it. */
    boolean isScheduled() {
        return isScheduled
                || properties.keySet().stream()
                        .anyMatch(name -> name.startsWith("DRILL_") && !name.equals("DRILL_CARD_TYPE"));
    }

    void setScheduled() {
        isScheduled = true;
    }
}
