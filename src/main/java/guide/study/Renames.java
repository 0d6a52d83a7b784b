package guide.study;

import guide.event.Event;
import guide.event.Fact;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The ids that questions had before.
 *
 * @param byOld the later id of each, as it was given; renames that were taken back are not among them
 * @param named all ids that an event names
 */
public record Renames(Map<String, String> byOld, Set<String> named) {
    /** Finds the renames of all events. */
    public static Renames of(Progress progress) {
        Set<String> undone = progress.undone();
        Map<String, String> byOld = new HashMap<>();
        Set<String> named = new TreeSet<>();
        for (Event event : progress.all()) {
            if (event.fact() instanceof Fact.OfQuestion fact) {
                named.add(fact.question());
            } else if (event.fact() instanceof Fact.Rename rename && !undone.contains(event.id())) {
                byOld.put(rename.question(), rename.to());
            }
        }
        return new Renames(byOld, named);
    }

    /** Returns the id that a question has now by a rename; empty where it was not renamed. */
    public Optional<String> now(String old) {
        return Optional.ofNullable(byOld.get(old));
    }
}
