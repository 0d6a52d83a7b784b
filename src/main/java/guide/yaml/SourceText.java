package guide.yaml;

import guide.text.InvisibleCharacters;
import java.util.Arrays;

/**
 * The letters of a file, as code points, with the starts of its lines, so that an index becomes a {@link Place}.
 *
 * <p>The places are counted here rather than taken from the parser, which also ends a line at U+2028 and gives an inner
 * byte-order mark no column; editors do neither.
 */
final class SourceText {
    private final String file;
    private final int[] letters;
    /** The index at which each line starts. */
    private final int[] starts;

    private final boolean ordinary;

    private SourceText(String file, int[] letters, int[] starts, boolean ordinary) {
        this.file = file;
        this.letters = letters;
        this.starts = starts;
        this.ordinary = ordinary;
    }

    /** Finds the lines, which end at {@code \n}, {@code \r\n} or a lone {@code \r}. */
    static SourceText of(String file, String text) {
        // The only scan of every letter. It runs before anything is compiled, when an array is far faster than charAt.
        char[] chars = text.toCharArray();
        int[] letters = new int[chars.length];
        int[] starts = new int[64];
        int lines = 1;
        int size = 0;
        boolean ordinary = true;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            letters[size++] = c;
            if (c >= ' ' && c < 0x7F) {
                continue;
            }
            if (c == '\n' || c == '\r' && (i + 1 == chars.length || chars[i + 1] != '\n')) {
                starts = lines == starts.length ? Arrays.copyOf(starts, 2 * lines) : starts;
                starts[lines++] = size;
            } else {
                ordinary &= c != '\uFFFD' && InvisibleCharacters.kind(c) == InvisibleCharacters.Kind.VISIBLE;
            }
            if (Character.isLowSurrogate(c) && size > 1 && Character.isHighSurrogate((char) letters[size - 2])) {
                size--;
                letters[size - 1] = Character.toCodePoint((char) letters[size - 1], c);
            }
        }
        return new SourceText(file, Arrays.copyOf(letters, size), Arrays.copyOf(starts, lines), ordinary);
    }

    String file() {
        return file;
    }

    /** Returns all letters, in an array of their own. */
    int[] letters() {
        return letters.clone();
    }

    /** Returns the number of letters. */
    int size() {
        return letters.length;
    }

    /** Returns the letter with this index; a line break behind the last one. */
    int letter(int index) {
        return index < letters.length ? letters[index] : '\n';
    }

    /** Returns whether no letter needs a check of its own: none is hidden, refused, beyond U+FFFF, or U+FFFD. */
    boolean isOrdinary() {
        return ordinary;
    }

    /** Returns the number of lines, at least 1. */
    int lines() {
        return starts.length;
    }

    /** Returns the index at which a line starts; lines count from 1. */
    int start(int line) {
        return starts[line - 1];
    }

    /** Returns the index of a line's end, before its line break; lines count from 1. */
    int end(int line) {
        int end = line == starts.length ? letters.length : starts[line];
        while (end > starts[line - 1] && (letters[end - 1] == '\n' || letters[end - 1] == '\r')) {
            end--;
        }
        return end;
    }

    /** Returns a line without its line break; lines count from 1. */
    String line(int line) {
        return new String(letters, start(line), end(line) - start(line));
    }

    /** Returns the place of the letter with this index, or of the end. */
    Place place(int index) {
        int found = Arrays.binarySearch(starts, index);
        int line = found >= 0 ? found : -found - 2;
        return new Place(file, line + 1, index - starts[line] + 1);
    }
}
