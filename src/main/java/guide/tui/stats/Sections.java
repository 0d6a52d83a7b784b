package guide.tui.stats;

import guide.app.Words;
import guide.bank.Question;
import guide.study.StudyDay;
import guide.study.stats.Activity;
import guide.study.stats.Statistics;
import guide.study.stats.Streak;
import guide.study.stats.WeakPoints;
import guide.study.stats.WeakQuestion;
import guide.text.Line;
import guide.text.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The sections of the statistics. What leads somewhere comes first: the questions that need work.
 *
 * @param own whether a question is in a file of the user's
 * @param width the cells that a line may take, at least 38
 */
record Sections(Statistics statistics, Predicate<Question> own, int width) {
    /** Cells that a section's lines stand further to the right than its heading. */
    static final int INDENT = 2;

    private static final int LABEL = 8;
    private static final int TIME = 12;

    /** Returns all sections. */
    List<Section> all() {
        Section mastery = section("Mastery", begun(), Section.text(MasteryTable.of(statistics, inner())));
        if (statistics.isEmpty()) {
            String start = "No answer was graded yet. 'guide quiz' asks the first questions, and this page fills.";
            return List.of(new Section(Section.text(Line.of(start).wrap(width))), mastery);
        }
        QuestionNames names = new QuestionNames(inner());
        List<Section> all = new ArrayList<>(List.of(
                mastery, section("Weak points", weak(), new WeakTable(statistics.weak(), names, inner()).rows())));
        if (!statistics.takers().isEmpty()) {
            TimeTakerTable takers = new TimeTakerTable(statistics.takers(), own, names, inner());
            all.add(section("What takes most time", "forgotten twice or more", takers.rows()));
        }
        MissedTable missed = new MissedTable(statistics.missed(), names, inner());
        RetentionTable retention = new RetentionTable(statistics, inner());
        all.addAll(List.of(
                section("Missed key points", "how often they were not said", missed.rows()),
                section(
                        "Retention",
                        "of questions that came back a day or more later",
                        Section.text(retention.lines())),
                section("Calendar", streak(), Section.text(HeatMap.of(statistics.activity(), today(), inner()))),
                section("Coming due", "", Section.text(AgendaChart.of(statistics.agenda(), today(), inner()))),
                section("Time", "", Section.text(time()))));
        return all;
    }

    private StudyDay today() {
        return statistics.today();
    }

    private int inner() {
        return width >= StatsPage.WIDE ? width - INDENT : width;
    }

    private Section section(String title, String summary, List<Section.Row> body) {
        return Section.of(title, summary, body, width, width - inner());
    }

    private String begun() {
        return statistics.all().begun() + " of " + Words.count(statistics.all().questions(), "question") + " begun";
    }

    private String weak() {
        WeakPoints weak = statistics.weak();
        return weak.questions().isEmpty()
                ? ""
                : weak.questions().size() + " · about " + weak.minutes() + " min · chance of recall " + day(weak);
    }

    private String day(WeakPoints weak) {
        List<StudyDay> days =
                weak.questions().stream().map(WeakQuestion::day).distinct().toList();
        if (days.size() > 1) {
            return "on the day";
        }
        return days.get(0).equals(today())
                ? "today"
                : "on " + Words.dayMonth(days.get(0).date());
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
                spent("today", activity.on(today()), ""),
                spent("7 days", activity.between(today().plus(-6), today()), ""),
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
