package guide.tui;

import guide.yaml.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keys as a user would like to have them: all of the wishes, or, where one of them cannot be, what is wrong. */
public final class Rebinding {
    /** What has to be told from text. */
    private static final Set<Action> WHILE_TYPING =
            EnumSet.of(Action.KEEP, Action.CLEAR, Action.NEW_LINE, Action.TYPED, Action.GIVE, Action.NEVER_MIND);

    private final Map<Action, KeyWish> wishes = new EnumMap<>(Action.class);
    private final Map<Action, List<Binding>> wanted = new EnumMap<>(Action.class);
    private final List<Objection> objections = new ArrayList<>();

    private Rebinding(List<KeyWish> all) {
        for (KeyWish wish : all) {
            action(wish).ifPresent(action -> {
                wishes.put(action, wish);
                wanted.put(action, bindings(wish));
            });
        }
        if (objections.isEmpty()) {
            wishes.forEach(this::checkTyping);
            checkConflicts();
        }
    }

    /** Looks at each wish and at what they come to together. */
    public static Rebinding of(List<KeyWish> wishes) {
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

    /** The keys; with any objection those that the program comes with, since half a change would make keys do what nobody wanted. */
    public Keymap keymap() {
        return objections.isEmpty() ? Keymap.DEFAULT.with(wanted) : Keymap.DEFAULT;
    }

    private Optional<Action> action(KeyWish wish) {
        Optional<Action> action = Arrays.stream(Action.values())
                .filter(a -> a.id().equals(wish.action()))
                .findFirst();
        if (action.isEmpty()) {
            List<String> known = Arrays.stream(Action.values()).map(Action::id).toList();
            String hint = Nearest.to(wish.action(), known)
                    .map(near -> ", did you mean '" + near + "'?")
                    .orElse("; 'guide config' lists all of them");
            objections.add(
                    new Objection(wish.action(), Optional.empty(), "unknown action '" + wish.action() + "'" + hint));
        }
        return action;
    }

    private List<Binding> bindings(KeyWish wish) {
        List<Binding> bindings = new ArrayList<>();
        for (String key : wish.keys()) {
            Optional<Binding> binding = Binding.find(key);
            binding.ifPresent(bindings::add);
            if (binding.isEmpty()) {
                String hint = Nearest.to(key, Binding.words())
                        .map(near -> ", did you mean '" + near + "'?")
                        .orElse("; a key is one character, or one of " + String.join(", ", Binding.words()));
                object(wish, key, "unknown key '" + key + "'" + hint);
            }
        }
        return bindings;
    }

    private void checkTyping(Action action, KeyWish wish) {
        boolean typed = bindings(action).stream().allMatch(b -> b.input() instanceof Input.Text);
        if (typed && WHILE_TYPING.contains(action)) {
            object(wish, wish.keys().get(0), "'" + wish.action() + "' needs a key that types nothing, such as Tab");
        }
    }

    /** One message a wish and key is enough, whatever the number of screens. */
    private void checkConflicts() {
        Map<String, Runnable> told = new LinkedHashMap<>();
        for (Situation situation : Situation.values()) {
            for (Map.Entry<Action, KeyWish> wish : wishes.entrySet()) {
                if (situation.actions().contains(wish.getKey())) {
                    conflicts(situation, wish.getKey(), wish.getValue(), told);
                }
            }
        }
        told.values().forEach(Runnable::run);
    }

    private void conflicts(Situation situation, Action action, KeyWish wish, Map<String, Runnable> told) {
        for (Binding binding : bindings(action)) {
            for (Action other : situation.actions()) {
                boolean heard = situation.hears(binding) && other != action;
                if (heard && bindings(other).contains(binding) && !shareByDefault(action, other, binding)) {
                    String sentence = "key '" + binding.word() + "' is also '" + other.id() + "' " + situation.words()
                            + "; give one of them another key";
                    told.putIfAbsent(
                            action + " " + binding.word(), () -> object(wish, nameOf(wish, binding), sentence));
                }
            }
        }
    }

    /** Some actions share a key as the program comes, since only one of them works at a time. */
    private static boolean shareByDefault(Action one, Action other, Binding binding) {
        return Keymap.DEFAULT.bindings(one).contains(binding)
                && Keymap.DEFAULT.bindings(other).contains(binding);
    }

    private static String nameOf(KeyWish wish, Binding binding) {
        return wish.keys().stream()
                .filter(key -> Binding.find(key).filter(binding::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private List<Binding> bindings(Action action) {
        return wanted.getOrDefault(action, Keymap.DEFAULT.bindings(action));
    }

    private void object(KeyWish wish, String key, String sentence) {
        objections.add(new Objection(wish.action(), Optional.of(key), sentence));
    }
}
