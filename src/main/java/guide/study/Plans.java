package guide.study;

import guide.event.Event;
import guide.event.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The days to be ready on, as the journal's events set them.
 *
 * @param all the earliest date first, with those that are over
 */
public record Plans(List<Plan> all) {
    /** No plan. */
    public static final Plans NONE = new Plans(List.of());

    private static final Comparator<Plan> ORDER =
            Comparator.comparing(Plan::date).thenComparing(Plan::name);

    /** Keeps a copy of the list. */
    public Plans {
        all = List.copyOf(all);
    }

    /**
     * Reads the plans off events.
     *
     * @param events those that were not taken back, in replay order
     */
    static Plans of(List<Event> events, Rules rules) {
        if (events.isEmpty()) {
            return NONE; // as at most starts, which sorting nothing would make longer
        }
        Plans plans = NONE;
        for (Event event : events) {
            if (event.fact() instanceof Fact.Plan set) {
                StudyDay today = rules.day(event);
                plans = set.date().isEmpty() ? plans.without(set.name()) : plans.with(plan(set, today, plans), today);
            }
        }
        return plans;
    }

    private static Plan plan(Fact.Plan set, StudyDay today, Plans before) {
        StudyDay date = new StudyDay(set.date().orElseThrow().toEpochDay());
        StudyDay start = before.named(set.name())
                .filter(plan -> !plan.isOver(today))
                .map(Plan::start)
                .orElse(today);
        return new Plan(set.name(), date, start, set.minutes(), set.domains());
    }

    private Plans without(String name) {
        return new Plans(all.stream().filter(plan -> !plan.name().equals(name)).toList());
    }

    /** Returns the plans after one is set on a day: it takes the place of the one of its name, and its minutes hold for all. */
    public Plans with(Plan plan, StudyDay today) {
        List<Plan> plans = new ArrayList<>(List.of(plan));
        for (Plan other : without(plan.name()).all) {
            plans.add(other.isOver(today) ? other : other.within(plan.minutes()));
        }
        plans.sort(ORDER);
        return new Plans(plans);
    }

    /** Returns the plans that are not over on a day, and whose date is before that of another plan. */
    public List<Plan> before(Plan plan, StudyDay today) {
        return ahead(today).stream()
                .filter(other -> !other.name().equals(plan.name()) && ORDER.compare(other, plan) < 0)
                .toList();
    }

    /** Returns the plans whose date is to come or is today. */
    public List<Plan> coming(StudyDay today) {
        return all.stream().filter(plan -> plan.left(today) >= 0).toList();
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
