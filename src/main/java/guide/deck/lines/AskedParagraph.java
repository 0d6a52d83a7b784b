package guide.deck.lines;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question of several lines, as the one line that asks and what it shows below.
 *
 * @param question one line, empty only if the whole text is blank
 * @param context Markdown; may be empty
 */
record AskedParagraph(String question, String context) {
    /** What makes a line part of a block that is no paragraph. */
    private static final Pattern NO_TEXT = Pattern.compile(
            "\\s*(?:[-*+]\\s|\\d{1,9}[.)]\\s|#{1,6}\\s|[|>]|\\$\\$|\\\\\\[|!\\[[^\\]]*]\\([^)]*\\)\\s*$).*");

    private static final Pattern MARK = Pattern.compile(
            "\\s*(?:[-*+](?:\\s+\\[[ xX]])?|\\d{1,9}[.)]|#{1,6}|>)\\s+(?=\\S)|\\[![\\w-]{1,40}][+-]?\\s+(?=\\S)");
    private static final Pattern BREAK = Pattern.compile("\\\\$");
    private static final String FORMULA = "$$";

    /** Takes the first paragraph as the question. */
    static AskedParagraph of(String markdown) {
        return of(markdown, -1);
    }

    /**
     * Takes the paragraph that holds a place as the question, and the first where it is in none.
     *
     * @param at an index of the text; -1 for none
     */
    static AskedParagraph of(String markdown, int at) {
        List<String> lines = List.of(markdown.split("\n", -1));
        BitSet code = CodeFences.code(lines);
        BitSet text = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            text.set(
                    i,
                    !code.get(i)
                            && !line.isBlank()
                            && !RuleLines.isRule(line)
                            && !NO_TEXT.matcher(line).matches());
        }
        clearTables(lines, text);
        int asked = at < 0
                ? -1
                : (int) markdown.substring(0, at).chars().filter(c -> c == '\n').count();
        int line = asked >= 0 && text.get(asked) ? asked : text.nextSetBit(0);
        if (line < 0) {
            boolean isItem = asked >= 0
                    && !code.get(asked)
                    && MARK.matcher(lines.get(asked)).lookingAt();
            return isItem ? ofItem(lines, asked) : withoutText(lines, code);
        }
        int start = text.previousClearBit(line) + 1;
        int end = text.nextClearBit(line);
        List<String> parts = new ArrayList<>();
        for (int i = start; i < end; i++) {
            parts.add(BREAK.matcher(lines.get(i).strip()).replaceFirst("").strip());
        }
        String question = String.join(" ", parts).strip();
        return new AskedParagraph(
                question.isEmpty() ? lines.get(line).strip() : question,
                joined(lines.subList(0, start), lines.subList(end, lines.size())));
    }

    /** A table may have no signs at its lines' ends: the line below its head tells. */
    private static void clearTables(List<String> lines, BitSet text) {
        for (int i = 1; i < lines.size(); i++) {
            if (text.get(i - 1) && text.get(i) && RuleLines.isBelowTableHead(lines.get(i))) {
                text.clear(i - 1, text.nextClearBit(i));
            }
        }
    }

    /** Only a list, code, a table, a formula or an image asks: its first line is the question. */
    private static AskedParagraph withoutText(List<String> lines, BitSet code) {
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        if (first == lines.size()) {
            return new AskedParagraph("", "");
        }
        String line = lines.get(first).strip();
        if (code.get(first)) {
            return new AskedParagraph(codeLine(lines, code, first), joined(lines, List.of()));
        }
        if (line.startsWith("|")) {
            String cells = line.replace('|', ' ').strip().replaceAll("\\s+", " ");
            return new AskedParagraph(cells.isEmpty() ? line : cells, joined(lines, List.of()));
        }
        if (line.startsWith(FORMULA) || line.startsWith("\\[")) {
            int end = first + 1;
            while (end < lines.size() && !lines.get(end).isBlank()) {
                end++;
            }
            String formula = String.join(" ", lines.subList(first, end)).strip();
            return new AskedParagraph(formula, joined(lines.subList(end, lines.size()), List.of()));
        }
        String question = withoutMarks(line);
        return new AskedParagraph(question, Blanks.dedented(lines.subList(first + 1, lines.size())));
    }

    private static AskedParagraph ofItem(List<String> lines, int item) {
        return new AskedParagraph(
                withoutMarks(lines.get(item)), joined(lines.subList(0, item), lines.subList(item + 1, lines.size())));
    }

    /** Takes away what makes a line an item, a heading or a quote, as long as something is left. */
    private static String withoutMarks(String line) {
        Matcher mark = MARK.matcher(line);
        int start = 0;
        while (mark.lookingAt()) {
            start = mark.end();
            mark.region(start, line.length());
        }
        return line.substring(start).strip();
    }

    private static String codeLine(List<String> lines, BitSet code, int fence) {
        for (int i = fence + 1; i < lines.size() && code.get(i); i++) {
            if (!lines.get(i).isBlank() && CodeFences.length(lines.get(i)) == 0) {
                return CodeSpan.of(lines.get(i).strip());
            }
        }
        return lines.get(fence).strip();
    }

    private static String joined(List<String> before, List<String> after) {
        String start = Blanks.stripped(before);
        String end = Blanks.stripped(after);
        return start.isEmpty() || end.isEmpty() ? start + end : start + "\n\n" + end;
    }
}
