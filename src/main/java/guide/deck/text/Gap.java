package guide.deck.text;

import java.util.BitSet;

/**
 * A part of a text that is asked for.
 *
 * @param start the index of its first char in the text without marks
 * @param end the index behind its last char
 * @param hint what shows in its place; empty for dots
 */
public record Gap(int start, int end, String hint) {
    private static final String DOTS = "[…]";

    /** Returns what shows in its place. */
    public String sign() {
        return hint.isBlank() ? DOTS : "[" + hint.strip().replace('\n', ' ') + "]";
    }

    /** Returns the part of the text. */
    public String of(String text) {
        return text.substring(start, end).strip();
    }

    /** Returns whether it can be marked within the text. @param verbatim the chars that are code or formulas */
    boolean canBeBold(String text, BitSet verbatim) {
        return !isWithin(verbatim) && !of(text).contains("\n");
    }

    /** Returns it as a text of its own. */
    String alone(String text, CodeAndFormulas places) {
        String part = of(text);
        if (part.contains("\n")) {
            return part;
        } else if (isWithin(places.code())) {
            return MarkdownCode.inLine(part);
        }
        return isWithin(places.formulas()) ? "$" + part + "$" : part;
    }

    private boolean isWithin(BitSet places) {
        return start > 0 && places.get(start - 1) && places.get(start);
    }

    /** Returns it in bold. Stars are read only where blanks, signs and letters around them allow it; a tag is read everywhere. */
    public String bold(String text) {
        String inner = text.substring(start, end);
        String part = inner.strip();
        boolean isPlain = isWord(part.charAt(0)) && isWord(part.charAt(part.length() - 1));
        boolean isApart = (start == 0 || Character.isWhitespace(text.charAt(start - 1)))
                && (end == text.length() || Character.isWhitespace(text.charAt(end)));
        boolean isStarred = (isPlain || isApart) && !part.contains("*");
        int lead = inner.indexOf(part);
        return inner.substring(0, lead)
                + (isStarred ? "**" + part + "**" : "<b>" + part + "</b>")
                + inner.substring(lead + part.length());
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }
}
