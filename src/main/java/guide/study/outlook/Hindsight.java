package guide.study.outlook;

import guide.event.Event;
import guide.event.Fact;
import guide.study.Plan;
import guide.study.Progress;
import guide.study.StudyDay;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Progress as it stood at an earlier moment, by the journal alone, so that every machine sees the same. What was taken back
 * since then never was; a question keeps the id that it has now.
 */
final class Hindsight {
    private static final long ANY_TIME = Long.MAX_VALUE / 2;

    private final Progress progress;
    private final List<Event> events;

    Hindsight(Progress progress) {
        this.progress = progress;
        this.events = progress.events();
    }

    /** Returns the event that set a plan or changed it last. */
    Optional<Event> setting(Plan plan) {
        return events.stream()
                .filter(event ->
                        event.fact() instanceof Fact.Plan set && set.name().equals(plan.name()))
                .reduce((earlier, later) -> later);
    }

    /** Returns the progress as it stood before an event. */
    Progress before(Event event) {
        return of(events.stream().takeWhile(e -> !e.id().equals(event.id())), e -> !isBefore(e, event));
    }

    /** Returns the progress as it stood when a day began. */
    Progress before(StudyDay day) {
        return of(
                events.stream().filter(e -> day.isAfter(progress.rules().day(e))),
                e -> !day.isAfter(progress.rules().day(e)));
    }

    private boolean isBefore(Event one, Event other) {
        return events.indexOf(one) < events.indexOf(other);
    }

    private Progress of(Stream<Event> earlier, Predicate<Event> later) {
        Stream<Event> renames = events.stream()
                .filter(event -> event.fact() instanceof Fact.Rename)
                .filter(later);
        return Progress.of(progress.rules(), Stream.concat(earlier, renames).toList(), ANY_TIME);
    }
}
