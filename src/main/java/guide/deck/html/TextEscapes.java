package guide.deck.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes text so that Markdown reads it as text, with as few backslashes as will do: people edit what was imported. An opening
 * bracket never gets one, because {@code \[} begins a formula; a closing one is enough.
 */
final class TextEscapes {
    private static final Pattern ENTITY = Pattern.compile("&#?[A-Za-z0-9]{1,32};");
    private static final Pattern LIST = Pattern.compile("([0-9]{1,9})([.)])(?=\\s|$)");
    private static final Pattern LINE_START = Pattern.compile("[-+](?=[\\s-]|$)|#{1,6}(?=\\s|$)|>|=|~~~");

    private TextEscapes() {}

    /**
     * Returns the Markdown of a text.
     *
     * @param isLineStart whether a mark of a block, such as a list's, would count
     * @param isInLink whether it stands in the text of a link
     */
    static String of(String text, boolean isLineStart, boolean isInLink) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        int at = isLineStart ? lineStart(text, out) : 0;
        boolean mayDefine = isLineStart && text.startsWith("[");
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            char before = at == 0 ? ' ' : text.charAt(at - 1);
            char after = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
            if (c == '[' && isInLink) {
                out.append("&#91;");
                continue;
            }
            boolean isMark = switch (c) {
                case '\\' -> isPunctuation(after) || after == '\n';
                case '`' -> true;
                case '*' -> !(isBlank(before) && isBlank(after)) || at == 0;
                case '_' -> !(Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after));
                case '<' -> Character.isLetter(after) || after == '/' || after == '!' || after == '?';
                case '&' -> ENTITY.matcher(text).region(at, text.length()).lookingAt();
                case ']' -> isInLink || after == '(' || mayDefine && after == ':';
                default -> false;
            };
            if (isMark) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /** Writes the mark of a block that a line begins with, and returns where the rest of it begins. */
    private static int lineStart(String text, StringBuilder out) {
        Matcher list = LIST.matcher(text);
        if (list.lookingAt()) {
            out.append(list.group(1)).append('\\').append(list.group(2));
            return list.end();
        }
        Matcher mark = LINE_START.matcher(text);
        if (mark.lookingAt()) {
            out.append('\\').append(mark.group());
            return mark.end();
        }
        return 0;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }

    /** Returns whether a char is punctuation of ASCII, the signs that a backslash makes plain. */
    static boolean isPunctuation(int c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }
}
