package guide.app;

import guide.event.NotSavedException;
import guide.keys.Keymap;
import guide.keys.SharedActions;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;

/** The notice that something could not be saved, with the key that tries again. */
public final class NotSavedNotice {
    private NotSavedNotice() {}

    public static Line notice(NotSavedException e, Keymap keymap) {
        return Line.of("NOT saved: ", Style.of(ColorRole.BAD).bold())
                .then(Line.of(e.getMessage() + " " + keymap.key(SharedActions.RETRY) + " tries again."));
    }
}
