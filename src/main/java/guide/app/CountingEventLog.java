package guide.app;

import guide.event.Event;
import guide.event.Fact;
import guide.event.NotSavedException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts what is saved on its way to another event log, for the last words and the exit code, however a session ends. */
public final class CountingEventLog implements EventLog {
    private final EventLog eventLog;
    private final Set<String> reviews = new HashSet<>();
    /** The events that failed together, by the id of the last of them. */
    private final Map<String, List<Event>> unsaved = new HashMap<>();

    /** Counts what this log saves. */
    public CountingEventLog(EventLog eventLog) {
        this.eventLog = eventLog;
    }

    @Override
    public List<Event> save(SaveRequest request) throws NotSavedException {
        SaveRequest asked = unsaved.values().stream()
                .filter(events -> isRepeated(events, request))
                .findFirst()
                .<SaveRequest>map(SaveRequest.Retry::new)
                .orElse(request);
        try {
            List<Event> saved = eventLog.save(asked);
            forget(asked, last(saved).fact());
            count(saved);
            return saved;
        } catch (NotSavedException e) {
            if (asked instanceof SaveRequest.Retry again) {
                unsaved.remove(again.unsaved().id()); // It may have another id now.
            }
            unsaved.put(e.event().id(), e.events());
            throw e;
        }
    }

    @Override
    public List<Event> newEvents() {
        return eventLog.newEvents();
    }

    private void forget(SaveRequest saved, Fact fact) {
        if (saved instanceof SaveRequest.Retry again) {
            unsaved.remove(again.unsaved().id());
        }
        unsaved.values().removeIf(other -> isReplaced(last(other).fact(), fact));
    }

    private void count(List<Event> saved) {
        for (Event event : saved) {
            if (event.fact() instanceof Fact.Review) {
                reviews.add(event.id());
            } else if (event.fact() instanceof Fact.Undo undo) {
                reviews.remove(undo.of());
            }
        }
    }

    private static Event last(List<Event> events) {
        return events.get(events.size() - 1);
    }

    /** Returns whether a request is for the same again as what failed together, a moment later. */
    private static boolean isRepeated(List<Event> tried, SaveRequest request) {
        Fact last = last(tried).fact();
        if (request instanceof SaveRequest.NewReview both) {
            return tried.size() == 2
                    && isSame(last, both.review())
                    && tried.get(0).fact().equals(both.about().apply(last(tried).id()));
        }
        return request instanceof SaveRequest.NewFact one && tried.size() == 1 && isSame(last, one.fact());
    }

    /** Returns whether two facts are the same, of answers whether they were revealed at the same moment and graded alike. */
    private static boolean isSame(Fact other, Fact fact) {
        return other instanceof Fact.Review a && fact instanceof Fact.Review b
                ? a.question().equals(b.question())
                        && a.thoughtMs() == b.thoughtMs()
                        && a.grade() == b.grade()
                        && a.points().equals(b.points())
                : other.equals(fact);
    }

    /** Returns whether a fact replaces an earlier fact that could not be saved: the same question graded anew, say. */
    private static boolean isReplaced(Fact other, Fact fact) {
        return other.kind().equals(fact.kind()) && subject(other).equals(subject(fact));
    }

    private static String subject(Fact fact) {
        return fact instanceof Fact.OfQuestion of ? of.question() : fact instanceof Fact.Plan plan ? plan.name() : "";
    }

    /** Returns how many answers are saved and were not taken back. */
    public int answers() {
        return reviews.size();
    }

    /** Returns whether anything is not saved, and nothing since has taken its place. */
    public boolean isUnsaved() {
        return !unsaved.isEmpty();
    }
}
