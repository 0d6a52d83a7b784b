package guide.tui.stats;

import guide.bank.Question;
import guide.study.stats.Statistics;
import guide.text.Line;
import guide.tui.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All statistics laid out, for the command and for the screen: section below section, and in two columns where there is room.
 *
 * @param lines the text
 * @param sections the rows where sections start, from the top
 * @param targets the rows that stand for questions, in reading order: the left column first
 */
record StatsPage(List<Line> lines, List<Integer> sections, List<Target> targets) {
    /** From this width on tables have all their columns. */
    static final int WIDE = 60;

    /** From this width on there is room for two columns, each with all columns of its tables. */
    static final int TWO_COLUMNS = 2 * (WIDE + Sections.INDENT) + Column.GAP;

    /**
     * A place that stands for a question.
     *
     * @param row the row of the page
     * @param column the cell where the line begins
     * @param line what stands there, as wide as its column
     */
    record Target(Question question, int row, int column, Line line) {
        private Target movedBy(int cells) {
            return new Target(question, row, column + cells, line);
        }

        /** Returns whether a cell of the page belongs to it. */
        boolean isAt(int atRow, int cell) {
            return atRow == row && cell >= column && cell < column + line.width();
        }
    }

    /**
     * Lays out all statistics in lines of at most {@code width} cells.
     *
     * @param own whether a question is in a file of the user's
     * @param width at least 38
     */
    static StatsPage of(Statistics statistics, Predicate<Question> own, int width) {
        if (width < TWO_COLUMNS) {
            return below(new Sections(statistics, own, width).all(), width);
        }
        int half = (width - Column.GAP) / 2;
        List<Section> all = new Sections(statistics, own, half).all();
        int left = left(all);
        return below(all.subList(0, left), half).beside(below(all.subList(left, all.size()), half), half + Column.GAP);
    }

    /** Returns how many sections stand on the left, so that the longer column is as short as possible. */
    private static int left(List<Section> all) {
        return IntStream.rangeClosed(1, all.size())
                .boxed()
                .min(Comparator.comparingInt(n -> Math.max(rows(all.subList(0, n)), rows(all.subList(n, all.size())))))
                .orElse(0);
    }

    private static int rows(List<Section> sections) {
        return sections.stream().mapToInt(s -> s.rows().size() + 1).sum();
    }

    private static StatsPage below(List<Section> sections, int width) {
        List<Line> lines = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        List<Target> targets = new ArrayList<>();
        for (Section section : sections) {
            if (!lines.isEmpty()) {
                lines.add(Line.EMPTY);
            }
            starts.add(lines.size());
            for (Section.Row row : section.rows()) {
                int room = width - row.indent();
                Line line = row.line().truncate(room);
                row.question().ifPresent(q -> targets.add(new Target(q, lines.size(), row.indent(), line.pad(room))));
                lines.add(line.indent(row.indent()));
            }
        }
        return new StatsPage(lines, starts, targets);
    }

    private StatsPage beside(StatsPage right, int column) {
        List<Integer> starts = Stream.concat(sections.stream(), right.sections.stream())
                .distinct()
                .sorted()
                .toList();
        List<Target> all = Stream.concat(
                        targets.stream(), right.targets.stream().map(target -> target.movedBy(column)))
                .toList();
        return new StatsPage(Column.beside(lines, right.lines, column), starts, all);
    }
}
