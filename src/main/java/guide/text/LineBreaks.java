package guide.text;

/** Decides where a line may end: at spaces, between ideographs, and inside a word that is wider than the whole line. */
final class LineBreaks {
    /** Characters that never start a line after an ideograph. */
    private static final String CLOSERS = "、。，．・：；？！）」』】〉》〕］｝ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々〻,.;:!?)]}%”’…";
    /** Characters that never end a line before an ideograph. */
    private static final String OPENERS = "（「『【〈《〔［｛([{“‘$#@";
    /** Characters after which a word that does not fit may continue on the next line: paths, identifiers, addresses. */
    private static final String JOINTS = "_/-.?&=,:;|";

    private LineBreaks() {}

    /**
     * Returns whether a line may end at this character: at every space but those that forbid it (U+00A0, U+2007,
     * U+202F).
     */
    static boolean isSpace(char c) {
        return c == ' '
                || c == '\u1680'
                || (c >= '\u2000' && c <= '\u200A' && c != '\u2007')
                || c == '\u205F'
                || c == '\u3000';
    }

    /** Returns whether a line may end between two code points with no space between them. */
    static boolean isAllowedBetween(int left, int right) {
        return (isIdeograph(left) || isIdeograph(right)) && CLOSERS.indexOf(right) < 0 && OPENERS.indexOf(left) < 0;
    }

    /** Returns whether a word that is too wide for its line may continue on the next one after this character. */
    static boolean isAllowedAfter(char c) {
        return JOINTS.indexOf(c) >= 0;
    }

    /** Returns whether a code point is Han, kana, Hangul or their full-width punctuation. */
    private static boolean isIdeograph(int codePoint) {
        return codePoint >= 0x2E80
                && (codePoint <= 0xA4CF
                        || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                        || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                        || (codePoint >= 0xFE30 && codePoint <= 0xFE4F)
                        || (codePoint >= 0xFF01 && codePoint <= 0xFFE6)
                        || (codePoint >= 0x20000 && codePoint <= 0x3FFFD));
    }
}
