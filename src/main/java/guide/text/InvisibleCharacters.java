package guide.text;

import java.util.Locale;

/**
 * Knows the characters that a reader cannot see: those that are refused, those that are only worth a warning, those that
 * ordinary text needs, and their names. The tables are our own because each JDK version knows other characters.
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

    /**
     * The first and last code point of each range that is never drawn as it is: controls, bidi controls, separators,
     * fillers, variation selectors other than the two for emoji, surrogates that stand alone, noncharacters, tags.
     */
    private static final int[] HIDDEN = {
        0x0000, 0x001F, 0x007F, 0x009F, 0x0600, 0x0605, 0x06DD, 0x06DD, 0x070F, 0x070F, 0x0890, 0x0891, 0x08E2, 0x08E2,
        0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x200B, 0x200B, 0x2028, 0x202E, 0x2060, 0x206F, 0x3164, 0x3164,
        0xD800, 0xDFFF, 0xFDD0, 0xFDEF, 0xFE00, 0xFE0D, 0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0, 0xFFF0, 0xFFFB, 0x110BD,
        0x110BD, 0x110CD, 0x110CD, 0x13430, 0x1343F, 0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A, 0xE0000, 0xE0FFF
    };

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
        return isHidden(c) ? Kind.HIDDEN : Kind.VISIBLE;
    }

    /** Returns whether a character is drawn as its number, since a terminal could obey it or a reader would miss it. */
    static boolean isHidden(int c) {
        if ((c & 0xFFFE) == 0xFFFE) {
            return true;
        }
        for (int i = 0; i < HIDDEN.length && HIDDEN[i] <= c; i += 2) {
            if (c <= HIDDEN[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether a character only advises the program that lays out the text: soft hyphens, as copied from the web, and marks
     * of direction and joining, as Hebrew and Arabic need. A terminal draws garbage for some, so none is drawn.
     */
    static boolean isAdvice(int c) {
        return c == 0xAD || c == 0x34F || c == 0x61C || c == 0x200E || c == 0x200F;
    }

    /** Returns whether a character looks like a space and is none to YAML and shells. */
    public static boolean isOtherSpace(int c) {
        return c > ' ' && Character.getType(c) == Character.SPACE_SEPARATOR;
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
            if (c == '\n' || c == '\t' || c == '\r' || kind(c) != Kind.VISIBLE || isAdvice(c) || isOtherSpace(c)) {
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

    /** Returns the number and the name of a character. */
    public static String named(int c) {
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
