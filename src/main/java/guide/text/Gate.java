package guide.text;

import java.util.Locale;

/**
 * Makes every character visible that a terminal would obey or a reader could not see.
 */
final class Gate {
    /** The number of marks that one base may carry; more of them paint over the neighboring lines. */
    static final int MARKS = 8;

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
        if (InvisibleCharacters.isAdvice(codePoint)) {
            return;
        }
        if (codePoint == '\t') {
            begin(' ');
        } else if (InvisibleCharacters.isHidden(codePoint)) {
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
}
