package guide.tui.stats;

import guide.bank.Question;
import guide.text.Line;
import guide.text.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A heading with rows below it.
 *
 * @param rows with the heading
 */
record Section(List<Row> rows) {
    /**
     * A row of it.
     *
     * @param indent the cells before the line
     * @param question what the row stands for; empty where it is text
     */
    record Row(Line line, int indent, Optional<Question> question) {
        static Row of(Line line) {
            return new Row(line, 0, Optional.empty());
        }

        static Row of(Line line, Question question) {
            return new Row(line, 0, Optional.of(question));
        }

        Row indented(int cells) {
            return new Row(line, cells, question);
        }
    }

    /** Returns lines of text as rows. */
    static List<Row> text(List<Line> lines) {
        return lines.stream().map(Row::of).toList();
    }

    /**
     * Lays a section out.
     *
     * @param summary stands beside the title, or below it where it does not fit there
     * @param width the cells that a line may take
     * @param indent the cells that the body stands further to the right than the heading
     */
    static Section of(String title, String summary, List<Row> body, int width, int indent) {
        List<Row> rows = new ArrayList<>();
        Line heading = Line.of(title, Style.ACCENT.bold());
        Line beside = Line.of(summary, Style.DIM);
        if (heading.width() + 2 + beside.width() <= width) {
            rows.add(Row.of(heading.then(Line.of("  ")).then(beside)));
        } else {
            rows.add(Row.of(heading));
            rows.addAll(text(beside.wrap(width)));
        }
        body.forEach(row -> rows.add(row.indented(indent)));
        return new Section(rows);
    }
}
