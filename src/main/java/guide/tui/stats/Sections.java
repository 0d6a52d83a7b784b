package guide.tui.stats;

import guide.app.Words;
import guide.study.Activity;
import guide.study.Statistics;
import guide.study.Streak;
import guide.text.Line;
import guide.text.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * The sections of the statistics, each a heading with lines below it.
 *
 * @param width the cells that a line may take, at least 38
 */
record Sections(Statistics statistics, int width) {
    /** Cells that a section's lines stand further to the right than its heading. */
    static final int INDENT = 2;

    private static final int LABEL = 8;
    private static final int TIME = 12;

    /** Returns all sections. */
    List<List<Line>> all() {
        List<Line> mastery = section("Mastery", begun(), MasteryTable.of(statistics, inner()));
        if (statistics.isEmpty()) {
            String start = "No answer was graded yet. 'guide quiz' asks the first questions, and this page fills.";
            return List.of(Line.of(start).wrap(width), mastery);
        }
        RetentionTable retention = new RetentionTable(statistics, inner());
        WeakSpots weak = new WeakSpots(statistics, inner());
        return List.of(
                mastery,
                section("Retention", "of what came back a day later or more", retention.lines()),
                section("Calendar", streak(), HeatMap.of(statistics.activity(), statistics.today(), inner())),
                section("Coming due", "", AgendaChart.of(statistics.agenda(), statistics.today(), inner())),
                section("Time", "", time()),
                section("Weakest questions", "chance of recall today", weak.questions()),
                section("Missed key points", "not ticked, of answers with ticks", weak.points()));
    }

    private int inner() {
        return width >= StatsPage.WIDE ? width - INDENT : width;
    }

    private List<Line> section(String title, String summary, List<Line> body) {
        List<Line> lines = new ArrayList<>();
        Line heading = Line.of(title, Style.ACCENT.bold());
        Line beside = Line.of(summary, Style.DIM);
        if (heading.width() + 2 + beside.width() <= width) {
            lines.add(heading.then(Line.of("  ")).then(beside));
        } else {
            lines.add(heading);
            lines.addAll(beside.wrap(width));
        }
        body.forEach(line -> lines.add(line.indent(width - inner())));
        return lines;
    }

    private String begun() {
        return statistics.all().begun() + " of " + Words.count(statistics.all().questions(), "question") + " begun";
    }

    private String streak() {
        Streak streak = statistics.streak();
        String days = Words.count(statistics.activity().days().size(), "day") + " studied";
        String row = Words.count(streak.current(), "day") + " in a row";
        return days + " · " + row + (streak.longest() > streak.current() ? ", longest " + streak.longest() : "");
    }

    private List<Line> time() {
        Activity activity = statistics.activity();
        Activity.Day all = activity.total();
        String each = Figures.time(all.ms() / all.reviews()) + " each";
        return List.of(
                spent("today", activity.on(statistics.today()), ""),
                spent("7 days", activity.between(statistics.today().plus(-6), statistics.today()), ""),
                spent("ever", all, width >= StatsPage.WIDE ? ", " + each : ""));
    }

    private static Line spent(String label, Activity.Day done, String more) {
        Line start = Line.of(label).pad(LABEL);
        if (done.reviews() == 0) {
            return start.then(Figures.right("–", TIME));
        }
        return start.then(Figures.right(Figures.time(done.ms()), TIME))
                .then(Line.of("   " + Words.count(done.reviews(), "review") + more, Style.DIM));
    }
}
