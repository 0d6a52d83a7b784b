package guide.text;

import org.jline.utils.WCWidth;

/**
 * Measures text in terminal cells, cluster by cluster. A cluster is all that a terminal draws in one place: a base with
 * its marks, an emoji sequence, a flag.
 *
 * <p>The widths of code points are JLine's, so that text is measured as it is drawn. The clusters are our own: {@code
 * WCWidth.charCountForGraphemeCluster} uses the JDK's {@code BreakIterator} on JDK 21 and later but not on earlier
 * ones, so 17 and 25 would cut the same text differently (at every Indic vowel sign, for example), and it scans the
 * text again for each cluster. Here a cluster ends before the next code point that takes cells of its own, as terminals
 * count; only emoji joined by ZWJ and pairs of regional indicators stay together.
 */
public final class Cells {
    static final int ZWJ = 0x200D;
    static final int TEXT_STYLE = 0xFE0E;
    static final int EMOJI_STYLE = 0xFE0F;
    /** The first code point that may combine; every printable one below it is one cell wide. */
    private static final int FIRST_MARK = 0x300;

    /** Characters that may become an emoji though they are no pictographs: keycaps and signs from older sets. */
    private static final String OLD_EMOJI = "#*0123456789©®‼⁉™ℹ〰〽㊗㊙";

    private Cells() {}

    /** Returns the number of terminal cells that {@code text} takes. */
    public static int width(String text) {
        int cells = 0;
        for (int i = 0; i < text.length(); ) {
            int end = next(text, i);
            cells += width(text, i, end);
            i = end;
        }
        return cells;
    }

    /**
     * Returns the end of the cluster that starts at {@code start}.
     *
     * @param start an index within the text
     * @return an index after {@code start}, at most the text's length
     */
    public static int next(String text, int start) {
        int end = start + 1;
        if (text.charAt(start) < FIRST_MARK && (end == text.length() || text.charAt(end) < FIRST_MARK)) {
            return end;
        }
        int base = text.codePointAt(start);
        end = start + Character.charCount(base);
        if (isFlagHalf(base) && end < text.length() && isFlagHalf(text.codePointAt(end))) {
            end += 2;
        }
        int last = base;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            boolean joined = last == ZWJ && isPictograph(base) && isPictograph(codePoint);
            if (!joined && !extendsCluster(codePoint)) {
                return end;
            }
            end += Character.charCount(codePoint);
            last = codePoint;
        }
        return end;
    }

    /**
     * Returns the width of one cluster in cells: 1 or 2 in text that passed the gate.
     *
     * @param start the start of the cluster
     * @param end the end of the cluster, from {@link #next}
     */
    public static int width(String text, int start, int end) {
        char first = text.charAt(start);
        if (end == start + 1 && first < FIRST_MARK) {
            return 1;
        }
        for (int i = start + 1; i < end; i++) {
            if (text.charAt(i) == EMOJI_STYLE) {
                return 2;
            }
            if (text.charAt(i) == TEXT_STYLE) {
                return 1;
            }
        }
        return Math.max(0, WCWidth.wcwidth(text.codePointAt(start)));
    }

    /**
     * Returns the end of the longest run of whole clusters that starts at {@code start} and takes at most {@code cells}
     * cells.
     */
    static int fitting(String text, int start, int cells) {
        int left = cells;
        int at = start;
        while (at < text.length()) {
            int end = next(text, at);
            left -= width(text, at, end);
            if (left < 0) {
                return at;
            }
            at = end;
        }
        return at;
    }

    /** Returns whether a code point takes no cell of its own, because it is drawn together with the one before it. */
    static boolean extendsCluster(int codePoint) {
        return codePoint >= FIRST_MARK && WCWidth.wcwidth(codePoint) == 0;
    }

    /**
     * Returns whether a code point may be part of a sequence that ZWJ joins to one picture: emoji and the older signs.
     */
    static boolean isPictograph(int codePoint) {
        return (codePoint >= 0x2190 && codePoint <= 0x2BFF) || (codePoint >= 0x1F000 && codePoint <= 0x1FAFF);
    }

    /** Returns whether a code point is drawn as text or as an emoji, depending on the selector after it. */
    static boolean hasTwoStyles(int codePoint) {
        return isPictograph(codePoint) || OLD_EMOJI.indexOf(codePoint) >= 0;
    }

    static boolean isSkinTone(int codePoint) {
        return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
    }

    private static boolean isFlagHalf(int codePoint) {
        return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
    }
}
