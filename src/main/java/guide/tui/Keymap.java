package guide.tui;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which keys do what. Letters, digits, Space, Enter, Esc and arrows only: the keys that no terminal keeps for itself. */
final class Keymap {
    /** As the program comes. */
    static final Keymap DEFAULT = new Keymap(defaults());

    private final Map<Action, List<Binding>> bindings;

    private Keymap(Map<Action, List<Binding>> bindings) {
        this.bindings = bindings;
    }

    /** The first of these actions that the input asks for. */
    Optional<Action> action(Input input, List<Action> working) {
        return working.stream()
                .filter(action ->
                        of(action).stream().anyMatch(binding -> binding.input().equals(input)))
                .findFirst();
    }

    /** The key to name in the footer, such as {@code Space}; down stands for up as well. */
    String key(Action action) {
        return action == Action.DOWN ? "↑↓" : of(action).get(0).name();
    }

    /** All keys for an action, for the help, such as {@code j ↓}. */
    String keys(Action action) {
        return String.join(" ", of(action).stream().map(Binding::name).toList());
    }

    private List<Binding> of(Action action) {
        return bindings.getOrDefault(action, List.of());
    }

    private static Map<Action, List<Binding>> defaults() {
        Map<Action, List<Binding>> map = new EnumMap<>(Action.class);
        map.put(Action.STUDY, List.of(key(Input.Key.Name.ENTER, "Enter"), text(' ', "Space")));
        map.put(Action.BROWSE, List.of(text('b', "b")));
        map.put(Action.CHARTS, List.of(text('c', "c")));
        map.put(Action.REVEAL, List.of(text(' ', "Space"), key(Input.Key.Name.ENTER, "Enter")));
        map.put(Action.AGAIN, List.of(text('1', "1")));
        map.put(Action.HARD, List.of(text('2', "2")));
        map.put(Action.GOOD, List.of(text('3', "3")));
        map.put(Action.EASY, List.of(text('4', "4")));
        map.put(Action.ACCEPT, List.of(text(' ', "Space"), key(Input.Key.Name.ENTER, "Enter")));
        map.put(Action.RETRY, List.of(text('r', "r")));
        map.put(Action.TICK, List.of(text('x', "x")));
        map.put(Action.DOWN, List.of(text('j', "j"), key(Input.Key.Name.DOWN, "↓")));
        map.put(Action.UP, List.of(text('k', "k"), key(Input.Key.Name.UP, "↑")));
        map.put(Action.PAGE_DOWN, List.of(key(Input.Key.Name.PAGE_DOWN, "PgDn"), key(Input.Key.Name.RIGHT, "→")));
        map.put(Action.PAGE_UP, List.of(key(Input.Key.Name.PAGE_UP, "PgUp"), key(Input.Key.Name.LEFT, "←")));
        map.put(Action.UNDO, List.of(text('u', "u")));
        map.put(Action.SKIP, List.of(text('s', "s")));
        map.put(Action.ATTEMPT, List.of(text('t', "t")));
        map.put(Action.FLAG, List.of(text('f', "f")));
        map.put(Action.EDIT, List.of(text('e', "e")));
        map.put(Action.SUSPEND, List.of(text('z', "z")));
        map.put(Action.LEAVE, List.of(text('q', "q")));
        map.put(Action.WEAK, List.of(text('w', "w")));
        map.put(Action.DONE, List.of(key(Input.Key.Name.ENTER, "Enter"), text('q', "q")));
        map.put(Action.HELP, List.of(text('?', "?")));
        map.put(
                Action.CLOSE,
                List.of(
                        key(Input.Key.Name.ESCAPE, "Esc"),
                        text('?', "?"),
                        text('q', "q"),
                        text(' ', "Space"),
                        key(Input.Key.Name.ENTER, "Enter")));
        List<Binding> enter = List.of(key(Input.Key.Name.ENTER, "Enter"), text(' ', "Space"));
        map.put(Action.OPEN, enter);
        map.put(Action.SHUT, enter);
        map.put(Action.FOLLOW, enter);
        map.put(Action.BACK, List.of(key(Input.Key.Name.BACKSPACE, "Backspace")));
        map.put(Action.FILTER, List.of(text('/', "/")));
        map.put(Action.KEEP, List.of(key(Input.Key.Name.ENTER, "Enter")));
        map.put(Action.CLEAR, List.of(key(Input.Key.Name.ESCAPE, "Esc")));
        map.put(Action.NEXT_MATCH, List.of(text('n', "n")));
        map.put(Action.PREVIOUS_MATCH, List.of(text('N', "N")));
        map.put(Action.NEXT_DOMAIN, List.of(text(']', "]")));
        map.put(Action.PREVIOUS_DOMAIN, List.of(text('[', "[")));
        map.put(Action.TOP, List.of(text('g', "g"), key(Input.Key.Name.HOME, "Home")));
        map.put(Action.END, List.of(text('G', "G"), key(Input.Key.Name.END, "End")));
        map.put(Action.PRACTISE, List.of(text('p', "p")));
        assertComplete(map);
        return map;
    }

    private static void assertComplete(Map<Action, List<Binding>> map) {
        if (!map.keySet().containsAll(Arrays.asList(Action.values()))) {
            throw new IllegalStateException("an action has no key");
        }
    }

    private static Binding text(char character, String name) {
        return new Binding(new Input.Text(character), name);
    }

    private static Binding key(Input.Key.Name key, String name) {
        return new Binding(new Input.Key(key), name);
    }

    private record Binding(Input input, String name) {}
}
