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

/** Counts what is saved on its way to another event log, for the last words and the exit code, however a session ends. */
public final class CountingEventLog implements EventLog {
    private final EventLog eventLog;
    private final Set<String> reviews = new HashSet<>();
    private final Map<String, Event> unsaved = new HashMap<>();

    /** Counts what this log saves. */
    public CountingEventLog(EventLog eventLog) {
        this.eventLog = eventLog;
    }

    @Override
    public Event save(Fact fact) throws NotSavedException {
        Optional<Event> tried = unsaved.values().stream()
                .filter(e -> isRepeated(e.fact(), fact))
                .findFirst();
        if (tried.isPresent()) {
            return retry(tried.get());
        }
        try {
            Event event = saved(eventLog.save(fact));
            unsaved.values().removeIf(other -> isReplaced(other.fact(), fact));
            return event;
        } catch (NotSavedException e) {
            unsaved.put(e.event().id(), e.event());
            throw e;
        }
    }

    @Override
    public Event retry(Event event) throws NotSavedException {
        Event saved = saved(eventLog.retry(event));
        unsaved.remove(event.id());
        return saved;
    }

    @Override
    public List<Event> newEvents() {
        return eventLog.newEvents();
    }

    private Event saved(Event event) {
        if (event.fact() instanceof Fact.Review) {
            reviews.add(event.id());
        } else if (event.fact() instanceof Fact.Undo undo) {
            reviews.remove(undo.of());
        }
        return event;
    }

    /** Returns whether a fact is the same answer again: the same question graded alike, a moment later. */
    private static boolean isRepeated(Fact other, Fact fact) {
        return other instanceof Fact.Review a && fact instanceof Fact.Review b
                ? a.question().equals(b.question())
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
