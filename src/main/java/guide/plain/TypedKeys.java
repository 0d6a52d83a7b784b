package guide.plain;

import guide.app.QuizAction;
import guide.app.SummaryAction;
import guide.keys.Action;
import guide.keys.Binding;
import guide.keys.Input;
import guide.keys.Keymap;
import guide.tui.SheetAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keys for a session in which lines are typed: the user's own as far as they are characters, each action's name as well,
 * and Enter alone to go on. Whatever names a key by this keymap names something that can be typed.
 */
final class TypedKeys {
    private static final Set<Action> GOING_ON = Set.of(QuizAction.REVEAL, QuizAction.ACCEPT, SummaryAction.DONE);

    private static final List<Action> ALL = Stream.<Action[]>of(
                    QuizAction.values(), SummaryAction.values(), SheetAction.values())
            .flatMap(Arrays::stream)
            .toList();

    private TypedKeys() {}

    static Keymap of(Keymap keymap) {
        Map<String, List<Binding>> typed = new HashMap<>();
        for (Action action : ALL) {
            typed.put(action.id(), bindings(keymap, action));
        }
        return keymap.with(typed);
    }

    /** The first of these actions that a typed line asks for; capitals count only where they make a difference. */
    static <A extends Action> Optional<A> action(String line, Keymap typed, List<A> working) {
        boolean isKey = ALL.stream().anyMatch(action -> typed.isFor(action, input(line)));
        return typed.action(input(line), working)
                .or(() -> isKey ? Optional.empty() : typed.action(input(line.toLowerCase(Locale.ROOT)), working));
    }

    /** What asks for an action. */
    static Input input(Action action, Keymap typed) {
        return typed.bindings(action).get(0).input();
    }

    /** What arrives when such a line is typed. */
    private static Input input(String line) {
        if (line.isEmpty()) {
            return new Input.Key(Input.Key.Name.ENTER);
        }
        int first = line.codePointAt(0);
        return line.length() == Character.charCount(first) ? new Input.Text(first) : new Input.Paste(line);
    }

    /** The first is the one to name, so signs come last: screen readers pass over them. */
    private static List<Binding> bindings(Keymap keymap, Action action) {
        List<Binding> bindings = new ArrayList<>();
        List<Binding> signs = new ArrayList<>();
        if (GOING_ON.contains(action)) {
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
