package guide.app;

import guide.event.Event;
import guide.event.Fact;
import guide.event.NotSavedException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

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

    /** Saving, as the log behind this one does it. */
    private interface Saving {
        List<Event> events() throws NotSavedException;
    }

    @Override
    public Event save(Fact fact) throws NotSavedException {
        return last(saved(fact, tried -> tried.size() == 1, () -> List.of(eventLog.save(fact))));
    }

    @Override
    public List<Event> save(Fact.Review review, Function<String, Fact> about) throws NotSavedException {
        return saved(
                review,
                tried -> tried.size() == 2
                        && tried.get(0).fact().equals(about.apply(tried.get(1).id())),
                () -> eventLog.save(review, about));
    }

    @Override
    public Event retry(Event event) throws NotSavedException {
        return last(retry(List.of(event)));
    }

    @Override
    public List<Event> retry(List<Event> events) throws NotSavedException {
        List<Event> saved = counted(eventLog.retry(events));
        unsaved.remove(last(events).id());
        return saved;
    }

    @Override
    public List<Event> newEvents() {
        return eventLog.newEvents();
    }

    /** @param isWhole whether events that failed together have nothing but this fact, and what is saved with it */
    private List<Event> saved(Fact fact, Predicate<List<Event>> isWhole, Saving saving) throws NotSavedException {
        Optional<List<Event>> tried = unsaved.values().stream()
                .filter(events -> isRepeated(last(events).fact(), fact) && isWhole.test(events))
                .findFirst();
        if (tried.isPresent()) {
            return retry(tried.get());
        }
        try {
            List<Event> events = counted(saving.events());
            unsaved.values().removeIf(other -> isReplaced(last(other).fact(), fact));
            return events;
        } catch (NotSavedException e) {
            unsaved.put(e.event().id(), e.events());
            throw e;
        }
    }

    private List<Event> counted(List<Event> events) {
        for (Event event : events) {
            if (event.fact() instanceof Fact.Review) {
                reviews.add(event.id());
            } else if (event.fact() instanceof Fact.Undo undo) {
                reviews.remove(undo.of());
            }
        }
        return events;
    }

    private static Event last(List<Event> events) {
        return events.get(events.size() - 1);
    }

    /** Returns whether a fact is the same answer again: revealed at the same moment and graded alike, a moment later. */
    private static boolean isRepeated(Fact other, Fact fact) {
        return other instanceof Fact.Review a && fact instanceof Fact.Review b
                ? a.question().equals(b.question())
                        && a.thoughtMs() == b.thoughtMs()
                        && a.grade() == b.grade()
                        && a.points().equals(b.points())
                : other.equals(fact);
    }

    /** Returns whether a fact replaces an earlier fact that could not be saved: the same question graded anew, say. */
    private static boolean isReplaced(Fact other, Fact fact) {
        return other.kind().equals(fact.kind())
                && (!(other instanceof Fact.OfQuestion a)
                        || fact instanceof Fact.OfQuestion b && a.question().equals(b.question()));
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
