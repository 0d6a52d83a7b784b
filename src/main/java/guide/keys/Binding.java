package guide.keys;

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
    private static final Map<String, Binding> NAMED = named();

    /** Returns the key with a name that is known. */
    public static Binding of(String name) {
        return find(name).orElseThrow();
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
    static Iterable<String> words() {
        return NAMED.values().stream().map(Binding::word).toList();
    }

    private static Binding character(int codePoint) {
        String sign = Character.toString(codePoint);
        return new Binding(new Input.Text(codePoint), sign, sign);
    }

    private static Map<String, Binding> named() {
        Map<String, Binding> named = new LinkedHashMap<>();
        put(named, new Binding(new Input.Text(' '), "Space", "Space"));
        put(named, key(Input.Key.Name.ENTER, "Enter", "Enter"));
        put(named, key(Input.Key.Name.ESCAPE, "Esc", "Esc"));
        put(named, key(Input.Key.Name.TAB, "Tab", "Tab"));
        put(named, key(Input.Key.Name.BACKSPACE, "Backspace", "Backspace"));
        put(named, key(Input.Key.Name.DELETE, "Delete", "Delete"));
        put(named, key(Input.Key.Name.UP, "↑", "Up"));
        put(named, key(Input.Key.Name.DOWN, "↓", "Down"));
        put(named, key(Input.Key.Name.LEFT, "←", "Left"));
        put(named, key(Input.Key.Name.RIGHT, "→", "Right"));
        put(named, key(Input.Key.Name.PAGE_UP, "PgUp", "PgUp"));
        put(named, key(Input.Key.Name.PAGE_DOWN, "PgDn", "PgDn"));
        put(named, key(Input.Key.Name.HOME, "Home", "Home"));
        put(named, key(Input.Key.Name.END, "End", "End"));
        return named;
    }

    private static Binding key(Input.Key.Name name, String sign, String word) {
        return new Binding(new Input.Key(name), sign, word);
    }

    private static void put(Map<String, Binding> named, Binding binding) {
        named.put(binding.word().toLowerCase(Locale.ROOT), binding);
    }
}
