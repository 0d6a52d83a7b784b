package guide.deck.text;

import java.util.List;

/** Joins lines without the blank ones around them, and keeps the first one's indent, which Markdown reads. */
public final class BlankLines {
    private BlankLines() {}

    /** Returns the lines as a text, without blank lines at its start and its end. */
    public static String stripped(List<String> lines) {
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

    /** Returns the lines as a text, without the indent that all of them share. A tab is one sign of it. */
    public static String dedented(List<String> lines) {
        int shared = Integer.MAX_VALUE;
        for (String line : lines) {
            if (!line.isBlank()) {
                shared = Math.min(shared, line.length() - line.stripLeading().length());
            }
        }
        int indent = shared;
        return stripped(lines.stream()
                .map(line -> line.substring(Math.min(indent, line.length())))
                .toList());
    }
}
