package guide.text;

import org.jline.utils.WCWidth;

/**
 * Widths in terminal cells, cluster by cluster. A cluster is what a terminal draws in one place: a base and the marks on
 * it, an emoji sequence, a flag.
 *
 * <p>The widths of code points are JLine's, so that text is measured as it is drawn. The clusters are our own:
 * {@code WCWidth.charCountForGraphemeCluster} asks the JDK's {@code BreakIterator} from 21 on and does without it before,
 * so 17 and 25 cut the same text differently (every Indic vowel sign, for one), and it walks the text anew for each
 * cluster. Here a cluster ends before the next code point that takes cells of its own, as terminals count; only emoji
 * joined by ZWJ and pairs of regional indicators are one.
 */
public final class Cells {
    static final int ZWJ = 0x200D;
    static final int TEXT_STYLE = 0xFE0E;
    static final int EMOJI_STYLE = 0xFE0F;
    /** Nothing below combines, and all that is printable below is one cell wide. */
    private static final int FIRST_MARK = 0x300;

    /** What may become an emoji though it is no pictograph: keycaps and signs from older sets. */
    private static final String OLD_EMOJI = "#*0123456789©®‼⁉™ℹ〰〽㊗㊙";

    private Cells() {}

    /** The number of terminal cells that {@code text} takes. */
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
     * Where the cluster ends that starts at {@code start}.
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
     * The cells that one cluster takes: 1 or 2, in text that passed the gate.
     *
     * @param start where the cluster starts
     * @param end where it ends, as {@link #next} says
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

    /** The longest beginning of {@code text} that takes at most so many cells, cut at a cluster's edge. */
    public static String cut(String text, int cells) {
        return text.substring(0, fitting(text, 0, cells));
    }

    /** The text, with as many spaces after it as it needs to take {@code cells}; a wider text stays as it is. */
    public static String pad(String text, int cells) {
        int missing = cells - width(text);
        return missing > 0 ? text.concat(" ".repeat(missing)) : text;
    }

    /** Where the longest run of whole clusters ends that starts at {@code start} and takes at most so many cells. */
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

    /** Whether a code point takes no cell of its own: it is drawn with the one before. */
    static boolean extendsCluster(int codePoint) {
        return codePoint >= FIRST_MARK && WCWidth.wcwidth(codePoint) == 0;
    }

    /** Whether a code point may stand in a sequence that ZWJ joins to one picture: emoji and the older signs. */
    static boolean isPictograph(int codePoint) {
        return (codePoint >= 0x2190 && codePoint <= 0x2BFF) || (codePoint >= 0x1F000 && codePoint <= 0x1FAFF);
    }

    /** Whether a code point is drawn as text or as an emoji, as the selector after it says. */
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
