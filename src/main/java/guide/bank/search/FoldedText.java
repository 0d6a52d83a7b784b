package guide.bank.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * Text in the form that a search compares: in lower case, without accents, with one kind of dash, apostrophe and space.
 * Each of its letters knows its place in the source.
 */
final class FoldedText {
    /**
     * Letters that Unicode does not decompose though people type them without their mark, and signs with a plainer
     * twin.
     */
    private static final Map<Character, String> TWINS = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ı', "i"),
            Map.entry('ς', "σ"),
            Map.entry('‐', "-"),
            Map.entry('‑', "-"),
            Map.entry('–', "-"),
            Map.entry('—', "-"),
            Map.entry('’', "'"),
            Map.entry('‘', "'"),
            Map.entry('\u00a0', " "),
            Map.entry('\u202f', " "));

    /** The first of the ideographs and kana, which need no decomposition and are too many to test each. */
    private static final char FIRST_EAST_ASIAN = 0x2E80;

    private static final char LAST_EAST_ASIAN = 0xA4CF;

    private final String text;
    /** The index in the source of each char, and of the end; empty if all indices are the same. */
    private final int[] from;

    private FoldedText(String text, int[] from) {
        this.text = text;
        this.from = from;
    }

    static FoldedText of(String source) {
        for (int i = 0; i < source.length(); i++) {
            if (source.charAt(i) >= 0x80) {
                return withMap(source);
            }
        }
        return new FoldedText(source.toLowerCase(Locale.ROOT), new int[0]);
    }

    String text() {
        return text;
    }

    /**
     * Returns the index in the source of a char of the folded text; the folded text's length maps to the source's end.
     */
    int from(int index) {
        return from.length == 0 ? index : from[index];
    }

    private static FoldedText withMap(String source) {
        StringBuilder text = new StringBuilder(source.length() + 8);
        int[] from = new int[source.length() + 9];
        for (int i = 0; i < source.length(); ) {
            int codePoint = source.codePointAt(i);
            int before = text.length();
            append(codePoint, text);
            if (text.length() >= from.length) {
                from = Arrays.copyOf(from, 2 * text.length());
            }
            Arrays.fill(from, before, text.length(), i);
            i += Character.charCount(codePoint);
        }
        from[text.length()] = source.length();
        return new FoldedText(text.toString(), from);
    }

    private static void append(int codePoint, StringBuilder text) {
        if (codePoint < 0x80) {
            text.append((char) Character.toLowerCase(codePoint));
            return;
        }
        int small = Character.toLowerCase(codePoint);
        String twin = small <= Character.MAX_VALUE ? TWINS.get((char) small) : null;
        if (twin != null) {
            text.append(twin);
        } else if (isMark(codePoint)) {
            return;
        } else if (isEastAsian(codePoint) || !Character.isLetter(codePoint)) {
            text.appendCodePoint(small);
        } else {
            Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                    .codePoints()
                    .filter(c -> !isMark(c))
                    .map(Character::toLowerCase)
                    .forEach(text::appendCodePoint);
        }
    }

    private static boolean isMark(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    /** Returns whether a code point is an ideograph or kana. */
    static boolean isEastAsian(int codePoint) {
        return codePoint >= FIRST_EAST_ASIAN && codePoint <= LAST_EAST_ASIAN;
    }
}
