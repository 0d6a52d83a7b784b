package guide.deck.text;

import guide.deck.Card;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The question of a source, as a bank holds it: one line, and the text that shows under it.
 *
 * @param question one line, empty only if nothing is asked
 * @param context Markdown; may be empty
 */
public record QuestionText(String question, String context) {
    /** Stands for the line where a source asks with a picture or with code alone. */
    private static final String NO_WORDS = "What about this?";

    /** A longer row would take the matcher's stack. */
    private static final int LONGEST_ROW_OF_IMAGES = 4000;

    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+");
    private static final Pattern NUMBER = Pattern.compile("(?:\\(?[Qq]?\\d{1,4}[.):]|[Qq]\\d{0,4}[.:])\\s+");
    private static final Pattern IMAGES = Pattern.compile("(?:\\s*!\\[[^\\]]{0,500}\\]\\([^)]{0,2000}\\))+\\s*");
    /** Begins a line of a block that is no paragraph. */
    private static final Pattern NO_TEXT = Pattern.compile(
            "\\s*(?:[-*+]\\s|\\d{1,9}[.)]\\s|#{1,6}\\s|[|>]|\\$\\$|\\\\\\[|!\\[[^\\]]*]\\([^)]*\\)\\s*$).*");

    private static final Pattern LINE = Pattern.compile("[-*_=]{3,}");
    private static final Pattern MARK = Pattern.compile(
            "\\s*(?:[-*+](?:\\s+\\[[ xX]])?|\\d{1,9}[.)]|#{1,6}|>)\\s+(?=\\S)|\\[![\\w-]{1,40}][+-]?\\s+(?=\\S)");
    private static final Pattern BREAK = Pattern.compile("\\\\$");
    private static final String FORMULA = "$$";

    /** Returns the card that asks this. */
    public Card card(String answer) {
        return Card.of(question, answer).withContext(context);
    }

    /**
     * Takes the first line of words as the question, without a heading's mark, and all else as what shows under it. Code,
     * tables, lists and images are no words. A single line loses its number as well.
     */
    public static QuestionText ofLine(String markdown) {
        String text = markdown.strip();
        if (text.isEmpty()) {
            return new QuestionText("", "");
        }
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int at = firstWords(lines);
        if (at < 0) {
            return new QuestionText(NO_WORDS, text);
        }
        String line = withoutStart(HEADING, lines.remove(at).strip());
        return lines.isEmpty()
                ? new QuestionText(withoutStart(NUMBER, line), "")
                : new QuestionText(line, BlankLines.stripped(lines));
    }

    private static String withoutStart(Pattern start, String line) {
        Matcher matcher = start.matcher(line);
        return matcher.lookingAt() && matcher.end() < line.length() ? line.substring(matcher.end()) : line;
    }

    private static int firstWords(List<String> lines) {
        BitSet code = FencedLines.code(lines);
        boolean isFormula = false;
        for (int i = code.nextClearBit(0); i < lines.size(); i = code.nextClearBit(i + 1)) {
            String line = lines.get(i).strip();
            if (isFormula) {
                isFormula = !line.equals(FORMULA);
            } else if (line.startsWith(FORMULA)) {
                isFormula = line.length() <= 4 || !line.endsWith(FORMULA);
            } else if (isWords(line, i == 0)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isWords(String line, boolean isFirst) {
        boolean isBlock = line.startsWith("|")
                || line.startsWith("<") && !isFirst
                || LINE.matcher(line).matches()
                || FencedLines.isFence(line);
        boolean isImages = line.startsWith("![")
                && line.length() < LONGEST_ROW_OF_IMAGES
                && IMAGES.matcher(line).matches();
        return !line.isEmpty() && !isBlock && !isImages;
    }

    /** Takes the first paragraph as the question, which may be several lines. */
    public static QuestionText ofParagraph(String markdown) {
        return ofParagraph(markdown, -1);
    }

    /**
     * Takes the paragraph that holds a place as the question, and the first where it is in none.
     *
     * @param at an index of the text; -1 for none
     */
    public static QuestionText ofParagraph(String markdown, int at) {
        List<String> lines = List.of(markdown.split("\n", -1));
        BitSet code = FencedLines.code(lines);
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
        return new QuestionText(
                question.isEmpty() ? lines.get(line).strip() : question,
                joined(lines.subList(0, start), lines.subList(end, lines.size())));
    }

    /** Takes tables out of the text. One may have no signs at its lines' ends: the line below its head tells. */
    private static void clearTables(List<String> lines, BitSet text) {
        for (int i = 1; i < lines.size(); i++) {
            if (text.get(i - 1) && text.get(i) && RuleLines.isBelowTableHead(lines.get(i))) {
                text.clear(i - 1, text.nextClearBit(i));
            }
        }
    }

    /** Takes the first line of a list, code, a table, a formula or an image, where nothing else asks. */
    private static QuestionText withoutText(List<String> lines, BitSet code) {
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        if (first == lines.size()) {
            return new QuestionText("", "");
        }
        String line = lines.get(first).strip();
        if (code.get(first)) {
            return new QuestionText(codeLine(lines, code, first), joined(lines, List.of()));
        }
        if (line.startsWith("|")) {
            String cells = line.replace('|', ' ').strip().replaceAll("\\s+", " ");
            return new QuestionText(cells.isEmpty() ? line : cells, joined(lines, List.of()));
        }
        if (line.startsWith(FORMULA) || line.startsWith("\\[")) {
            int end = first + 1;
            while (end < lines.size() && !lines.get(end).isBlank()) {
                end++;
            }
            String formula = String.join(" ", lines.subList(first, end)).strip();
            return new QuestionText(formula, joined(lines.subList(end, lines.size()), List.of()));
        }
        String question = withoutMarks(line);
        return new QuestionText(question, BlankLines.dedented(lines.subList(first + 1, lines.size())));
    }

    private static QuestionText ofItem(List<String> lines, int item) {
        return new QuestionText(
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
            if (!lines.get(i).isBlank() && !FencedLines.isFence(lines.get(i))) {
                return MarkdownCode.inLine(lines.get(i).strip());
            }
        }
        return lines.get(fence).strip();
    }

    private static String joined(List<String> before, List<String> after) {
        String start = BlankLines.stripped(before);
        String end = BlankLines.stripped(after);
        return start.isEmpty() || end.isEmpty() ? start + end : start + "\n\n" + end;
    }
}
