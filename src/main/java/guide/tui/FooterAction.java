package guide.tui;

import guide.keys.Action;
import guide.keys.Input;
import guide.keys.Keymap;
import guide.keys.Size;
import java.util.List;
import java.util.Optional;

/** Finds the action that an input asks for on a screen whose footer names its actions: by a key, or by a click on a hint. */
public final class FooterAction {
    private FooterAction() {}

    /**
     * Returns the action of a key, or of a click on the footer.
     *
     * @param working what works now
     */
    public static <A extends Action> Optional<A> by(Input input, Keymap keymap, List<A> working, Size size) {
        if (!(input instanceof Input.Mouse mouse)) {
            return keymap.action(input, working);
        }
        boolean onFooter = mouse.isPress() && mouse.row() == size.rows() - 1;
        HintRow<A> footer = HintRow.of(keymap, working, Frame.width(size));
        return onFooter ? footer.at(Frame.cell(mouse.column(), size)) : Optional.empty();
    }
}
