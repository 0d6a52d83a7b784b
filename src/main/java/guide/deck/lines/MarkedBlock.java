package guide.deck.lines;

import guide.deck.text.RuleLines;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines that belong to one mark at the start of a line: {@code Q:}, {@code A:} or {@code C:}, up to the next mark or to
 * {@code ---}; or the lines that belong to none.
 *
 * @param mark the letter
 * @param start its first line, from 0
 * @param end the line behind its last
 * @param isBlank whether there is no text behind the mark, and below it
 */
record MarkedBlock(char mark, int start, int end, boolean isBlank) {
    static final char QUESTION = 'Q';
    static final char ANSWER = 'A';
    static final char GAPS = 'C';
    static final char NOTES = ' ';

    private static final int MARK = 2;

    /** Takes a file apart. The rules between blocks belong to none. */
    static List<MarkedBlock> all(DeckLines lines) {
        List<MarkedBlock> blocks = new ArrayList<>();
        char mark = NOTES;
        int start = 0;
        for (int i = 0; i <= lines.size(); i++) {
            boolean isEnd = i == lines.size();
            boolean isRule = !isEnd && !lines.isCode(i) && RuleLines.isDashes(lines.get(i));
            char next = isEnd || isRule ? NOTES : markOf(lines, i);
            if (isEnd || isRule || next != NOTES) {
                boolean isBlank = isBlank(lines, mark, start, i);
                if (mark != NOTES || !isBlank || isRule) {
                    blocks.add(new MarkedBlock(mark, start, i, isBlank));
                }
                mark = next;
                start = isRule ? i + 1 : i;
            }
        }
        return blocks;
    }

    private static char markOf(DeckLines lines, int i) {
        String line = lines.get(i);
        boolean isMark = !lines.isCode(i)
                && line.length() >= MARK
                && line.charAt(1) == ':'
                && "QAC".indexOf(line.charAt(0)) >= 0;
        return isMark ? line.charAt(0) : NOTES;
    }

    private static boolean isBlank(DeckLines lines, char mark, int start, int end) {
        for (int i = start; i < end; i++) {
            String line = i == start && mark != NOTES ? lines.get(i).substring(MARK) : lines.get(i);
            if (!line.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Returns the number of its first line, from 1. */
    int number() {
        return start + 1;
    }

    /** Returns a line of it without the mark. */
    String line(DeckLines lines, int i) {
        return i == start && mark != NOTES ? lines.get(i).substring(MARK).strip() : lines.get(i);
    }

    /** Returns the line behind its text: headings at its end begin the next part of the file, and are added to those. */
    int endOfText(DeckLines lines, Headings headings) {
        int last = end;
        int first = end;
        while (last > start + 1 && !lines.isCode(last - 1) && isBetweenCards(lines.get(last - 1))) {
            last--;
            first = Headings.isHeading(lines.get(last)) ? last : first;
        }
        if (isBlank(lines, mark, start, first)) {
            return end;
        }
        for (int i = first; i < end; i++) {
            headings.add(i + 1, lines.get(i));
        }
        return first;
    }

    private static boolean isBetweenCards(String line) {
        return line.isBlank() || Headings.isHeading(line);
    }
}
