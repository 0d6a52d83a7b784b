package guide.deck.table;

import guide.deck.DeckFault;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the character between the columns of a table. */
public final class Separator {
    private static final List<Character> KNOWN = List.of('\t', ',', ';', '|');
    private static final Map<String, Character> WORDS =
            Map.of("tab", '\t', "\\t", '\t', "comma", ',', "semicolon", ';', "pipe", '|', "colon", ':', "space", ' ');
    /** The number of lines that say enough. */
    private static final int LINES = 50;

    private Separator() {}

    /** Returns the one that is in most of the first lines; of those the one that comes first above. */
    public static char of(String text) {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(LINES).toList();
        char best = ',';
        long most = 0;
        for (char separator : KNOWN) {
            long with =
                    lines.stream().filter(line -> line.indexOf(separator) > 0).count();
            if (with > most) {
                best = separator;
                most = with;
            }
        }
        return best;
    }

    /** Returns the one that a word or the character itself names; empty if it names none. */
    public static Optional<Character> named(String name) {
        String word = name.strip().toLowerCase(Locale.ROOT);
        String sign = word.isEmpty() ? name : word;
        Optional<Character> itself =
                sign.length() == 1 && !sign.equals("\"") ? Optional.of(sign.charAt(0)) : Optional.empty();
        return Optional.ofNullable(WORDS.get(word)).or(() -> itself);
    }

    /** Returns the one that the user names. @throws DeckFault if it is none */
    public static char given(String name) {
        return named(name).orElseThrow(() -> unknown(name));
    }

    static DeckFault unknown(String name) {
        return DeckFault.inOptions("--separator takes one character, or the word tab, not '" + name + "'.");
    }
}
