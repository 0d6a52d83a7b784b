package guide.tui;

import guide.journal.NotSavedException;
import guide.text.Ink;
import guide.text.Line;
import guide.text.Style;

/** What a face says when something could not be saved. */
final class Unsaved {
    private Unsaved() {}

    static Line notice(NotSavedException e, Keymap keymap) {
        return Line.of("NOT saved: ", Style.of(Ink.BAD).bold())
                .then(Line.of(e.getMessage() + " " + keymap.key(Action.RETRY) + " tries again."));
    }
}
