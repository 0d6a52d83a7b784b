package guide.tui;

import guide.journal.Event;
import guide.journal.Fact;
import guide.journal.NotSavedException;
import guide.study.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which answers were read: what is on disk, and what still waits for it.
 *
 * @param progress with all views that are saved
 * @param unsaved the views that are not, oldest first
 * @param failure why they are not
 */
record Views(Progress progress, List<Event> unsaved, Optional<NotSavedException> failure) {
    static Views of(Progress progress) {
        return new Views(progress, List.of(), Optional.empty());
    }

    Views with(Progress changed) {
        return new Views(changed, unsaved, failure);
    }

    /** After an answer was opened. It counts once: a second view, or one after a review, would add nothing. */
    Views opened(String question, Saver saver) {
        if (progress.isReviewed(question) || isWaiting(question)) {
            return this;
        }
        Fact view = new Fact.View(question);
        try {
            Views saved = with(progress.with(saver.save(view)));
            return saved.unsaved.isEmpty() ? saved : saved.retried(saver);
        } catch (NotSavedException e) {
            List<Event> waiting = new ArrayList<>(unsaved);
            waiting.add(e.event());
            return new Views(progress, List.copyOf(waiting), Optional.of(e));
        }
    }

    /** After one more try to save what waits. */
    Views retried(Saver saver) {
        Progress saved = progress;
        for (int i = 0; i < unsaved.size(); i++) {
            try {
                saved = saved.with(saver.retry(unsaved.get(i)));
            } catch (NotSavedException e) {
                return new Views(saved, unsaved.subList(i, unsaved.size()), Optional.of(e));
            }
        }
        return of(saved);
    }

    private boolean isWaiting(String question) {
        return unsaved.stream().anyMatch(e -> e.fact().equals(new Fact.View(question)));
    }
}
