package guide.deck.lines;

import guide.deck.text.UncommentedLines;
import java.util.BitSet;
import java.util.List;

/**
 * The lines of a file, which know what of them is code and what was a comment. Comments are taken out, and leave their lines
 * empty, so that a line keeps its number.
 */
final class DeckLines {
    private final List<String> lines;
    private final BitSet code;
    private final BitSet comments = new BitSet();
    private final BitSet schedules = new BitSet();

    private DeckLines(UncommentedLines file) {
        this.lines = file.lines();
        this.code = file.code();
    }

    /** Takes a file's text apart. */
    static DeckLines of(String text) {
        List<String> written = List.of(text.split("\n", -1));
        // A forgotten fence would take all cards below it away.
        UncommentedLines file = UncommentedLines.withoutUnclosed(written);
        DeckLines found = new DeckLines(file);
        for (int i = 0; i < written.size(); i++) {
            found.comments.set(i, found.isBlank(i) && !written.get(i).isBlank());
        }
        file.comments().stream()
                .filter(comment -> comment.text().startsWith("SR:"))
                .forEach(comment -> found.schedules.set(comment.line()));
        return found;
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

    /** Returns all lines. */
    List<String> all() {
        return lines;
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
