package guide.study;

import guide.event.Event;
import guide.event.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The days to be ready on, as the journal's events set them.
 *
 * @param all the earliest date first, with those that are over
 */
public record Plans(List<Plan> all) {
    /** No plan. */
    public static final Plans NONE = new Plans(List.of());

    /** Keeps a copy of the list. */
    public Plans {
        all = List.copyOf(all);
    }

    /**
     * Reads the plans off events.
     *
     * @param events those that were not taken back, in replay order
     */
    static Plans of(List<Event> events, DayStart dayStart) {
        if (events.isEmpty()) {
            return NONE; // as at most starts, which sorting nothing would make longer
        }
        Map<String, Plan> plans = new LinkedHashMap<>();
        for (Event event : events) {
            if (event.fact() instanceof Fact.Plan set) {
                StudyDay today = dayStart.dayOf(event.time(), event.offset());
                if (set.date().isEmpty()) {
                    plans.remove(set.name());
                } else {
                    StudyDay date = new StudyDay(set.date().get().toEpochDay());
                    plans.merge(
                            set.name(),
                            new Plan(set.name(), date, today, set.minutes(), set.domains()),
                            (before, after) -> before.isOver(today) ? after : after.startedOn(before.start()));
                }
            }
        }
        List<Plan> sorted = new ArrayList<>(plans.values());
        sorted.sort(Comparator.comparing(Plan::date).thenComparing(Plan::name));
        return new Plans(sorted);
    }

    /** Returns the plans that have a day left. */
    public List<Plan> ahead(StudyDay today) {
        return all.stream().filter(plan -> !plan.isOver(today)).toList();
    }

    /** Returns the plan whose day to be ready on is this one. */
    public Optional<Plan> on(StudyDay day) {
        return all.stream().filter(plan -> plan.date().equals(day)).findFirst();
    }

    /** Returns the plan with this name. */
    public Optional<Plan> named(String name) {
        return all.stream().filter(plan -> plan.name().equals(name)).findFirst();
    }
}
