package guide.study.outlook;

import guide.event.Event;
import guide.event.Fact;
import guide.study.Plan;
import guide.study.Progress;
import guide.study.StudyDay;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Progress as it stood at an earlier moment, by the journal alone, so that every machine sees the same. What was taken back
 * since then never was; a question keeps the id that it has now.
 */
final class PastProgress {
    private static final long ANY_TIME = Long.MAX_VALUE / 2;

    private final Progress progress;
    private final List<Event> events;

    PastProgress(Progress progress) {
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
        return of(earlier -> Event.REPLAY.compare(earlier, event) < 0);
    }

    /** Returns the progress as it stood when a day began. */
    Progress before(StudyDay day) {
        return of(earlier -> day.isAfter(progress.rules().day(earlier)));
    }

    private Progress of(Predicate<Event> isEarlier) {
        List<Event> stood = events.stream()
                .filter(event -> event.fact() instanceof Fact.Rename || isEarlier.test(event))
                .toList();
        return Progress.of(progress.rules(), stood, ANY_TIME);
    }
}
