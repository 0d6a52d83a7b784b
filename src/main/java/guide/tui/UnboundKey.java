package guide.tui;

import guide.keys.Action;
import guide.keys.Binding;
import guide.keys.Input;
import guide.keys.Keymap;
import guide.keys.SharedActions;
import java.util.List;
import java.util.Optional;

/** Says that a key does nothing on a screen, so that the user need not wonder whether it arrived. */
public final class UnboundKey {
    private UnboundKey() {}

    /**
     * Returns the sentence about an input that asks for nothing; empty where it is no key, and for keys of the terminal's own.
     *
     * @param working what works on the screen now
     */
    public static Optional<String> sentence(Input input, Keymap keymap, List<? extends Action> working) {
        if (input instanceof Input.Paste) {
            return Optional.of("Pasted text does nothing here.");
        }
        String help = working.stream().anyMatch(action -> action.id().equals(SharedActions.HELP.id()))
                ? "; " + keymap.key(SharedActions.HELP) + " lists the keys."
                : ".";
        return Binding.nameOf(input).map(key -> key + " does nothing here" + help);
    }

    /** Returns the screen with such a sentence above its footer until the next key, or as it is where there is none. */
    public static Screen on(Screen screen, Input input, Keymap keymap, List<? extends Action> working) {
        return sentence(input, keymap, working)
                .map(sentence -> Announcement.of(screen, sentence))
                .orElse(screen);
    }
}
