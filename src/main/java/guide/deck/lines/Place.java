package guide.deck.lines;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a place of a Markdown text is part of. */
enum Place {
    /** Text, where marks such as bold are read. */
    TEXT,
    /** Code within a line. */
    CODE,
    /** A fenced block of code. */
    BLOCK,
    /** A formula. */
    FORMULA;

    /** The longest way into a paragraph, in chars, and out of it again; beyond it all is text. */
    private static final int FARTHEST = 4000;

    /** Returns what a place is part of. The paragraph that holds it is read, and the fences of the text. */
    static Place of(String text, int at) {
        List<String> lines = List.of(text.split("\n", -1));
        BitSet code = Fences.code(lines);
        int line = 0;
        int start = 0;
        int paragraph = 0;
        while (start + lines.get(line).length() < at) {
            start += lines.get(line).length() + 1;
            paragraph = lines.get(line).isBlank() ? start : paragraph;
            line++;
        }
        return code.get(line) ? BLOCK : within(text, paragraph, at);
    }

    private static Place within(String text, int paragraph, int at) {
        int place = at - paragraph;
        if (place > FARTHEST) {
            return TEXT;
        }
        int end = text.indexOf("\n\n", at);
        String rest = text.substring(paragraph, Math.min(end < 0 ? text.length() : end, at + FARTHEST));
        Set<String> missing = new HashSet<>();
        int i = 0;
        while (i <= place && i < rest.length()) {
            int close = close(rest, i, missing);
            if (close > i) {
                if (place < close && place > i) {
                    return rest.charAt(i) == '`' ? CODE : FORMULA;
                }
                i = close;
            } else {
                i += rest.charAt(i) == '\\' ? 2 : run(rest, i);
            }
        }
        return TEXT;
    }

    /**
     * Returns the end of the code or the formula that starts here, or -1.
     *
     * @param missing ends that the rest does not hold, so that they are looked for once
     */
    private static int close(String text, int start, Set<String> missing) {
        char c = text.charAt(start);
        if (c == '`') {
            int length = run(text, start);
            String ticks = "`".repeat(length);
            int end = missing.contains(ticks) ? -1 : ticksEnd(text, start + length, length);
            if (end < 0) {
                missing.add(ticks);
            }
            return end;
        }
        if (c == '\\' && start + 1 < text.length()) {
            char bracket = text.charAt(start + 1);
            String end = bracket == '(' ? "\\)" : bracket == '[' ? "\\]" : "";
            int found = end.isEmpty() || missing.contains(end) ? -1 : text.indexOf(end, start);
            if (found < 0) {
                missing.add(end);
            }
            return found < 0 ? -1 : found + end.length();
        }
        return c == '$' ? formulaEnd(text, start) : -1;
    }

    private static int ticksEnd(String text, int from, int length) {
        for (int i = text.indexOf('`', from); i >= 0; i = text.indexOf('`', i + run(text, i))) {
            if (run(text, i) == length) {
                return i + length;
            }
        }
        return -1;
    }

    private static int formulaEnd(String text, int start) {
        int length = Math.min(2, run(text, start));
        int from = start + length;
        if (from >= text.length() || length == 1 && Character.isWhitespace(text.charAt(from))) {
            return -1;
        }
        int end = text.indexOf('$', from);
        while (end > 0 && text.charAt(end - 1) == '\\') {
            end = text.indexOf('$', end + 1);
        }
        return end < 0 || length == 1 && Character.isWhitespace(text.charAt(end - 1)) ? -1 : end + length;
    }

    /** Returns how many of the same sign stand here: backticks or dollars; 1 for all others. */
    private static int run(String text, int start) {
        char c = text.charAt(start);
        int end = start + 1;
        while ((c == '`' || c == '$') && end < text.length() && text.charAt(end) == c) {
            end++;
        }
        return end - start;
    }
}
