package guide.tui;

import guide.keys.Action;
import guide.keys.Keymap;
import guide.text.Line;
import guide.text.Style;
import java.util.Optional;

/**
 * A key with a word for what it does, as a footer shows it.
 *
 * @param action asked for by a click; empty where a click does nothing
 */
public record Hint<A extends Action>(Line line, Optional<A> action) {
    static <A extends Action> Hint<A> of(A action, Keymap keymap) {
        Line word = Line.of(" " + action.word(), Style.DIM);
        return of(Line.of(keymap.key(action), Style.ACCENT.bold()).then(word), action);
    }

    /** Makes a hint on which a click does nothing. */
    public static <A extends Action> Hint<A> of(Line line) {
        return new Hint<>(line, Optional.empty());
    }

    /** Makes a hint on which a click asks for an action. */
    public static <A extends Action> Hint<A> of(Line line, A action) {
        return new Hint<>(line, Optional.of(action));
    }
}
