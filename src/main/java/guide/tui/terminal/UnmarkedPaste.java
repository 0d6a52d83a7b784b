package guide.tui.terminal;

import guide.keys.Input;
import guide.keys.Input.Key.Name;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Recognizes a paste that the terminal does not mark, by the keys that come at once or within milliseconds. A slow link brings many keys at
 * once as well, but keys typed ahead and keys held down are few different ones, and grades stand between spaces.
 */
final class UnmarkedPaste {
    /** The most characters that count as typed ahead, whatever they are. */
    private static final int LONGEST_TYPED = 12;
    /** More than the four grades and the key that ticks. */
    private static final int MOST_KEYS = 5;
    /** The most characters that count as typed ahead where some of them are no usual key, such as a figure from 5 to 9. */
    private static final int LONGEST_UNUSUAL = 6;

    private static final int WORD = 4;
    private static final String USUAL_SIGNS = "1234/?[] ";
    /** The longest pause within a paste that a link brings in parts. */
    private static final long PAUSE_NANOS = 50_000_000L;

    /** The longest pause between keys that come at once; a key that is held down repeats after 20 ms or more. */
    private static final long AT_ONCE_NANOS = 10_000_000L;
    /** Enough to know a paste by. */
    private static final int LONGEST_RUN = 200;

    private final StringBuilder run = new StringBuilder();
    private boolean pasting;
    private long last;

    /**
     * Returns the keys, or what they are together.
     *
     * @param keys those of one read, in order
     * @param at when they were read, in nanoseconds of a monotonic clock
     */
    List<Input> in(List<Input> keys, long at) {
        if (keys.isEmpty()) {
            return keys;
        }
        boolean goesOn = pasting && at - last < PAUSE_NANOS;
        boolean isText = areText(keys);
        if (!isText || at - last >= AT_ONCE_NANOS || run.length() > LONGEST_RUN) {
            run.setLength(0);
        }
        last = at;
        String text = isText ? text(keys) : "";
        run.append(text);
        pasting = isText && (goesOn || isPaste(run.toString()));
        return pasting ? List.of(new Input.Unmarked(text)) : keys;
    }

    private static boolean areText(List<Input> keys) {
        for (Input input : keys) {
            if (!isText(input)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPaste(String text) {
        Set<Integer> different = new HashSet<>();
        Set<Integer> unusual = new HashSet<>();
        Set<Integer> word = new HashSet<>();
        int typed = 0;
        int longestWord = 0;
        for (int codePoint : text.codePoints().toArray()) {
            typed += codePoint == '\n' ? 0 : 1;
            if (Character.isWhitespace(codePoint)) {
                word.clear();
                continue;
            }
            different.add(codePoint);
            word.add(codePoint);
            longestWord = Math.max(longestWord, word.size());
            if (!Character.isLetter(codePoint) && USUAL_SIGNS.indexOf(codePoint) < 0) {
                unusual.add(codePoint);
            }
        }
        boolean severalLines = text.strip().contains("\n") && longestWord >= WORD;
        return severalLines
                || typed > LONGEST_TYPED && different.size() > MOST_KEYS
                || typed > LONGEST_UNUSUAL && unusual.size() > 1;
    }

    private static boolean isText(Input input) {
        return input instanceof Input.Text
                || input instanceof Input.Key key && (key.name() == Name.ENTER || key.name() == Name.TAB);
    }

    private static String text(List<Input> keys) {
        StringBuilder text = new StringBuilder();
        for (Input input : keys) {
            if (input instanceof Input.Text typed) {
                text.appendCodePoint(typed.codePoint());
            } else {
                text.append(input.equals(new Input.Key(Name.TAB)) ? '\t' : '\n');
            }
        }
        return text.toString();
    }
}
