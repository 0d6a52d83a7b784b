package guide.tui;

import guide.journal.Event;
import guide.journal.NotSavedException;
import guide.text.Ink;
import guide.text.Line;
import guide.text.Style;
import java.util.Optional;
import java.util.function.Function;

/** What a screen says when something could not be saved, and the next try. */
final class Unsaved {
    private Unsaved() {}

    static Line notice(NotSavedException e, Keymap keymap) {
        return Line.of("NOT saved: ", Style.of(Ink.BAD).bold())
                .then(Line.of(e.getMessage() + " " + keymap.key(Action.RETRY) + " tries again."));
    }

    /** Saves what could not be saved, and goes on as if it had been. */
    static Screen retry(Sitting sitting, Event unsaved, Function<NotSavedException, Screen> failed) {
        try {
            return QuizScreen.of(sitting.retry(unsaved), Optional.of(Line.of("Saved.", Style.of(Ink.GOOD))));
        } catch (NotSavedException e) {
            return failed.apply(e);
        }
    }
}
