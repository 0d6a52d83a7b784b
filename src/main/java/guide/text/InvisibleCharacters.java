package guide.text;

import java.util.Locale;

/**
 * Knows the characters that a reader cannot see: those that are refused, those that are only worth a warning, and their
 * names.
 */
public final class InvisibleCharacters {
    /** The treatment of a character in a file. */
    public enum Kind {
        /** An ordinary character. */
        VISIBLE,
        /** Has no shape of its own and may change the drawing of its neighbors: a warning. */
        HIDDEN,
        /** Controls a terminal, breaks lines that no editor breaks, or is no character at all: an error. */
        REFUSED
    }

    private InvisibleCharacters() {}

    /** Returns the treatment of a code point. */
    public static Kind kind(int c) {
        if (c < 0xA0) {
            boolean fine = c >= ' ' && c < 0x7F || c == '\n' || c == '\t' || c == '\r';
            return fine ? Kind.VISIBLE : Kind.REFUSED;
        }
        if (c == 0x2028 || c == 0x2029 || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF) {
            return Kind.REFUSED;
        }
        return hidden(c) ? Kind.HIDDEN : Kind.VISIBLE;
    }

    /**
     * Returns whether a character beyond Latin-1 is hidden. Left-to-right and right-to-left marks, joiners and
     * variation selectors belong to ordinary text.
     */
    private static boolean hidden(int c) {
        if (c < 0x180E) {
            return false;
        }
        return c == 0x180E
                || c == 0x200B
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c >= 0xFDD0 && c <= 0xFDEF
                || c == 0xFEFF
                || c >= 0xFFF9 && c <= 0xFFFB
                || c >= 0xE0000 && c <= 0xE007F
                || c > 0xFFFF && (c & 0xFFFE) == 0xFFFE;
    }

    /** Returns a message about a refused character: its name, and what to do. */
    public static String refusal(int c) {
        if (c == 0x2028 || c == 0x2029) {
            return "line break " + named(c) + "; start a new line instead";
        }
        return (c < 0xA0 ? "control character " : "noncharacter ") + named(c) + "; remove it";
    }

    /** Returns a message about a hidden character: its name, and its effect. */
    public static String warning(int c) {
        return "invisible character " + named(c) + "; remove it, or it is shown as " + mark(c);
    }

    /**
     * Returns a text in quotes for a message: on one line, of at most 60 characters, and with everything invisible made
     * visible.
     */
    public static String quoted(String text) {
        StringBuilder out = new StringBuilder("'");
        int shown = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (shown++ == 60) {
                out.append('…');
                break;
            }
            if (c == '\n' || c == '\t' || c == '\r' || kind(c) != Kind.VISIBLE) {
                out.append(mark(c));
            } else {
                out.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return out.append('\'').toString();
    }

    private static String mark(int c) {
        return "⟨" + code(c) + "⟩";
    }

    private static String named(int c) {
        String name = Character.getName(c);
        if (name == null) {
            return code(c);
        }
        // Some of Java's names end in an abbreviation: LINE FEED (LF).
        int abbreviation = name.indexOf(" (");
        String full = abbreviation < 0 ? name : name.substring(0, abbreviation);
        return code(c) + " (" + full.toLowerCase(Locale.ROOT) + ")";
    }

    private static String code(int c) {
        return String.format("U+%04X", c);
    }
}
