package guide.keys;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A key that an action may have: a character, or one of the keys that every terminal sends and none keeps for itself.
 *
 * @param input arrives when it is pressed
 * @param sign its name on the screens, such as {@code ↓}
 * @param word its name in the configuration, such as {@code Down}
 */
public record Binding(Input input, String sign, String word) {
    private static final Map<String, Binding> NAMED = named(
            new Binding(new Input.Text(' '), "Space", "Space"),
            key(Input.Key.Name.ENTER, "Enter", "Enter"),
            key(Input.Key.Name.ESCAPE, "Esc", "Esc"),
            key(Input.Key.Name.TAB, "Tab", "Tab"),
            key(Input.Key.Name.BACKSPACE, "Backspace", "Backspace"),
            key(Input.Key.Name.DELETE, "Delete", "Delete"),
            key(Input.Key.Name.UP, "↑", "Up"),
            key(Input.Key.Name.DOWN, "↓", "Down"),
            key(Input.Key.Name.LEFT, "←", "Left"),
            key(Input.Key.Name.RIGHT, "→", "Right"),
            key(Input.Key.Name.PAGE_UP, "PgUp", "PgUp"),
            key(Input.Key.Name.PAGE_DOWN, "PgDn", "PgDn"),
            key(Input.Key.Name.HOME, "Home", "Home"),
            key(Input.Key.Name.END, "End", "End"),
            key(Input.Key.Name.END_OF_INPUT, "Ctrl-D", "Ctrl-D"),
            key(Input.Key.Name.ERASE_LINE, "Ctrl-U", "Ctrl-U"),
            key(Input.Key.Name.ERASE_WORD, "Ctrl-W", "Ctrl-W"));

    /** Returns the key with a name that is known. */
    public static Binding of(String name) {
        return find(name).orElseThrow();
    }

    /** Returns the name of a key within a sentence, such as {@code 'w'} or {@code Tab}; empty for all that is no such key. */
    public static Optional<String> nameOf(Input input) {
        Optional<String> named = NAMED.values().stream()
                .filter(binding -> binding.input().equals(input))
                .map(Binding::sign)
                .findFirst();
        return named.isPresent() || !(input instanceof Input.Text text)
                ? named
                : Optional.of("'" + Character.toString(text.codePoint()) + "'");
    }

    /** Finds the key with a name, in upper or lower case, or the key of one printable character. */
    static Optional<Binding> find(String name) {
        Binding named = NAMED.get(name.toLowerCase(Locale.ROOT));
        if (named != null) {
            return Optional.of(named);
        }
        int first = name.codePointAt(0);
        boolean single = name.length() == Character.charCount(first);
        return single && !Character.isISOControl(first) && !Character.isWhitespace(first)
                ? Optional.of(character(first))
                : Optional.empty();
    }

    /** Returns the names of keys, for messages. */
    static Collection<String> words() {
        return NAMED.values().stream().map(Binding::word).toList();
    }

    private static Binding character(int codePoint) {
        String sign = Character.toString(codePoint);
        return new Binding(new Input.Text(codePoint), sign, sign);
    }

    private static Map<String, Binding> named(Binding... bindings) {
        Map<String, Binding> named = new LinkedHashMap<>();
        for (Binding binding : bindings) {
            named.put(binding.word().toLowerCase(Locale.ROOT), binding);
        }
        return named;
    }

    private static Binding key(Input.Key.Name name, String sign, String word) {
        return new Binding(new Input.Key(name), sign, word);
    }
}
