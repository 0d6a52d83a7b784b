package guide.study;

import guide.event.Event;
import guide.event.Fact;
import guide.event.Timeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The events that were not undone, in replay order, with the renamed questions. */
record EffectiveEvents(List<Event> events, Map<String, String> renamed) {
    static EffectiveEvents of(Timeline timeline) {
        Set<String> undone = undone(timeline.aboutEvents());
        List<Event> events = new ArrayList<>(timeline.events().size());
        Map<String, String> renamed = new HashMap<>();
        for (Event event : timeline.events()) {
            if (undone.contains(event.id())) {
                continue;
            }
            events.add(event);
            if (event.fact() instanceof Fact.Rename rename) {
                renamed.put(rename.question(), rename.to());
            }
        }
        return new EffectiveEvents(events, renamed);
    }

    /**
     * Returns the ids of the undone events. An undo that was itself undone counts for nothing; an undo comes after
     * the event that it undoes.
     *
     * @param aboutEvents the facts about other events, in replay order; others among them do no harm
     */
    static Set<String> undone(List<Event> aboutEvents) {
        Set<String> undone = new HashSet<>();
        for (int i = aboutEvents.size() - 1; i >= 0; i--) {
            Event event = aboutEvents.get(i);
            if (event.fact() instanceof Fact.Undo undo && !undone.contains(event.id())) {
                undone.add(undo.of());
            }
        }
        return undone;
    }

    /** Follows the renames of a question, at most as many as there are, so that a cycle ends. */
    String current(String question) {
        String name = question;
        for (int i = 0; i < renamed.size() && renamed.containsKey(name); i++) {
            name = renamed.get(name);
        }
        return name;
    }
}
