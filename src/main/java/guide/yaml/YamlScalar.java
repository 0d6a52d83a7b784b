package guide.yaml;

import guide.text.InvisibleCharacters;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A text in the notations of YAML. */
final class YamlScalar {
    /** The words that other programs do not take for text (YAML 1.1, 10.2.1). */
    private static final Set<String> WORDS = Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null");

    /** Numbers, times and dates of YAML 1.1. */
    private static final Pattern NUMBER = Pattern.compile("[0-9][-+.0-9_:xXa-fA-FoTZ ]*");

    /** Numbers that stay the same if they are read as numbers, and months, which no program reads as dates. */
    private static final Pattern SAME = Pattern.compile("0|[1-9][0-9]{0,11}|[0-9]{4}-[0-9]{2}");

    private static final Pattern WORD = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9_-]*");

    private YamlScalar() {}

    /** Returns whether a text is written as a block, each of its lines on one of its own. */
    static boolean isBlock(String text) {
        return text.indexOf('\n') >= 0 && !text.isBlank() && !needsEscapes(text);
    }

    /**
     * Returns a block with its sign, and a line break at its end.
     *
     * @param column the blanks before the key, or before the sign of the item, that it is the value of
     */
    static String block(String text, int column) {
        StringBuilder out = new StringBuilder("|");
        char first = text.charAt(0);
        if (first == ' ' || first == '\n' || first == '\t') {
            out.append('2');
        }
        String lines = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        out.append(!text.endsWith("\n") ? "-" : lines.endsWith("\n") ? "+" : "").append('\n');
        for (String line : lines.split("\n", -1)) {
            out.append(line.isEmpty() ? "" : " ".repeat(column + 2))
                    .append(line)
                    .append('\n');
        }
        return out.toString();
    }

    /** Returns a text on one line: as it is, or in quotes. */
    static String onOneLine(String text) {
        if (isPlain(text)) {
            return text;
        }
        return text.indexOf('\n') >= 0 || needsEscapes(text) ? escaped(text) : "'" + text.replace("'", "''") + "'";
    }

    /** Does the same for an item in square brackets. */
    static String inBrackets(String text) {
        return WORD.matcher(text).matches() || !isPlain(text) ? onOneLine(text) : "'" + text.replace("'", "''") + "'";
    }

    /** Returns whether a text without quotes means itself, to this program and to others. */
    static boolean isPlain(String text) {
        if (text.isEmpty() || !Character.isLetterOrDigit(text.codePointAt(0)) || text.endsWith(":")) {
            return false;
        }
        if (!text.codePoints().allMatch(YamlScalar::isLetterOrSign)) {
            return false;
        }
        boolean isOther = WORDS.contains(text.toLowerCase(Locale.ROOT))
                || NUMBER.matcher(text).matches() && !SAME.matcher(text).matches();
        return !isOther && !text.endsWith(" ") && !text.contains(": ") && !text.contains(" #");
    }

    /** Returns whether a character can be seen, or is the space that a reader takes for one of YAML's. */
    private static boolean isLetterOrSign(int c) {
        return c >= ' '
                && InvisibleCharacters.kind(c) == InvisibleCharacters.Kind.VISIBLE
                && !InvisibleCharacters.isOtherSpace(c);
    }

    /** Returns whether a text has a character that no notation but the one with escapes can hold. */
    private static boolean needsEscapes(String text) {
        return text.codePoints()
                .anyMatch(c -> c == '\r' || InvisibleCharacters.kind(c) == InvisibleCharacters.Kind.REFUSED);
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c == '\t') {
                out.append("\\t");
            } else if (c == '\r' || InvisibleCharacters.kind(c) == InvisibleCharacters.Kind.REFUSED) {
                out.append(String.format(c < 0x100 ? "\\x%02X" : "\\u%04X", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }
}
