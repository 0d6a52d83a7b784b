package guide.keys;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The keys that the user has for each action: those that it comes with, unless others are set. Letters, digits, signs,
 * Space, Enter, Esc, arrows and their like only: the keys that no terminal keeps for itself.
 *
 * @param changed the keys that are set, by the ids of their actions
 */
public record Keymap(Map<String, List<Binding>> changed) {
    /** The keys that the program comes with. */
    public static final Keymap DEFAULT = new Keymap(Map.of());

    /** Keeps a copy. */
    public Keymap {
        changed = Map.copyOf(changed);
    }

    /** Returns the same with other keys for some actions, which are named by their ids. */
    public Keymap with(Map<String, List<Binding>> others) {
        Map<String, List<Binding>> all = new HashMap<>(changed);
        all.putAll(others);
        return new Keymap(all);
    }

    /** Returns the first of these actions that the input asks for. */
    public <A extends Action> Optional<A> action(Input input, List<A> working) {
        return working.stream().filter(action -> isFor(action, input)).findFirst();
    }

    /** Returns whether an input asks for an action, where that works. */
    public boolean isFor(Action action, Input input) {
        return bindings(action).stream().anyMatch(binding -> binding.input().equals(input));
    }

    /** Returns an action's keys, the first of them named on the screens. */
    public List<Binding> bindings(Action action) {
        return changed.getOrDefault(action.id(), action.keys());
    }

    /** Returns the key to name in the footer, such as {@code Space}; down stands for up as well. */
    public String key(Action action) {
        return action.id().equals(SharedActions.DOWN.id()) ? both() : first(action);
    }

    /** Returns all keys for an action, for the help, such as {@code j ↓}. */
    public String keys(Action action) {
        return signs(bindings(action));
    }

    /** Returns those of an action's keys that can ask for it in a phase. */
    public String keys(Action action, Phase phase) {
        return signs(bindings(action).stream().filter(phase::hears).toList());
    }

    private static String signs(List<Binding> bindings) {
        return String.join(" ", bindings.stream().map(Binding::sign).toList());
    }

    /** Returns each of these actions once, by its id, with its keys and its meaning. */
    public List<Entry> entries(List<? extends Action> actions) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Action action : actions) {
            List<String> keys = bindings(action).stream().map(Binding::word).toList();
            entries.putIfAbsent(action.id(), new Entry(action.id(), keys, action.meaning()));
        }
        return List.copyOf(entries.values());
    }

    /**
     * An action for the configuration.
     *
     * @param action its id, such as {@code page-down}
     * @param keys such as {@code PgDn}
     * @param meaning what it does
     */
    public record Entry(String action, List<String> keys, String meaning) {}

    private String both() {
        boolean arrows = bindings(SharedActions.DOWN).contains(Binding.of("Down"))
                && bindings(SharedActions.UP).contains(Binding.of("Up"));
        return arrows ? "↑↓" : first(SharedActions.UP) + first(SharedActions.DOWN);
    }

    private String first(Action action) {
        return bindings(action).get(0).sign();
    }
}
