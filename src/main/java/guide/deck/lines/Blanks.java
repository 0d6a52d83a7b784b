package guide.deck.lines;

import java.util.List;

/** Joins lines without the blank ones around them, and keeps the first one's indent, which Markdown reads. */
final class Blanks {
    private Blanks() {}

    /** Returns the lines as a text, without blank lines at its start and its end. */
    static String stripped(List<String> lines) {
        int start = 0;
        int end = lines.size();
        while (start < end && lines.get(start).isBlank()) {
            start++;
        }
        while (end > start && lines.get(end - 1).isBlank()) {
            end--;
        }
        return String.join("\n", lines.subList(start, end)).stripTrailing();
    }
}
