package guide.deck.table;

import guide.deck.DeckFault;
import java.util.List;

/** Finds the character between the columns of a table. */
final class Separator {
    private static final List<Character> KNOWN = List.of('\t', ',', ';', '|');
    /** So many lines say enough. */
    private static final int LINES = 50;

    private Separator() {}

    /** Returns the one that is in most of the first lines; of those the one that comes first above. */
    static char of(String text, boolean isTabbed) {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(LINES).toList();
        if (isTabbed) {
            return '\t';
        }
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

    /** Returns the one that the user names: a character, or a word for one that is hard to type. */
    static char named(String name) {
        return switch (name) {
            case "tab", "\\t", "\t" -> '\t';
            case "comma" -> ',';
            case "semicolon" -> ';';
            case "pipe" -> '|';
            case "space" -> ' ';
            default -> {
                if (name.length() != 1 || name.equals("\"")) {
                    throw DeckFault.inOptions("--separator takes one character, or the word tab, not '" + name + "'.");
                }
                yield name.charAt(0);
            }
        };
    }
}
