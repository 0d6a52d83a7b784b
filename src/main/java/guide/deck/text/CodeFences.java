package guide.deck.text;

import java.util.BitSet;
import java.util.List;

/** Finds blocks of code between fences. */
public final class CodeFences {
    private static final int SHORTEST = 3;

    private CodeFences() {}

    /**
     * Returns the lines that are code, with their fences. A fence that is never closed is text: otherwise a forgotten one would
     * take all cards below it away.
     */
    public static BitSet code(List<String> lines) {
        BitSet code = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int length = length(line);
            if (length > 0) {
                int end = end(lines, i, length);
                code.set(i, Math.max(i, end + 1));
                i = Math.max(i, end);
            }
        }
        return code;
    }

    /** Returns the line of the fence that closes the one of a line, or -1. */
    private static int end(List<String> lines, int start, int length) {
        char sign = lines.get(start).strip().charAt(0);
        for (int i = start + 1; i < lines.size(); i++) {
            String line = lines.get(i);
            int other = length(line);
            if (other >= length && line.strip().charAt(0) == sign) {
                // A fence with a language opens a block, so the one above it is closed by nothing.
                return isBare(line) ? i : -1;
            }
        }
        return -1;
    }

    /** Returns how many signs a fence is made of; 0 if the line is none. */
    public static int length(String line) {
        int start = 0;
        while (start < line.length() && (line.charAt(start) == ' ' || line.charAt(start) == '\t')) {
            start++;
        }
        if (start == line.length() || line.charAt(start) != '`' && line.charAt(start) != '~') {
            return 0;
        }
        char sign = line.charAt(start);
        int end = start;
        while (end < line.length() && line.charAt(end) == sign) {
            end++;
        }
        boolean isInline = sign == '`' && line.indexOf('`', end) >= 0;
        return end - start < SHORTEST || isInline ? 0 : end - start;
    }

    private static boolean isBare(String line) {
        String signs = line.strip();
        return signs.chars().allMatch(c -> c == signs.charAt(0));
    }
}
