package guide.tui.browse;

import guide.app.SaveRequest;
import guide.app.SaveResult;
import guide.event.Event;
import guide.event.Fact;
import guide.event.NotSavedException;
import guide.study.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The views and marks of the browse screen: those on disk, and those still to be saved.
 *
 * @param progress with all that is saved
 * @param unsaved the events that are not, oldest first
 * @param failure says why they are not
 * @param marks the saved events that can be undone, oldest first
 */
record BrowseLog(Progress progress, List<Event> unsaved, Optional<NotSavedException> failure, List<Event> marks) {
    static BrowseLog of(Progress progress) {
        return new BrowseLog(progress, List.of(), Optional.empty(), List.of());
    }

    BrowseLog with(Progress changed) {
        return new BrowseLog(changed, unsaved, failure, marks);
    }

    /** Asks to save the view of an answer. It counts once: after a view or a review, a second one would add nothing. */
    Optional<SaveRequest> view(String question) {
        Fact view = new Fact.View(question);
        return progress.isReviewed(question) || isUnsaved(view)
                ? Optional.empty()
                : Optional.of(new SaveRequest.NewFact(view));
    }

    /** Returns the mark to undo next. */
    Optional<Event> last() {
        return marks.stream()
                .filter(mark -> !isUnsaved(new Fact.Undo(mark.id())))
                .reduce((before, after) -> after);
    }

    /** Asks to save the oldest event that could not be saved. */
    Optional<SaveRequest> retry() {
        return unsaved.stream().findFirst().map(SaveRequest.Retry::new);
    }

    /** Returns the log with what came of a request. */
    BrowseLog after(SaveResult result) {
        return result instanceof SaveResult.Failed failed
                ? without(failed.failure())
                : with(((SaveResult.Saved) result).event());
    }

    private BrowseLog with(Event saved) {
        List<Event> left =
                unsaved.stream().filter(e -> !e.id().equals(saved.id())).toList();
        List<Event> changed = new ArrayList<>(marks);
        if (saved.fact() instanceof Fact.Undo undo) {
            changed.removeIf(mark -> mark.id().equals(undo.of()));
        } else if (!(saved.fact() instanceof Fact.View)) {
            changed.add(saved);
        }
        return new BrowseLog(progress.with(saved), left, failure.filter(why -> !left.isEmpty()), List.copyOf(changed));
    }

    private BrowseLog without(NotSavedException why) {
        List<Event> still = new ArrayList<>(unsaved);
        if (still.stream().noneMatch(e -> e.id().equals(why.event().id()))) {
            still.add(why.event());
        }
        return new BrowseLog(progress, List.copyOf(still), Optional.of(why), marks);
    }

    private boolean isUnsaved(Fact fact) {
        return unsaved.stream().map(Event::fact).anyMatch(Predicate.isEqual(fact));
    }
}
