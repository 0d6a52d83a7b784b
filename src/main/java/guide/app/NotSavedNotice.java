package guide.app;

import guide.event.NotSavedException;
import guide.keys.Keymap;
import guide.keys.SharedActions;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;

/** The words for something that could not be saved. */
public final class NotSavedNotice {
    private static final String START = "NOT saved: ";

    private NotSavedNotice() {}

    /** Returns the sentence for a message. */
    public static String sentence(NotSavedException e) {
        return START + e.getMessage();
    }

    /** Returns the sentence for a screen, with the key that tries again. */
    public static Line notice(NotSavedException e, Keymap keymap) {
        return Line.of(START, Style.of(ColorRole.BAD).bold())
                .then(Line.of(e.getMessage() + " " + keymap.key(SharedActions.RETRY) + " tries again."));
    }
}
