package guide.deck.lines;

import guide.deck.text.CodeFences;
import guide.deck.text.InlineCode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The lines of a file, which know what of them is code and what was a comment. Comments are taken out, and leave their lines
 * empty, so that a line keeps its number.
 */
final class DeckLines {
    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";

    private final List<String> lines;
    private final BitSet code;
    private final BitSet comments = new BitSet();
    private final BitSet schedules = new BitSet();

    private DeckLines(List<String> lines) {
        this.lines = lines;
        this.code = CodeFences.code(lines);
    }

    /** Takes a file's text apart. */
    static DeckLines of(String text) {
        DeckLines found = new DeckLines(new ArrayList<>(List.of(text.split("\n", -1))));
        found.takeComments();
        return found;
    }

    private void takeComments() {
        int lastEnd = lines.size() - 1;
        while (lastEnd >= 0 && !lines.get(lastEnd).contains(COMMENT_END)) {
            lastEnd--;
        }
        boolean isWithin = false;
        for (int i = 0; i <= lastEnd; i++) {
            String line = lines.get(i);
            if (!isWithin && (code.get(i) || !line.contains(COMMENT))) {
                continue;
            }
            StringBuilder kept = new StringBuilder();
            isWithin = takeComments(i, lastEnd, isWithin, kept);
            String rest = kept.toString().stripTrailing();
            comments.set(i, rest.isBlank() && !line.isBlank());
            code.clear(i);
            lines.set(i, rest);
        }
    }

    /** Returns whether a comment goes on in the next line. */
    private boolean takeComments(int i, int lastEnd, boolean isWithin, StringBuilder kept) {
        String line = lines.get(i);
        String outsideOfCode = InlineCode.blanked(line);
        int at = 0;
        boolean isComment = isWithin;
        while (true) {
            if (isComment) {
                int end = line.indexOf(COMMENT_END, at);
                if (end < 0) {
                    return true;
                }
                at = end + COMMENT_END.length();
            }
            int start = line.indexOf(COMMENT, at);
            boolean isClosed = start >= 0 && (i < lastEnd || line.indexOf(COMMENT_END, start) >= 0);
            if (!isClosed || outsideOfCode.charAt(start) == ' ') {
                kept.append(line, at, line.length());
                return false;
            }
            kept.append(line, at, start);
            at = start + COMMENT.length();
            isComment = true;
            if (line.startsWith("SR:", at)) {
                schedules.set(i);
            }
        }
    }

    /** Returns how many lines there are. */
    int size() {
        return lines.size();
    }

    /** Returns a line, counted from 0, without comments. */
    String get(int i) {
        return lines.get(i);
    }

    /** Returns whether a line belongs to a fenced block of code, or is one of its fences. */
    boolean isCode(int i) {
        return code.get(i);
    }

    /** Returns whether nothing is left of a line, because it was a comment. */
    boolean isComment(int i) {
        return comments.get(i);
    }

    /** Returns whether a line had a comment of Obsidian's plugin, which holds when a card is due. */
    boolean hasSchedule(int i) {
        return schedules.get(i);
    }

    /** Takes a line out as if it had been a comment. */
    void takeAsComment(int i) {
        lines.set(i, "");
        comments.set(i);
    }

    /** Returns whether nothing but blanks is in a line. */
    boolean isBlank(int i) {
        return lines.get(i).isBlank();
    }

    /** Returns the lines from one to the one before another. */
    List<String> between(int start, int end) {
        return lines.subList(start, end);
    }

    /** Empties the lines before this one: they were read as something else. */
    void clearBefore(int end) {
        for (int i = 0; i < end; i++) {
            lines.set(i, "");
            code.clear(i);
        }
    }
}
