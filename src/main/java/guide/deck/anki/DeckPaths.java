package guide.deck.anki;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The decks that hold cards, by their paths such as {@code ML::Basics}. What all have in common is the title; the last part of
 * the rest is a section.
 */
final class DeckPaths {
    private static final String SEPARATOR = "::";

    private final List<String> common;
    private final Map<String, Integer> lasts = new HashMap<>();

    DeckPaths(Collection<String> used) {
        List<List<String>> paths =
                used.stream().distinct().map(DeckPaths::parts).toList();
        List<String> shared = paths.isEmpty() ? List.of() : paths.get(0);
        for (List<String> path : paths) {
            int same = 0;
            while (same < shared.size()
                    && same < path.size()
                    && shared.get(same).equals(path.get(same))) {
                same++;
            }
            shared = shared.subList(0, same);
        }
        common = shared;
        paths.forEach(path -> lasts.merge(last(path), 1, Integer::sum));
    }

    private static List<String> parts(String path) {
        List<String> parts = new ArrayList<>();
        for (String part : path.split(SEPARATOR)) {
            if (!part.isBlank()) {
                parts.add(part.replaceAll("\\s+", " ").strip());
            }
        }
        return parts;
    }

    private static String last(List<String> path) {
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }

    /** Returns what the deck calls itself; empty if its parts have no name in common. */
    String title() {
        return last(common);
    }

    /** Returns the title of a part; empty for the deck itself. Where two have the same, their parents tell them apart. */
    String section(String path) {
        List<String> parts = parts(path);
        if (parts.size() <= common.size()) {
            return "";
        }
        List<String> own = parts.subList(common.size(), parts.size());
        boolean isShared = lasts.getOrDefault(last(own), 1) > 1 && own.size() > 1;
        return isShared ? own.get(own.size() - 2) + ": " + last(own) : last(own);
    }
}
