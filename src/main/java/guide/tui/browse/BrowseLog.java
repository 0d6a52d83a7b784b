package guide.tui.browse;

import guide.app.EventLog;
import guide.event.Event;
import guide.event.Fact;
import guide.event.NotSavedException;
import guide.study.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What was read and marked while one browses: what is on disk, and what still waits for it.
 *
 * @param progress with all that is saved
 * @param unsaved the events that are not, oldest first
 * @param failure why they are not
 * @param marks the saved events that can be taken back, oldest first
 */
record BrowseLog(Progress progress, List<Event> unsaved, Optional<NotSavedException> failure, List<Event> marks) {
    static BrowseLog of(Progress progress) {
        return new BrowseLog(progress, List.of(), Optional.empty(), List.of());
    }

    BrowseLog with(Progress changed) {
        return new BrowseLog(changed, unsaved, failure, marks);
    }

    /** After an answer was opened. It counts once: a second view, or one after a review, would add nothing. */
    BrowseLog opened(String question, EventLog eventLog) {
        Fact view = new Fact.View(question);
        return progress.isReviewed(question) || isWaiting(view) ? this : saved(view, eventLog);
    }

    /** After a question was flagged, suspended or the like. */
    BrowseLog marked(Fact.OfQuestion mark, EventLog eventLog) {
        return saved(mark, eventLog);
    }

    /** The mark to take back next. */
    Optional<Event> last() {
        return marks.stream()
                .filter(mark -> !isWaiting(new Fact.Undo(mark.id())))
                .reduce((before, after) -> after);
    }

    /** After the last mark was taken back. */
    BrowseLog undone(EventLog eventLog) {
        return saved(new Fact.Undo(last().orElseThrow().id()), eventLog);
    }

    /** After one more try to save what waits. */
    BrowseLog retried(EventLog eventLog) {
        BrowseLog saved = this;
        for (int i = 0; i < unsaved.size(); i++) {
            try {
                saved = saved.after(eventLog.retry(unsaved.get(i)));
            } catch (NotSavedException e) {
                return new BrowseLog(saved.progress, unsaved.subList(i, unsaved.size()), Optional.of(e), saved.marks);
            }
        }
        return new BrowseLog(saved.progress, List.of(), Optional.empty(), saved.marks);
    }

    private BrowseLog saved(Fact fact, EventLog eventLog) {
        try {
            BrowseLog saved = after(eventLog.save(fact));
            return saved.unsaved.isEmpty() ? saved : saved.retried(eventLog);
        } catch (NotSavedException e) {
            List<Event> waiting = new ArrayList<>(unsaved);
            waiting.add(e.event());
            return new BrowseLog(progress, List.copyOf(waiting), Optional.of(e), marks);
        }
    }

    private BrowseLog after(Event event) {
        List<Event> changed = new ArrayList<>(marks);
        if (event.fact() instanceof Fact.Undo undo) {
            changed.removeIf(mark -> mark.id().equals(undo.of()));
        } else if (!(event.fact() instanceof Fact.View)) {
            changed.add(event);
        }
        return new BrowseLog(progress.with(event), unsaved, failure, List.copyOf(changed));
    }

    private boolean isWaiting(Fact fact) {
        return unsaved.stream().map(Event::fact).anyMatch(Predicate.isEqual(fact));
    }
}
