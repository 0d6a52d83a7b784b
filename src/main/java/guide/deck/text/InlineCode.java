package guide.deck.text;

import java.util.HashMap;
import java.util.Map;

/** Code within a text, between runs of as many backticks. Each char is looked at a few times at most. */
public final class InlineCode {
    private final String text;
    /** The last run of each number of backticks: without it, a missing end would be looked for again and again. */
    private final Map<Integer, Integer> last = new HashMap<>();

    InlineCode(String text) {
        this.text = text;
        for (int i = text.indexOf('`'); i >= 0; i = text.indexOf('`', i + run(text, i))) {
            last.put(run(text, i), i);
        }
    }

    /** Returns a line with spaces where its code was. */
    public static String blanked(String line) {
        int at = line.indexOf('`');
        if (at < 0) {
            return line;
        }
        InlineCode code = new InlineCode(line);
        StringBuilder out = new StringBuilder(line.length());
        int from = 0;
        while (at >= 0) {
            int end = code.end(at);
            if (end >= 0) {
                // Appended, since a change within the text would copy all that is behind it.
                out.append(line, from, at).append(" ".repeat(end - at));
                from = end;
            }
            at = line.indexOf('`', end < 0 ? at + run(line, at) : end);
        }
        return out.append(line, from, line.length()).toString();
    }

    /** Returns the place behind the code that begins with the backticks at a place; -1 if nothing closes them. */
    int end(int tick) {
        int length = run(text, tick);
        if (last.getOrDefault(length, -1) <= tick) {
            return -1;
        }
        int i = text.indexOf('`', tick + length);
        while (run(text, i) != length) {
            i = text.indexOf('`', i + run(text, i));
        }
        return i + length;
    }

    /** Returns how many of the same sign stand at a place. */
    static int run(String text, int start) {
        int end = start + 1;
        while (end < text.length() && text.charAt(end) == text.charAt(start)) {
            end++;
        }
        return end - start;
    }
}
