package guide.study;

import guide.event.Event;
import guide.event.Fact;
import guide.event.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The steps that can be taken back after their session has ended: reviews, marks, renames and plans, on whichever machine they were
 * taken. One person studies on all machines, so the last step is the last in time, not the last one of this machine: after a
 * sync, that of this machine may be weeks old.
 */
public final class Steps {
    private final Progress progress;
    /** All events in replay order, also those that were taken back. */
    private final List<Event> events;

    private final Set<String> undone;

    private Steps(Progress progress) {
        this.progress = progress;
        this.events = progress.all();
        this.undone = progress.undone();
    }

    /** Finds the steps of all sessions so far. */
    public static Steps of(Progress progress) {
        return new Steps(progress);
    }

    /**
     * Returns the last steps that were not taken back, the latest first.
     *
     * @param most how many, at least 0
     */
    public List<Event> latest(int most) {
        List<Event> latest = new ArrayList<>();
        for (int i = events.size() - 1; i >= 0 && latest.size() < most; i--) {
            Event event = events.get(i);
            if (isStep(event.fact()) && !undone.contains(event.id())) {
                latest.add(event);
            }
        }
        return latest;
    }

    /**
     * Returns the last step of the last day of study that was not taken back. A key that is pressed by accident, or too often,
     * reaches no further back.
     */
    public Optional<Event> lastOfLastDay() {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (isStep(events.get(i).fact())) {
                List<Event> latest = latest(1);
                boolean isThatDay = !latest.isEmpty()
                        && progress.rules()
                                .day(latest.get(0))
                                .equals(progress.rules().day(events.get(i)));
                return isThatDay ? Optional.of(latest.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Returns the question that is asked again once an event is taken back; empty for one that only marks a question. */
    public Optional<String> askedAgain(String eventId) {
        return events.stream()
                .filter(event -> event.id().equals(eventId))
                .map(Event::fact)
                .filter(fact -> fact instanceof Fact.Review || fact instanceof Fact.Suspend)
                .map(fact -> ((Fact.OfQuestion) fact).question())
                .findFirst();
    }

    /**
     * Returns whether an undo is the one that took its event back: of two programs that undo the same step at the same moment,
     * the second one has changed nothing.
     *
     * @param undo an event that is saved and among those of the progress
     */
    public boolean isFirst(Event undo) {
        String of = ((Fact.Undo) undo.fact()).of();
        return events.stream()
                .filter(event ->
                        event.fact() instanceof Fact.Undo other && other.of().equals(of))
                .filter(event -> event.device().equals(undo.device()) && event.number() < undo.number())
                .allMatch(event -> undone.contains(event.id()));
    }

    /**
     * A view and a typed text change nothing that could be taken back. That a mock
     * interview begins or ends shows nowhere by itself, and an answer in it goes with its review, unless it was passed on.
     */
    private static boolean isStep(Fact fact) {
        return !(fact instanceof Fact.OfEvent
                || fact instanceof Fact.Interview
                || fact instanceof Fact.Interviewed
                || fact instanceof Fact.Answer answer && !answer.review().isEmpty()
                || fact instanceof Fact.View
                || fact instanceof Fact.Attempt
                || fact instanceof Fact.Unknown);
    }

    /** Returns the ids of the events that were undone, by an undo that was not undone itself. */
    public static Set<String> undone(List<Event> events) {
        Set<String> undone =
                EffectiveEvents.undone(Timeline.of(events, Long.MAX_VALUE / 2).aboutEvents());
        for (Event event : events) {
            if (event.fact() instanceof Fact.Answer answer && undone.contains(answer.review())) {
                undone.add(event.id());
            }
        }
        return undone;
    }
}
