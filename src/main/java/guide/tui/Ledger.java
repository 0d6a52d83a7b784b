package guide.tui;

import guide.journal.Event;
import guide.journal.Fact;
import guide.journal.NotSavedException;
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
record Ledger(Progress progress, List<Event> unsaved, Optional<NotSavedException> failure, List<Event> marks) {
    static Ledger of(Progress progress) {
        return new Ledger(progress, List.of(), Optional.empty(), List.of());
    }

    Ledger with(Progress changed) {
        return new Ledger(changed, unsaved, failure, marks);
    }

    /** After an answer was opened. It counts once: a second view, or one after a review, would add nothing. */
    Ledger opened(String question, Saver saver) {
        Fact view = new Fact.View(question);
        return progress.isReviewed(question) || isWaiting(view) ? this : saved(view, saver);
    }

    /** After a question was flagged, suspended or the like. */
    Ledger marked(Fact.OfQuestion mark, Saver saver) {
        return saved(mark, saver);
    }

    /** The mark to take back next. */
    Optional<Event> last() {
        return marks.stream()
                .filter(mark -> !isWaiting(new Fact.Undo(mark.id())))
                .reduce((before, after) -> after);
    }

    /** After the last mark was taken back. */
    Ledger undone(Saver saver) {
        return saved(new Fact.Undo(last().orElseThrow().id()), saver);
    }

    /** After one more try to save what waits. */
    Ledger retried(Saver saver) {
        Ledger saved = this;
        for (int i = 0; i < unsaved.size(); i++) {
            try {
                saved = saved.after(saver.retry(unsaved.get(i)));
            } catch (NotSavedException e) {
                return new Ledger(saved.progress, unsaved.subList(i, unsaved.size()), Optional.of(e), saved.marks);
            }
        }
        return new Ledger(saved.progress, List.of(), Optional.empty(), saved.marks);
    }

    private Ledger saved(Fact fact, Saver saver) {
        try {
            Ledger saved = after(saver.save(fact));
            return saved.unsaved.isEmpty() ? saved : saved.retried(saver);
        } catch (NotSavedException e) {
            List<Event> waiting = new ArrayList<>(unsaved);
            waiting.add(e.event());
            return new Ledger(progress, List.copyOf(waiting), Optional.of(e), marks);
        }
    }

    private Ledger after(Event event) {
        List<Event> changed = new ArrayList<>(marks);
        if (event.fact() instanceof Fact.Undo undo) {
            changed.removeIf(mark -> mark.id().equals(undo.of()));
        } else if (!(event.fact() instanceof Fact.View)) {
            changed.add(event);
        }
        return new Ledger(progress.with(event), unsaved, failure, List.copyOf(changed));
    }

    private boolean isWaiting(Fact fact) {
        return unsaved.stream().map(Event::fact).anyMatch(Predicate.isEqual(fact));
    }
}
