package guide.tui.stats;

import guide.study.stats.Mastery;
import guide.study.stats.Overview;
import guide.study.stats.Statistics;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * The mastery of each domain: questions, a bar, the questions due, and the mean chance of recall today,
 * in which new questions count 0.
 *
 * @param name the cells of a title
 * @param count the cells of a number of questions
 * @param bar the cells of a bar
 */
record MasteryTable(int name, int count, int bar) {
    private static final int GAP = 2;
    /** The cells of a title in a wide window: as many as the longest takes, as far as the bars leave room, and no wide gap. */
    private static final int NAME = 21;

    private static final int LONGEST_NAME = 32;
    private static final int NARROW_NAME = 14;
    private static final int SHORTEST_BAR = 16;
    private static final int DUE = 5;
    private static final int RECALL = 8;

    static List<Line> of(Statistics statistics, int width) {
        boolean wide = width >= StatsPage.WIDE;
        int count = wide ? 10 : 3;
        int room = Math.min(LONGEST_NAME, width - count - GAP - SHORTEST_BAR - DUE - RECALL);
        int name = wide ? Math.max(NAME, Math.min(longest(statistics), room)) : NARROW_NAME;
        int bar = Math.max(1, Math.min(30, width - name - count - GAP - DUE - RECALL));
        MasteryTable table = new MasteryTable(name, count, bar);
        List<Line> lines = new ArrayList<>();
        lines.add(table.heading());
        for (Overview.Row row : statistics.domains()) {
            lines.add(table.row(Line.of(row.domain().title()), row.mastery()));
        }
        if (statistics.domains().size() > 1) {
            lines.add(table.row(Line.of("All").bold(), statistics.all()));
        }
        lines.addAll(
                Bar.legend().then(Line.of(notes(statistics.all()), Style.DIM)).wrap(width));
        return lines;
    }

    private static int longest(Statistics statistics) {
        return statistics.domains().stream()
                .mapToInt(row -> Line.of(row.domain().title()).width())
                .max()
                .orElse(0);
    }

    private static String notes(Mastery all) {
        String suspended = all.suspended() > 0 ? ", ·\u00a0suspended" : "";
        String recall =
                ". Recall: the mean chance today; a question that is new, or was last graded again, counts as 0 %.";
        return suspended + (all.begun() > 0 ? recall : "");
    }

    private Line heading() {
        return Line.of("")
                .pad(name)
                .then(Figures.right(count > 9 ? "questions" : "", count, Style.DIM))
                .then(Line.of("").pad(GAP + bar))
                .then(Figures.right("due", DUE, Style.DIM))
                .then(Figures.right("recall", RECALL, Style.DIM));
    }

    private Line row(Line title, Mastery mastery) {
        boolean due = mastery.due() > 0;
        return title.truncate(name)
                .pad(name)
                .then(Figures.right(String.valueOf(mastery.questions()), count))
                .then(Line.of("").pad(GAP))
                .then(Bar.of(mastery, bar))
                .then(Figures.right(due ? String.valueOf(mastery.due()) : "", DUE, Style.of(ColorRole.FAIR)))
                .then(Figures.right(Figures.percent(mastery.readiness()), RECALL));
    }
}
