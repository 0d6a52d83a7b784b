package guide.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A remark beside a text: a bold label on the left, and the remark hanging to its right, or below it in a narrow
 * window.
 *
 * @param label such as {@code ! Trap}; best with a sign, so that it says the same without color
 * @param role the label's color role
 * @param markdown the remark
 */
public record Callout(String label, ColorRole role, String markdown) {
    /**
     * The narrowest window, in cells, with the remark beside the label; narrower ones have the label on a line of its
     * own.
     */
    private static final int LEAST_BESIDE = 50;

    private static final int GAP = 3;
    private static final int INDENT = 2;

    /**
     * Lays out callouts, with their texts aligned and a blank line between them.
     *
     * @param width in cells; less than 1 counts as 1
     * @return lines of at most this width
     */
    public static List<Line> all(List<Callout> callouts, int width) {
        int widest = callouts.stream().mapToInt(c -> c.labeled().width()).max().orElse(0);
        List<Line> lines = new ArrayList<>();
        for (Callout callout : callouts) {
            if (!lines.isEmpty()) {
                lines.add(Line.EMPTY);
            }
            lines.addAll(callout.lines(width, widest));
        }
        return lines;
    }

    private List<Line> lines(int width, int labels) {
        int column = labels + GAP;
        if (width >= LEAST_BESIDE && column <= width / 2) {
            return labeled().pad(column).withHanging(Markdown.lines(markdown, width - column));
        }
        int indent = width < 4 * INDENT ? 0 : INDENT;
        List<Line> lines = new ArrayList<>(labeled().wrap(width));
        for (Line line : Markdown.lines(markdown, width - indent)) {
            lines.add(line.indent(indent));
        }
        return lines;
    }

    private Line labeled() {
        return Line.of(label, Style.of(role).bold());
    }
}
