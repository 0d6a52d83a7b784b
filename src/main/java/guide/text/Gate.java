package guide.text;

import java.util.Locale;

/**
 * Makes every character visible that a terminal would obey or a reader could not see. The tables are our own because
 * each JDK version knows other characters.
 */
final class Gate {
    /** The number of marks that one base may carry; more of them paint over the neighboring lines. */
    static final int MARKS = 8;

    /**
     * The first and last code point of each range that never passes as it is: controls, bidi controls, separators,
     * fillers, variation selectors other than the two for emoji, surrogates that stand alone, noncharacters, tags.
     */
    private static final int[] HIDDEN = {
        0x0000, 0x001F, 0x007F, 0x009F, 0x00AD, 0x00AD, 0x034F, 0x034F, 0x0600, 0x0605, 0x061C, 0x061C, 0x06DD, 0x06DD,
        0x070F, 0x070F, 0x0890, 0x0891, 0x08E2, 0x08E2, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x200B, 0x200B,
        0x200E, 0x200F, 0x2028, 0x202E, 0x2060, 0x206F, 0x3164, 0x3164, 0xD800, 0xDFFF, 0xFDD0, 0xFDEF, 0xFE00, 0xFE0D,
        0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0, 0xFFF0, 0xFFFB, 0x110BD, 0x110BD, 0x110CD, 0x110CD, 0x13430, 0x1343F, 0x1BCA0,
        0x1BCA3, 0x1D173, 0x1D17A, 0xE0000, 0xE0FFF
    };

    private final StringBuilder out;
    /** The number of marks that the current cluster may still take; 0 if it has no base. */
    private int room;
    /** The last code point that passed; 0 after an escape. */
    private int last;
    /** The base of the current cluster. */
    private int base;

    private Gate(int length) {
        out = new StringBuilder(length + 16);
    }

    /** Returns the text with everything hidden made visible; the very same string if nothing is hidden. */
    static String pass(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c < ' ' || c > '~') {
                return inspect(raw);
            }
        }
        return raw;
    }

    private static String inspect(String raw) {
        Gate gate = new Gate(raw.length());
        for (int i = 0; i < raw.length(); ) {
            int codePoint = raw.codePointAt(i);
            gate.accept(codePoint);
            i += Character.charCount(codePoint);
        }
        return gate.out.length() == raw.length() && raw.contentEquals(gate.out) ? raw : gate.out.toString();
    }

    private void accept(int codePoint) {
        if (codePoint == '\t') {
            begin(' ');
        } else if (isHidden(codePoint)) {
            escape(codePoint);
        } else if (!Cells.extendsCluster(codePoint)) {
            begin(codePoint);
        } else if (room > 0 && fits(codePoint)) {
            room--;
            append(codePoint);
        } else {
            escape(codePoint);
        }
    }

    private void begin(int codePoint) {
        boolean joined = last == Cells.ZWJ && Cells.isPictograph(codePoint) && Cells.isPictograph(base);
        if (!joined) {
            room = MARKS;
        }
        base = codePoint;
        append(codePoint);
    }

    /**
     * Returns whether a mark may stand here. A selector or a skin tone counts only right after the character that it
     * changes; elsewhere terminals disagree on its width.
     */
    private boolean fits(int mark) {
        if (mark == Cells.TEXT_STYLE || mark == Cells.EMOJI_STYLE) {
            return last == base && Cells.hasTwoStyles(base);
        }
        return !Cells.isSkinTone(mark) || Cells.isPictograph(base);
    }

    private void append(int codePoint) {
        last = codePoint;
        out.appendCodePoint(codePoint);
    }

    private void escape(int codePoint) {
        String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        out.append("⟨U+").append("0".repeat(Math.max(0, 4 - digits.length())));
        out.append(digits).append('⟩');
        room = 0;
        last = 0;
    }

    private static boolean isHidden(int codePoint) {
        if ((codePoint & 0xFFFE) == 0xFFFE) {
            return true;
        }
        for (int i = 0; i < HIDDEN.length && HIDDEN[i] <= codePoint; i += 2) {
            if (codePoint <= HIDDEN[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
