package guide.text;

import guide.text.Table.Cell;
import guide.text.Table.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A table's columns, as wide as their text asks for and the window allows. */
final class Columns {
    private static final int GAP = 2;
    /** Longer words than this may be cut in a column; shorter ones never are. */
    private static final int LONG_WORD = 18;
    /** In a narrower window columns that wrap are harder to read than a list. */
    private static final int LEAST_WRAPPING = 48;

    private final int[] widths;

    private Columns(int[] widths) {
        this.widths = widths;
    }

    /**
     * Fits columns to the text.
     *
     * @param rows each with as many cells as the first
     * @return empty where the columns would be too narrow to read
     */
    static Optional<Columns> of(List<List<Cell>> rows, int width) {
        int count = rows.get(0).size();
        int[] least = new int[count];
        int[] wanted = new int[count];
        for (List<Cell> row : rows) {
            for (int i = 0; i < count; i++) {
                Flow text = row.get(i).flow();
                least[i] = Math.max(least[i], Math.max(1, Math.min(text.widestWord(), LONG_WORD)));
                wanted[i] = Math.max(wanted[i], Math.max(1, text.width()));
            }
        }
        long room = width - (long) GAP * (count - 1);
        if (sum(wanted) <= room) {
            return Optional.of(new Columns(wanted));
        }
        if (width < LEAST_WRAPPING || sum(least) > room) {
            return Optional.empty();
        }
        return Optional.of(new Columns(shared(least, wanted, (int) room)));
    }

    /** Gives cell after cell to the narrowest column that wants more, so that short columns do not wrap at all. */
    private static int[] shared(int[] least, int[] wanted, int room) {
        int[] widths = least.clone();
        for (int left = room - (int) sum(least); left > 0; left--) {
            int narrowest = -1;
            for (int i = 0; i < widths.length; i++) {
                boolean wants = widths[i] < wanted[i];
                if (wants && (narrowest < 0 || widths[i] < widths[narrowest])) {
                    narrowest = i;
                }
            }
            widths[narrowest]++;
        }
        return widths;
    }

    /** The rows, a rule under the first; with a blank line between rows where the first column wraps. */
    List<Line> lines(List<List<Cell>> rows) {
        List<List<Line>> drawn = new ArrayList<>();
        boolean apart = false;
        for (List<Cell> row : rows) {
            List<List<Line>> cells = wrap(row);
            apart |= !drawn.isEmpty() && cells.get(0).size() > 1;
            drawn.add(draw(row, cells));
        }
        List<Line> lines = new ArrayList<>(drawn.get(0));
        lines.add(Line.of("─".repeat((int) sum(widths) + GAP * (widths.length - 1)), Style.DIM));
        for (int i = 1; i < drawn.size(); i++) {
            if (apart && i > 1) {
                lines.add(Line.EMPTY);
            }
            lines.addAll(drawn.get(i));
        }
        return lines;
    }

    private List<List<Line>> wrap(List<Cell> row) {
        List<List<Line>> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            cells.add(row.get(i).flow().lines(widths[i]));
        }
        return cells;
    }

    private List<Line> draw(List<Cell> row, List<List<Line>> cells) {
        int height = 0;
        for (List<Line> cell : cells) {
            height = Math.max(height, cell.size());
        }
        List<Line> lines = new ArrayList<>();
        for (int y = 0; y < height; y++) {
            Line line = Line.EMPTY;
            int at = 0;
            for (int i = 0; i < widths.length; i++) {
                Line text = y < cells.get(i).size() ? cells.get(i).get(y) : Line.EMPTY;
                int shift = shift(row.get(i).side(), widths[i] - text.width());
                if (!text.spans().isEmpty()) {
                    line = line.pad(at + shift).then(text);
                }
                at += widths[i] + GAP;
            }
            lines.add(line);
        }
        return lines;
    }

    private static int shift(Side side, int free) {
        return switch (side) {
            case LEFT -> 0;
            case CENTER -> free / 2;
            case RIGHT -> free;
        };
    }

    private static long sum(int[] numbers) {
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
