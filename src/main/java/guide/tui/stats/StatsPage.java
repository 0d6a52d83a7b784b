package guide.tui.stats;

import guide.study.Statistics;
import guide.text.Line;
import guide.tui.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All statistics laid out, for the command and for the screen: section below section, and in two columns where there is room.
 *
 * @param lines the text
 * @param sections the rows where sections start, from the top
 */
record StatsPage(List<Line> lines, List<Integer> sections) {
    /** From this width on tables have all their columns. */
    static final int WIDE = 60;

    /** From this width on there is room for two columns, each with all columns of its tables. */
    static final int TWO_COLUMNS = 2 * (WIDE + Sections.INDENT) + Column.GAP;

    /**
     * Lays out all statistics in lines of at most {@code width} cells.
     *
     * @param width at least 38
     */
    static StatsPage of(Statistics statistics, int width) {
        if (width < TWO_COLUMNS) {
            return below(new Sections(statistics, width).all(), width);
        }
        int half = (width - Column.GAP) / 2;
        List<List<Line>> all = new Sections(statistics, half).all();
        int left = left(all);
        return below(all.subList(0, left), half).beside(below(all.subList(left, all.size()), half), half + Column.GAP);
    }

    /** Returns how many sections stand on the left, so that the longer column is as short as possible. */
    private static int left(List<List<Line>> all) {
        return IntStream.rangeClosed(1, all.size())
                .boxed()
                .min(Comparator.comparingInt(n -> Math.max(rows(all.subList(0, n)), rows(all.subList(n, all.size())))))
                .orElse(0);
    }

    private static int rows(List<List<Line>> sections) {
        return sections.stream().mapToInt(s -> s.size() + 1).sum();
    }

    private static StatsPage below(List<List<Line>> sections, int width) {
        List<Line> lines = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (List<Line> section : sections) {
            if (!lines.isEmpty()) {
                lines.add(Line.EMPTY);
            }
            starts.add(lines.size());
            section.forEach(line -> lines.add(line.truncate(width)));
        }
        return new StatsPage(lines, starts);
    }

    private StatsPage beside(StatsPage right, int column) {
        int rows = Math.max(lines.size(), right.lines.size());
        List<Line> both = IntStream.range(0, rows)
                .mapToObj(row -> row < right.lines.size() ? row(row).pad(column).then(right.row(row)) : row(row))
                .toList();
        List<Integer> starts = Stream.concat(sections.stream(), right.sections.stream())
                .distinct()
                .sorted()
                .toList();
        return new StatsPage(both, starts);
    }

    private Line row(int row) {
        return row < lines.size() ? lines.get(row) : Line.EMPTY;
    }
}
