package guide.cli;

import guide.journal.Event;
import guide.journal.Fact;
import guide.journal.NotSavedException;
import guide.tui.Saver;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts what is saved on its way to the journal, for the last words and the exit code, however a session ends. */
final class Tally implements Saver {
    private final Saver saver;
    private final Set<String> reviews = new HashSet<>();
    private boolean unsaved;

    Tally(Saver saver) {
        this.saver = saver;
    }

    @Override
    public Event save(Fact fact) throws NotSavedException {
        unsaved = true;
        return saved(saver.save(fact));
    }

    @Override
    public Event retry(Event event) throws NotSavedException {
        unsaved = true;
        return saved(saver.retry(event));
    }

    @Override
    public List<Event> news() {
        return saver.news();
    }

    private Event saved(Event event) {
        unsaved = false;
        if (event.fact() instanceof Fact.Review) {
            reviews.add(event.id());
        } else if (event.fact() instanceof Fact.Undo undo) {
            reviews.remove(undo.of());
        }
        return event;
    }

    /** Answers that are saved and were not taken back. */
    int answers() {
        return reviews.size();
    }

    /** Whether the last thing to save is not saved. */
    boolean isUnsaved() {
        return unsaved;
    }
}
