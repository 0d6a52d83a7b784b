package guide.keys;

import guide.text.DidYouMean;
import guide.yaml.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The keys that the user wishes, as far as they can be granted: a key that cannot be is left out with a reason, an action
 * without any key left keeps those that it comes with, and all other wishes hold, so that one slip in the file does not
 * take the other keys away.
 */
public final class Rebinding {
    private final Map<String, List<Action>> declared = new LinkedHashMap<>();
    private final Map<Phase, List<Action>> together = new LinkedHashMap<>();
    /** The keys as the user names them, by the ids of their actions. */
    private final Map<String, Map<Binding, Node.Text>> wanted = new LinkedHashMap<>();

    private final List<Objection> objections = new ArrayList<>();

    private Rebinding(List<? extends Action> actions, List<KeyChoice> wishes) {
        if (wishes.isEmpty()) {
            return; // Most starts: nothing to check, and nothing to load for it.
        }
        for (Action action : actions) {
            declared.computeIfAbsent(action.id(), id -> new ArrayList<>()).add(action);
            action.phases()
                    .forEach(phase -> together.computeIfAbsent(phase, p -> new ArrayList<>())
                            .add(action));
        }
        for (KeyChoice wish : wishes) {
            String id = wish.action().value();
            if (declared.containsKey(id)) {
                wanted.put(id, bindings(wish));
            } else {
                objections.add(new Objection(id, wish.action(), unknown(id)));
            }
        }
        drop(Map.of());
        Map<String, Set<Binding>> clashing = clashing();
        // A key that comes back may clash in its turn; each round leaves fewer wishes, and the keys as they come are
        // fine.
        while (!clashing.isEmpty()) {
            drop(clashing);
            clashing = clashing();
        }
    }

    /**
     * Checks each wish, and all of them together.
     *
     * @param actions those of all screens
     * @param wishes at most one for an action
     */
    public static Rebinding of(List<? extends Action> actions, List<KeyChoice> wishes) {
        return new Rebinding(actions, wishes);
    }

    /**
     * The reason why a wish, or a part of it, cannot be granted.
     *
     * @param action the id in the wish
     * @param name the name that is at fault, of a key or of the action
     * @param sentence says what is wrong, and what to do
     */
    public record Objection(String action, Node.Text name, String sentence) {}

    /** Returns what is wrong, wish by wish; empty where all is well. */
    public List<Objection> objections() {
        return List.copyOf(objections);
    }

    /** Returns the keys: those that were wished and granted, else those that the program comes with. */
    public Keymap keymap() {
        Map<String, List<Binding>> keys = new HashMap<>();
        wanted.forEach((id, names) -> keys.put(id, List.copyOf(names.keySet())));
        return new Keymap(keys);
    }

    /** Returns the ids of the actions that have wished keys. */
    public Set<String> granted() {
        return Set.copyOf(wanted.keySet());
    }

    private String unknown(String action) {
        String hint = DidYouMean.hint(action, declared.keySet(), "; 'guide config' lists all of them");
        return "unknown action '" + action + "'" + hint;
    }

    private Map<Binding, Node.Text> bindings(KeyChoice wish) {
        Map<Binding, Node.Text> bindings = new LinkedHashMap<>();
        for (Node.Text name : wish.keys()) {
            String key = name.value();
            Optional<Binding> binding = Binding.find(key);
            if (binding.isPresent()) {
                bindings.putIfAbsent(binding.get(), name);
            } else {
                String otherwise = "; a key is one character, or one of " + String.join(", ", Binding.words());
                String hint = DidYouMean.hint(key, Binding.words(), otherwise);
                objections.add(new Objection(wish.action().value(), name, "unknown key '" + key + "'" + hint));
            }
        }
        return bindings;
    }

    private void drop(Map<String, Set<Binding>> clashing) {
        clashing.forEach((id, keys) -> names(id).keySet().removeAll(keys));
        wanted.values().removeIf(Map::isEmpty);
    }

    /** Returns the wished keys that cannot be granted, by action, and notes what is wrong with each. */
    private Map<String, Set<Binding>> clashing() {
        Map<String, Set<Binding>> clashing = new LinkedHashMap<>();
        wanted.forEach((id, names) ->
                clashing.put(id, new HashSet<>(isMute(id, names.keySet()) ? names.keySet() : Set.of())));
        together.forEach((phase, actions) -> actions.stream()
                .filter(action -> wanted.containsKey(action.id()))
                .forEach(action -> clash(phase, action, actions, Objects.requireNonNull(clashing.get(action.id())))));
        clashing.values().removeIf(Set::isEmpty);
        return clashing;
    }

    /** Returns whether typing needs the action, and all its keys type. */
    private boolean isMute(String id, Set<Binding> bindings) {
        boolean needed = declared.getOrDefault(id, List.of()).stream().anyMatch(Action::isNeededToType);
        boolean mute = needed && bindings.stream().allMatch(b -> b.input() instanceof Input.Text);
        if (mute) {
            object(id, bindings.iterator().next(), "'" + id + "' needs a key that types nothing, such as Tab");
        }
        return mute;
    }

    /** One message a key is enough, whatever the number of screens. */
    private void clash(Phase phase, Action action, List<Action> actions, Set<Binding> clashing) {
        for (Binding binding : bindings(action)) {
            boolean isHeard = phase.hears(binding);
            for (Action other : actions) {
                boolean clash = isHeard
                        && other != action
                        && bindings(other).contains(binding)
                        && !shareByDefault(action, other, binding);
                if (clash && clashing.add(binding)) {
                    String sentence = "key '" + binding.word() + "' is also '" + other.id() + "' " + phase.words()
                            + "; give one of them another key";
                    object(action.id(), binding, sentence);
                }
            }
        }
    }

    /** Some actions share a key as the program comes, since only one of them works at a time. */
    private static boolean shareByDefault(Action action, Action other, Binding binding) {
        return action.keys().contains(binding) && other.keys().contains(binding);
    }

    private void object(String id, Binding binding, String sentence) {
        objections.add(new Objection(id, Objects.requireNonNull(names(id).get(binding)), sentence));
    }

    private Collection<Binding> bindings(Action action) {
        return wanted.containsKey(action.id()) ? names(action.id()).keySet() : action.keys();
    }

    /** Returns the keys that are wanted for an action, which has some. */
    private Map<Binding, Node.Text> names(String id) {
        return Objects.requireNonNull(wanted.get(id));
    }
}
