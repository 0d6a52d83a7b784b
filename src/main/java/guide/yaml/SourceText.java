package guide.yaml;

import guide.text.InvisibleCharacters;
import java.util.Arrays;

/**
 * The text of a file with the starts of its lines, so that a position in it becomes a {@link Place}.
 *
 * <p>The places are counted here rather than taken from the parser, which also ends a line at U+2028 and gives an inner
 * byte-order mark no column; editors do neither.
 */
final class SourceText {
    private final String file;
    private final String text;
    /** The start of each line, in chars. */
    private final int[] starts;
    /** The number of letters before each line that take two chars; empty if no letter of the file does. */
    private final int[] pairs;

    private final boolean ordinary;
    private int lastCodePoint;
    private int lastChar;
    private long passed;

    private SourceText(String file, String text, int[] starts, int[] pairs, boolean ordinary) {
        this.file = file;
        this.text = text;
        this.starts = starts;
        this.pairs = pairs;
        this.ordinary = ordinary;
    }

    /** Finds the lines, which end at {@code \n}, {@code \r\n} or a lone {@code \r}. */
    static SourceText of(String file, String text) {
        int[] starts = new int[64];
        int[] pairs = new int[64];
        int lines = 1;
        int seen = 0;
        boolean ordinary = true;
        // The only scan of every letter. It runs before anything is compiled, when an array is far faster than charAt.
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c >= ' ' && c < 0x7F) {
                continue;
            }
            if (c == '\n' || c == '\r' && (i + 1 == chars.length || chars[i + 1] != '\n')) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * lines);
                    pairs = Arrays.copyOf(pairs, 2 * lines);
                }
                starts[lines] = i + 1;
                pairs[lines++] = seen;
            } else {
                ordinary &= c != '\uFFFD' && InvisibleCharacters.kind(c) == InvisibleCharacters.Kind.VISIBLE;
                seen += Character.isHighSurrogate(c) ? 1 : 0;
            }
        }
        int[] table = seen == 0 ? new int[0] : Arrays.copyOf(pairs, lines);
        return new SourceText(file, text, Arrays.copyOf(starts, lines), table, ordinary);
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    /** Returns whether no letter needs a check of its own: none is hidden, refused, of two chars, or U+FFFD. */
    boolean isOrdinary() {
        return ordinary;
    }

    /** Returns the number of lines, at least 1. */
    int lines() {
        return starts.length;
    }

    /** Returns the start of a line in chars; lines count from 1. */
    int start(int line) {
        return starts[line - 1];
    }

    /** Returns the end of a line in chars, without its line break; lines count from 1. */
    int end(int line) {
        int end = line == starts.length ? text.length() : starts[line];
        while (end > starts[line - 1] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    /** Returns a line without its line break; lines count from 1. */
    String line(int line) {
        return text.substring(start(line), end(line));
    }

    /** Returns the place of the letter with this index, counted in code points, as SnakeYAML does. */
    Place place(int codePoint) {
        int line = lineOf(codePoint);
        return new Place(file, line + 1, codePoint - codePoints(line) + 1);
    }

    /** Returns the place of a char. */
    Place placeOfChar(int index) {
        int found = Arrays.binarySearch(starts, index);
        int line = found >= 0 ? found : -found - 2;
        passed += index - starts[line];
        return new Place(file, line + 1, text.codePointCount(starts[line], index) + 1);
    }

    /** Converts an index in code points to one in chars. */
    int charIndex(int codePoint) {
        if (pairs.length == 0) {
            return Math.min(codePoint, text.length());
        }
        int line = lineOf(codePoint);
        int start = codePoints(line);
        if (start > lastCodePoint || lastCodePoint > codePoint) {
            lastCodePoint = start;
            lastChar = starts[line];
        }
        passed += codePoint - lastCodePoint;
        // Starts at the previous index, so that a long line is not counted again for each of its parts.
        lastChar = text.offsetByCodePoints(lastChar, codePoint - lastCodePoint);
        lastCodePoint = codePoint;
        return lastChar;
    }

    /** Counts the letters passed on the way to places within lines, so that a test sees work that grows too fast. */
    long passed() {
        return passed;
    }

    private int lineOf(int codePoint) {
        int low = 0;
        int high = starts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (codePoints(middle) <= codePoint) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Returns the number of code points before a line. */
    private int codePoints(int line) {
        return pairs.length == 0 ? starts[line] : starts[line] - pairs[line];
    }
}
