package guide.text;

import guide.text.Table.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableCell.Alignment;

/** The columns of a table, as wide as their text needs and the window allows. */
final class TableColumns {
    private static final int GAP = 2;
    /** The longest word, in cells, that is never cut in a column. */
    private static final int LONG_WORD = 18;
    /** The narrowest window, in cells, with columns that wrap; in narrower ones a list is easier to read. */
    private static final int LEAST_WRAPPING = 48;

    private final List<List<Parts>> rows;
    private final List<Alignment> sides;
    private final int[] least;
    private final int[] wanted;

    /** A cell's text, whose parts begin on lines of their own. */
    private record Parts(List<WordWrap> wraps) {
        int widestWord() {
            return wraps.stream().mapToInt(WordWrap::widestWord).max().orElse(0);
        }

        int width() {
            return wraps.stream().mapToInt(WordWrap::width).max().orElse(0);
        }

        List<Line> lines(int width) {
            if (wraps.size() == 1) {
                return wraps.get(0).lines(width);
            }
            List<Line> lines = new ArrayList<>();
            wraps.stream().filter(wrap -> wrap.width() > 0).forEach(wrap -> lines.addAll(wrap.lines(width)));
            return lines;
        }
    }

    private TableColumns(List<List<Cell>> cells) {
        int count = cells.get(0).size();
        rows = new ArrayList<>();
        sides = new ArrayList<>();
        least = new int[count];
        wanted = new int[count];
        for (List<Cell> row : cells) {
            List<Parts> flows = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                Parts parts =
                        new Parts(row.get(i).parts().stream().map(WordWrap::new).toList());
                flows.add(parts);
                least[i] = Math.max(least[i], Math.max(1, Math.min(parts.widestWord(), LONG_WORD)));
                wanted[i] = Math.max(wanted[i], Math.max(1, parts.width()));
            }
            rows.add(flows);
        }
        for (Cell cell : cells.get(0)) {
            sides.add(cell.side());
        }
    }

    /**
     * Returns the rows as columns of text, with a rule under the first row.
     *
     * @param rows each with as many cells as the first
     * @return lines at most {@code width} wide; empty if the columns would be too narrow to read
     */
    static Optional<List<Line>> lines(List<List<Cell>> rows, int width) {
        TableColumns tableColumns = new TableColumns(rows);
        long room = width - (long) GAP * (tableColumns.sides.size() - 1);
        if (sum(tableColumns.wanted) <= room) {
            return Optional.of(tableColumns.drawn(tableColumns.wanted));
        }
        if (width < LEAST_WRAPPING || sum(tableColumns.least) > room) {
            return Optional.empty();
        }
        return Optional.of(tableColumns.drawn(tableColumns.fitted((int) room)));
    }

    /** Returns the widths that make the lowest table: fair shares, or shares that spare one column from wrapping. */
    private int[] fitted(int room) {
        int[] best = shared(least, room);
        int lowest = height(best);
        for (int i = 0; i < wanted.length; i++) {
            int[] favored = least.clone();
            favored[i] += (int) Math.min(wanted[i] - least[i], room - sum(least));
            int[] widths = shared(favored, room);
            int height = height(widths);
            if (height < lowest) {
                best = widths;
                lowest = height;
            }
        }
        return best;
    }

    /**
     * Gives the free cells, one at a time, to the narrowest column that wants more, so that short columns do not wrap
     * at all.
     */
    private int[] shared(int[] atLeast, int room) {
        int[] widths = atLeast.clone();
        for (long left = room - sum(widths); left > 0; left--) {
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

    private int height(int[] widths) {
        int height = 0;
        for (List<Parts> row : rows) {
            int most = 0;
            for (int i = 0; i < widths.length; i++) {
                most = Math.max(most, row.get(i).lines(widths[i]).size());
            }
            height += most;
        }
        return height;
    }

    /**
     * Draws the table, with a blank line between rows if the first column wraps, so that its lines are not mistaken for
     * rows.
     */
    private List<Line> drawn(int[] widths) {
        List<Line> lines = new ArrayList<>(row(rows.get(0), widths));
        lines.add(Line.of("─".repeat((int) sum(widths) + GAP * (widths.length - 1)), Style.DIM));
        boolean apart = false;
        for (List<Parts> row : rows.subList(1, rows.size())) {
            apart |= row.get(0).width() > widths[0];
        }
        for (int i = 1; i < rows.size(); i++) {
            if (apart && i > 1) {
                lines.add(Line.EMPTY);
            }
            lines.addAll(row(rows.get(i), widths));
        }
        return lines;
    }

    private List<Line> row(List<Parts> flows, int[] widths) {
        List<List<Line>> cells = new ArrayList<>();
        int height = 0;
        for (int i = 0; i < widths.length; i++) {
            List<Line> cell = flows.get(i).lines(widths[i]);
            cells.add(cell);
            height = Math.max(height, cell.size());
        }
        List<Line> lines = new ArrayList<>();
        for (int y = 0; y < height; y++) {
            Line line = Line.EMPTY;
            int at = 0;
            for (int i = 0; i < widths.length; i++) {
                Line text = y < cells.get(i).size() ? cells.get(i).get(y) : Line.EMPTY;
                if (!text.spans().isEmpty()) {
                    line = line.pad(at + shift(sides.get(i), widths[i] - text.width()))
                            .then(text);
                }
                at += widths[i] + GAP;
            }
            lines.add(line);
        }
        return lines;
    }

    private static int shift(Alignment side, int free) {
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
