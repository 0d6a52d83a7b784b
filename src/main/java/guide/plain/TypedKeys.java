package guide.plain;

import guide.keys.Action;
import guide.keys.Binding;
import guide.keys.Input;
import guide.keys.Keymap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keys for a session in which lines are typed: the user's own as far as they are characters, each action's name as well,
 * and Enter alone to go on. A key that is named by this keymap can be typed.
 */
final class TypedKeys {
    private final Set<Action> goingOn;
    private final List<Action> all;

    /**
     * @param goingOn what Enter alone asks for
     * @param all the actions of each phase
     */
    TypedKeys(Set<Action> goingOn, List<Action[]> all) {
        this.goingOn = goingOn;
        this.all = all.stream().flatMap(Arrays::stream).toList();
    }

    Keymap of(Keymap keymap) {
        Map<String, List<Binding>> typed = new HashMap<>();
        all.forEach(action -> typed.put(action.id(), bindings(keymap, action)));
        return keymap.with(typed);
    }

    /** Returns the first of these actions that a typed line asks for; capitals count only where they make a difference. */
    <A extends Action> Optional<A> action(String line, Keymap typed, List<A> working) {
        return asked(line, typed, working)
                .or(() -> asked(line, typed, all).isPresent()
                        ? Optional.empty()
                        : asked(line.toLowerCase(Locale.ROOT), typed, working)
                                .or(() -> asked(line.toUpperCase(Locale.ROOT), typed, working)));
    }

    private static <A extends Action> Optional<A> asked(String line, Keymap typed, List<A> actions) {
        return actions.stream()
                .filter(action -> typed.bindings(action).stream().anyMatch(binding -> line.equals(typed(binding))))
                .findFirst();
    }

    /** Returns the line to type for a key: Enter ends any line, so Enter alone is the empty one. */
    private static String typed(Binding binding) {
        return binding.input() instanceof Input.Key ? "" : binding.sign();
    }

    /** Returns what may be typed for an action, the one to name first; signs come last, since screen readers pass over them. */
    private List<Binding> bindings(Keymap keymap, Action action) {
        List<Binding> bindings = new ArrayList<>();
        List<Binding> signs = new ArrayList<>();
        if (goingOn.contains(action)) {
            bindings.add(Binding.of("Enter"));
        }
        for (Binding binding : keymap.bindings(action)) {
            if (binding.input() instanceof Input.Text text && text.codePoint() != ' ') {
                (Character.isLetterOrDigit(text.codePoint()) ? bindings : signs).add(binding);
            }
        }
        String name = action.id();
        bindings.add(new Binding(new Input.Paste(name), name, name));
        bindings.addAll(signs);
        return bindings;
    }
}
