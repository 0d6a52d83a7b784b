package guide.keys;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which keys do what. Letters, digits, signs, Space, Enter, Esc, arrows and their like only: the keys that no terminal
 * keeps for itself.
 */
public final class Keymap {
    /** As the program comes. */
    public static final Keymap DEFAULT = new Keymap(defaults());

    private final Map<Action, List<Binding>> bindings;

    private Keymap(Map<Action, List<Binding>> bindings) {
        this.bindings = bindings;
    }

    /** The same with other keys for some actions. */
    public Keymap with(Map<Action, List<Binding>> others) {
        Map<Action, List<Binding>> changed = new EnumMap<>(bindings);
        changed.putAll(others);
        return new Keymap(changed);
    }

    /** The first of these actions that the input asks for. */
    public Optional<Action> action(Input input, List<Action> working) {
        assert Situation.isKnown(working) : "these work together, but no Situation says so: " + working;
        return working.stream().filter(action -> isFor(action, input)).findFirst();
    }

    /** Whether an input asks for an action, where that works. */
    public boolean isFor(Action action, Input input) {
        return bindings(action).stream().anyMatch(binding -> binding.input().equals(input));
    }

    /** An action's keys, the first of them the one to name. */
    public List<Binding> bindings(Action action) {
        return bindings.getOrDefault(action, List.of());
    }

    /** The key to name in the footer, such as {@code Space}; down stands for up as well. */
    public String key(Action action) {
        return action == Action.DOWN ? both() : first(action);
    }

    /** All keys for an action, for the help, such as {@code j ↓}. */
    public String keys(Action action) {
        return String.join(" ", bindings(action).stream().map(Binding::sign).toList());
    }

    /** What the configuration calls each action, what its keys are called there, and what it does. */
    public Stream<Entry> entries() {
        return Arrays.stream(Action.values())
                .map(action -> new Entry(
                        action.id(),
                        bindings(action).stream().map(Binding::word).toList(),
                        action.meaning()));
    }

    /**
     * One action.
     *
     * @param action such as {@code page-down}
     * @param keys such as {@code PgDn}
     * @param meaning what it does
     */
    public record Entry(String action, List<String> keys, String meaning) {}

    private String both() {
        boolean arrows = bindings(Action.DOWN).contains(Binding.of("Down"))
                && bindings(Action.UP).contains(Binding.of("Up"));
        return arrows ? "↑↓" : first(Action.UP) + first(Action.DOWN);
    }

    private String first(Action action) {
        return bindings(action).get(0).sign();
    }

    private static Map<Action, List<Binding>> defaults() {
        Map<Action, List<Binding>> map = new EnumMap<>(Action.class);
        map.put(Action.STUDY, keys("Enter", "Space"));
        map.put(Action.MINUTES, keys("m"));
        map.put(Action.BROWSE, keys("b"));
        map.put(Action.CHARTS, keys("c"));
        map.put(Action.REVEAL, keys("Space", "Enter"));
        map.put(Action.AGAIN, keys("1"));
        map.put(Action.HARD, keys("2"));
        map.put(Action.GOOD, keys("3"));
        map.put(Action.EASY, keys("4"));
        map.put(Action.ACCEPT, keys("Space", "Enter"));
        map.put(Action.RETRY, keys("r"));
        map.put(Action.TICK, keys("x"));
        map.put(Action.TICK_PROPOSED, keys("X"));
        map.put(Action.DOWN, keys("j", "Down"));
        map.put(Action.UP, keys("k", "Up"));
        map.put(Action.PAGE_DOWN, keys("PgDn"));
        map.put(Action.PAGE_UP, keys("PgUp"));
        map.put(Action.UNDO, keys("u"));
        map.put(Action.SKIP, keys("s"));
        map.put(Action.ATTEMPT, keys("t"));
        map.put(Action.NEW_LINE, keys("Enter"));
        map.put(Action.TYPED, keys("Esc"));
        map.put(Action.FLAG, keys("f"));
        map.put(Action.GIVE, keys("Enter"));
        map.put(Action.NEVER_MIND, keys("Esc"));
        map.put(Action.EDIT, keys("e"));
        map.put(Action.SUSPEND, keys("z"));
        map.put(Action.RESUME, keys("z"));
        map.put(Action.LEAVE, keys("q"));
        map.put(Action.WEAK, keys("w"));
        map.put(Action.DONE, keys("Enter", "q"));
        map.put(Action.HELP, keys("?"));
        map.put(Action.CLOSE, keys("Esc", "?", "q", "Space", "Enter"));
        List<Binding> enter = keys("Enter", "Space");
        map.put(Action.OPEN, enter);
        map.put(Action.SHUT, enter);
        map.put(Action.FOLLOW, enter);
        map.put(Action.INTO, keys("Right"));
        map.put(Action.OUT, keys("Left"));
        map.put(Action.BACK, keys("Backspace"));
        map.put(Action.FILTER, keys("/"));
        map.put(Action.KEEP, keys("Enter"));
        map.put(Action.CLEAR, keys("Esc"));
        map.put(Action.NEXT_MATCH, keys("n"));
        map.put(Action.PREVIOUS_MATCH, keys("N"));
        map.put(Action.NEXT_DOMAIN, keys("]"));
        map.put(Action.PREVIOUS_DOMAIN, keys("["));
        map.put(Action.TOP, keys("g", "Home"));
        map.put(Action.END, keys("G", "End"));
        map.put(Action.PRACTISE, keys("p"));
        assertComplete(map);
        return map;
    }

    private static void assertComplete(Map<Action, List<Binding>> map) {
        if (!map.keySet().containsAll(Arrays.asList(Action.values()))) {
            throw new IllegalStateException("an action has no key");
        }
    }

    private static List<Binding> keys(String... names) {
        return Arrays.stream(names).map(Binding::of).toList();
    }
}
