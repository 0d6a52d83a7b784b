package guide.tui;

import guide.keys.Action;
import guide.keys.Keymap;
import guide.text.Line;
import guide.text.Style;

/**
 * A key with a word for what it does, as a footer shows it.
 *
 * @param action asked for by a click
 */
public record Hint<A extends Action>(Line line, A action) {
    static <A extends Action> Hint<A> of(A action, Keymap keymap) {
        Line word = Line.of(" " + action.word(), Style.DIM);
        return new Hint<>(Line.of(keymap.key(action), Style.ACCENT.bold()).then(word), action);
    }
}
