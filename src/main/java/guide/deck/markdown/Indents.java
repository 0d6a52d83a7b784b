package guide.deck.markdown;

import java.util.ArrayList;
import java.util.List;

/** Counts and takes off the blanks before lines; a tab reaches to the next fourth column. */
final class Indents {
    private Indents() {}

    static int of(String line) {
        int columns = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '\t') {
                columns += 4 - columns % 4;
            } else if (line.charAt(i) == ' ') {
                columns++;
            } else {
                return columns;
            }
        }
        return columns;
    }

    /**
     * Returns lines that stand within an item of a list as if they stood outside. Where all lines but few are indented, the
     * first one says by how much.
     */
    static List<String> dedented(List<String> lines) {
        int first = -1;
        int least = Integer.MAX_VALUE;
        for (String line : lines) {
            if (!line.isBlank()) {
                int indent = of(line);
                first = first < 0 ? indent : first;
                least = Math.min(least, indent);
            }
        }
        // Up to three blanks mean nothing in Markdown.
        int columns = first - least <= 3 ? least : first;
        List<String> out = new ArrayList<>(lines.size());
        for (String line : lines) {
            out.add(without(line, columns));
        }
        return out;
    }

    private static String without(String line, int columns) {
        int taken = 0;
        int i = 0;
        while (i < line.length() && taken < columns && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
            taken += line.charAt(i) == '\t' ? 4 - taken % 4 : 1;
            i++;
        }
        return taken > columns ? " ".repeat(taken - columns) + line.substring(i) : line.substring(i);
    }
}
