package guide.tui.stats;

import guide.app.QuestionTitle;
import guide.app.Words;
import guide.bank.Question;
import guide.study.MissedPoint;
import guide.study.stats.TimeTaker;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Markdown;
import guide.text.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The questions that take most time, each with what was missed of it and what may help.
 *
 * @param takers at least one
 * @param own whether a question is in a file of the user's, so that it can be rewritten
 * @param width the cells that a line may take
 */
record TimeTakerTable(List<TimeTaker> takers, Predicate<Question> own, QuestionNames names, int width) {
    private static final int SHOWN = 5;
    private static final int POINTS = 2;

    List<Section.Row> rows() {
        List<TimeTaker> shown = takers.stream().limit(SHOWN).toList();
        int cells = names.cells(shown.stream().map(TimeTaker::question).toList());
        List<Section.Row> rows = new ArrayList<>();
        for (TimeTaker taker : shown) {
            rows.addAll(rows(taker, cells));
        }
        if (shown.stream().anyMatch(taker -> own.test(taker.question()))) {
            String advice = "A question of your own can be made shorter, or split in two.";
            rows.addAll(Section.text(Line.of(advice, Style.DIM).wrap(width)));
        }
        return rows;
    }

    private List<Section.Row> rows(TimeTaker taker, int cells) {
        Question question = taker.question();
        Line name = names.of(question, cells);
        Line text = QuestionTitle.of(question);
        Line figures = Line.of(Words.effort(taker.effort()), Style.DIM);
        int indent = Math.min(cells, 2 * Sections.INDENT);
        List<Section.Row> rows = new ArrayList<>();
        if (width >= StatsPage.WIDE) {
            int room = Math.max(1, width - cells - figures.width() - 2);
            Line row = name.then(text.truncate(room).pad(room + 2)).then(figures);
            rows.add(Section.Row.of(row, question));
        } else {
            rows.add(Section.Row.of(name.then(text.truncate(width - cells)), question));
            rows.add(Section.Row.of(figures.truncate(width - indent).indent(indent)));
        }
        helpful(taker)
                .forEach(line ->
                        rows.add(Section.Row.of(line.truncate(width - indent).indent(indent))));
        return rows;
    }

    private static List<Line> helpful(TimeTaker taker) {
        List<Line> lines = new ArrayList<>();
        taker.missed().stream().limit(POINTS).forEach(missed -> lines.add(missed(missed)));
        if (!taker.flag().isEmpty()) {
            lines.add(Line.of("⚑ " + taker.flag(), Style.of(ColorRole.FAIR)));
        }
        if (!taker.see().isEmpty()) {
            lines.add(Line.of("see " + Words.labels(taker.see()), Style.DIM));
        }
        return lines;
    }

    private static Line missed(MissedPoint missed) {
        int n = missed.missed();
        String times = n == 1 ? "once" : n == 2 ? "twice" : n + " times";
        return Line.of("missed " + times + ": ", Style.DIM).then(Markdown.line(missed.text()));
    }
}
