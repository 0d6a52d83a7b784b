package guide.deck.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds code and formulas within a paragraph, where marks mean nothing. Each char is looked at a few times at most. */
public final class CodeAndFormulas {
    private final String text;
    /** The last run of each number of backticks: without it, a missing end would be looked for again and again. */
    private final Map<Integer, Integer> lastTicks = new HashMap<>();

    private final int lastParenthesis;
    private final int lastBracket;

    /** @param text a paragraph */
    CodeAndFormulas(String text) {
        this.text = text;
        this.lastParenthesis = text.lastIndexOf("\\)");
        this.lastBracket = text.lastIndexOf("\\]");
        for (int i = text.indexOf('`'); i >= 0; ) {
            int length = run(i);
            lastTicks.put(length, i);
            i = text.indexOf('`', i + length);
        }
    }

    /** Returns the chars of a whole text that are code or a formula, with their signs. */
    public static BitSet in(String text) {
        BitSet found = new BitSet();
        List<String> lines = List.of(text.split("\n", -1));
        BitSet code = CodeFences.code(lines);
        int start = 0;
        int paragraph = -1;
        for (int i = 0; i <= lines.size(); i++) {
            boolean isText = i < lines.size() && !code.get(i) && !lines.get(i).isBlank();
            if (!isText && paragraph >= 0) {
                new CodeAndFormulas(text.substring(paragraph, start)).addTo(found, paragraph);
            }
            paragraph = !isText ? -1 : paragraph < 0 ? start : paragraph;
            if (i < lines.size()) {
                int end = start + lines.get(i).length();
                found.set(start, code.get(i) ? end : start);
                start = Math.min(end + 1, text.length());
            }
        }
        return found;
    }

    private void addTo(BitSet found, int offset) {
        for (int i = 0; i < text.length(); ) {
            int end = end(i);
            found.set(offset + i, offset + Math.max(i, end));
            i = end > i ? end : i + step(i);
        }
    }

    /** Returns the end of the code or the formula that starts here, or -1. */
    public int end(int start) {
        return switch (text.charAt(start)) {
            case '`' -> ticksEnd(start);
            case '\\' -> bracketEnd(start);
            case '$' -> dollarEnd(start);
            default -> -1;
        };
    }

    /** Returns how far it is to the next place where something may start. */
    public int step(int start) {
        return text.charAt(start) == '\\' ? 2 : run(start);
    }

    private int ticksEnd(int start) {
        int length = run(start);
        if (lastTicks.getOrDefault(length, -1) <= start) {
            return -1;
        }
        int i = text.indexOf('`', start + length);
        while (i >= 0 && run(i) != length) {
            i = text.indexOf('`', i + run(i));
        }
        return i < 0 ? -1 : i + length;
    }

    private int bracketEnd(int start) {
        char next = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
        if (next == '(' && lastParenthesis > start) {
            return text.indexOf("\\)", start) + 2;
        }
        return next == '[' && lastBracket > start ? text.indexOf("\\]", start) + 2 : -1;
    }

    private int dollarEnd(int start) {
        int length = Math.min(2, run(start));
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
    private int run(int start) {
        char c = text.charAt(start);
        int end = start + 1;
        while ((c == '`' || c == '$') && end < text.length() && text.charAt(end) == c) {
            end++;
        }
        return end - start;
    }
}
