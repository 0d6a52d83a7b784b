package guide.keys;

import guide.text.DidYouMean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The keys as a user would like to have them, as far as that can be: a key that cannot be is left out with a word why, an
 * action without any key left keeps those that it comes with, and all other wishes hold. Somebody with one slip in the file
 * would else find none of their keys where their fingers know them.
 */
public final class Rebinding {
    /** What has to be told from text. */
    private static final Set<Action> WHILE_TYPING =
            EnumSet.of(Action.KEEP, Action.CLEAR, Action.NEW_LINE, Action.TYPED, Action.GIVE, Action.NEVER_MIND);

    private final Map<Action, KeyRequest> wishes = new EnumMap<>(Action.class);
    private final Map<Action, List<Binding>> wanted = new EnumMap<>(Action.class);
    private final List<Objection> objections = new ArrayList<>();

    private Rebinding(List<KeyRequest> all) {
        for (KeyRequest wish : all) {
            action(wish).ifPresent(action -> {
                wishes.put(action, wish);
                wanted.put(action, bindings(wish));
            });
        }
        drop(Map.of());
        Map<Action, Set<Binding>> clashing = clashing();
        // A key that comes back may clash in its turn; each round leaves fewer wishes, and the keys as they come are
        // fine.
        while (!clashing.isEmpty()) {
            drop(clashing);
            clashing = clashing();
        }
    }

    /** Looks at each wish and at what they come to together. */
    public static Rebinding of(List<KeyRequest> wishes) {
        return new Rebinding(wishes);
    }

    /**
     * Why a wish cannot be.
     *
     * @param action whose wish it is
     * @param key the key that is the trouble; empty where it is the action
     * @param sentence what is wrong, and what to do
     */
    public record Objection(String action, Optional<String> key, String sentence) {}

    /** What is wrong, wish by wish; empty where all is well. */
    public List<Objection> objections() {
        return List.copyOf(objections);
    }

    /** The keys: those that were wished where that can be, else those that the program comes with. */
    public Keymap keymap() {
        return Keymap.DEFAULT.with(wanted);
    }

    /** The names of the actions whose keys are wished ones. */
    public Set<String> granted() {
        return wanted.keySet().stream().map(Action::id).collect(Collectors.toSet());
    }

    private Optional<Action> action(KeyRequest wish) {
        Optional<Action> action = Arrays.stream(Action.values())
                .filter(a -> a.id().equals(wish.action()))
                .findFirst();
        if (action.isEmpty()) {
            List<String> known = Arrays.stream(Action.values()).map(Action::id).toList();
            String hint = DidYouMean.nearest(wish.action(), known)
                    .map(near -> ", did you mean '" + near + "'?")
                    .orElse("; 'guide config' lists all of them");
            objections.add(
                    new Objection(wish.action(), Optional.empty(), "unknown action '" + wish.action() + "'" + hint));
        }
        return action;
    }

    private List<Binding> bindings(KeyRequest wish) {
        List<Binding> bindings = new ArrayList<>();
        for (String key : wish.keys()) {
            Optional<Binding> binding = Binding.find(key);
            binding.ifPresent(bindings::add);
            if (binding.isEmpty()) {
                String hint = DidYouMean.nearest(key, Binding.words())
                        .map(near -> ", did you mean '" + near + "'?")
                        .orElse("; a key is one character, or one of " + String.join(", ", Binding.words()));
                object(wish, key, "unknown key '" + key + "'" + hint);
            }
        }
        return bindings;
    }

    private void drop(Map<Action, Set<Binding>> clashing) {
        clashing.forEach((action, keys) -> wanted.put(
                action, bindings(action).stream().filter(b -> !keys.contains(b)).toList()));
        wanted.values().removeIf(List::isEmpty);
    }

    /** The keys that cannot be, by action; what is wrong with each is told. */
    private Map<Action, Set<Binding>> clashing() {
        Map<Action, Set<Binding>> clashing = new EnumMap<>(Action.class);
        for (Action action : wanted.keySet()) {
            if (isMute(action)) {
                clashing.put(action, new HashSet<>(bindings(action)));
            }
        }
        for (Situation situation : Situation.values()) {
            for (Action action : wanted.keySet()) {
                if (situation.actions().contains(action)) {
                    conflicts(situation, action, clashing.computeIfAbsent(action, a -> new HashSet<>()));
                }
            }
        }
        clashing.values().removeIf(Set::isEmpty);
        return clashing;
    }

    /** Whether it has to be told from text, and has only keys that type. */
    private boolean isMute(Action action) {
        boolean typed = bindings(action).stream().allMatch(b -> b.input() instanceof Input.Text);
        if (typed && WHILE_TYPING.contains(action)) {
            object(
                    action,
                    bindings(action).get(0),
                    "'" + action.id() + "' needs a key that types nothing, such as Tab");
        }
        return typed && WHILE_TYPING.contains(action);
    }

    /** One message a key is enough, whatever the number of screens. */
    private void conflicts(Situation situation, Action action, Set<Binding> clashing) {
        for (Binding binding : bindings(action)) {
            for (Action other : situation.actions()) {
                boolean heard = situation.hears(binding) && other != action;
                boolean clash = heard && bindings(other).contains(binding) && !shareByDefault(action, other, binding);
                if (clash && clashing.add(binding)) {
                    String sentence = "key '" + binding.word() + "' is also '" + other.id() + "' " + situation.words()
                            + "; give one of them another key";
                    object(action, binding, sentence);
                }
            }
        }
    }

    /** Some actions share a key as the program comes, since only one of them works at a time. */
    private static boolean shareByDefault(Action one, Action other, Binding binding) {
        return Keymap.DEFAULT.bindings(one).contains(binding)
                && Keymap.DEFAULT.bindings(other).contains(binding);
    }

    private void object(Action action, Binding binding, String sentence) {
        KeyRequest wish = Objects.requireNonNull(wishes.get(action));
        object(wish, nameOf(wish, binding), sentence);
    }

    private static String nameOf(KeyRequest wish, Binding binding) {
        return wish.keys().stream()
                .filter(key -> Binding.find(key).filter(binding::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private List<Binding> bindings(Action action) {
        return wanted.getOrDefault(action, Keymap.DEFAULT.bindings(action));
    }

    private void object(KeyRequest wish, String key, String sentence) {
        objections.add(new Objection(wish.action(), Optional.of(key), sentence));
    }
}
