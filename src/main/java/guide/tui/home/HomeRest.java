package guide.tui.home;

import guide.app.AppContext;
import guide.app.QuestionTitle;
import guide.app.Words;
import guide.bank.Question;
import guide.study.Forecast;
import guide.study.Plan;
import guide.study.PlannedDay;
import guide.study.Progress;
import guide.study.StudyDay;
import guide.study.stats.Overview;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import guide.tui.stats.AgendaChart;
import guide.tui.stats.Bar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What fills a large window at home: today's questions in their order, what comes due, and the days until the date. Each part
 * shows only where enough of it fits.
 *
 * @param forecast of the next plan; empty where none is set, and until it is computed
 * @param width of a line, in cells
 */
record HomeRest(AppContext context, Progress progress, Overview overview, Optional<Forecast> forecast, int width) {
    /** A heading and fewer rows than that say nothing. */
    private static final int FEWEST = 5;

    private static final int INDENT = 2;
    private static final int NUMBER = 5;
    private static final int DAY = 12;
    private static final int MINUTES = 8;
    private static final int LONGEST_BAR = 40;

    /** Returns the lines for a column beside the rows. */
    List<Line> beside(int rows) {
        List<Line> lines = new ArrayList<>(fitting(agenda(), rows));
        add(lines, days(left(lines, rows)));
        return lines;
    }

    /** Returns the lines for below the rows, where there is a single column. */
    List<Line> below(int rows) {
        List<Line> lines = new ArrayList<>(fitting(agenda(), rows));
        add(lines, today(left(lines, rows)));
        add(lines, days(left(lines, rows)));
        return lines;
    }

    /** Adds a part with a blank row before it. */
    private static void add(List<Line> lines, List<Line> part) {
        if (!lines.isEmpty() && !part.isEmpty()) {
            lines.add(Line.EMPTY);
        }
        lines.addAll(part);
    }

    /** Returns the rows that are left for another part. */
    private static int left(List<Line> lines, int rows) {
        return lines.isEmpty() ? rows : rows - lines.size() - 1;
    }

    private static List<Line> fitting(List<Line> lines, int rows) {
        return lines.size() <= rows ? lines : List.of();
    }

    /** Returns what comes due in two weeks; nothing where nothing does. */
    private List<Line> agenda() {
        if (overview.day() == 0
                || overview.agenda().within(overview.agenda().days().size()) == 0) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>(List.of(heading("Coming due")));
        AgendaChart.of(overview.agenda(), context.today(), width - INDENT)
                .forEach(line -> lines.add(line.indent(INDENT)));
        return lines;
    }

    /** Returns today's questions, as many as fit. */
    List<Line> today(int rows) {
        List<Question> queue = overview.queue();
        if (rows < FEWEST || queue.isEmpty()) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>(List.of(heading("Today, in this order")));
        int shown = queue.size() < rows ? queue.size() : rows - 2;
        List<Question> first = queue.subList(0, shown);
        first.forEach(question -> lines.add(row(question, QuestionTitle.among(first, question))));
        if (shown < queue.size()) {
            lines.add(Line.of("and " + (queue.size() - shown) + " more", Style.DIM)
                    .indent(INDENT));
        }
        return lines;
    }

    private Line row(Question question, Line title) {
        boolean isNew = progress.isNew(question.id());
        Line state = isNew ? Line.of("  new", Style.DIM) : Line.of("  due", Style.of(ColorRole.FAIR));
        Line number = Line.of(Words.label(question), Style.DIM).pad(NUMBER).then(Line.of(" "));
        int room = Math.max(1, width - INDENT - number.width() - state.width());
        Line text = title.truncate(room).pad(room);
        return number.then(text).then(state).indent(INDENT);
    }

    /** Returns the course of the next plan and the minutes of its days, as many as fit. */
    private List<Line> days(int rows) {
        return overview.plan()
                .flatMap(plan -> forecast.map(f -> days(plan, f, rows)))
                .filter(lines -> rows >= FEWEST)
                .orElse(List.of());
    }

    private List<Line> days(Plan plan, Forecast forecast, int rows) {
        List<Line> lines = new ArrayList<>(
                List.of(heading("Until " + Words.briefDate(plan.date().date()))));
        Line.of(course(plan), Style.DIM).wrap(width - INDENT).forEach(line -> lines.add(line.indent(INDENT)));
        double most = forecast.load().stream()
                .mapToDouble(Forecast.Load::minutes)
                .max()
                .orElse(0);
        int room = Math.max(1, Math.min(LONGEST_BAR, width - INDENT - DAY - MINUTES - 2));
        for (int i = 0; i < forecast.load().size() && lines.size() < rows; i++) {
            Forecast.Load load = forecast.load().get(i);
            Line bar = Bar.of(most == 0 ? 0 : load.minutes() / most, room, i == 0 ? ColorRole.FAIR : ColorRole.ACCENT);
            lines.add(day(i).pad(DAY)
                    .then(Line.of(load.whole() + " min").padLeft(MINUTES))
                    .then(Line.of("  "))
                    .then(bar)
                    .indent(INDENT));
        }
        return lines;
    }

    private Line day(int ahead) {
        return Line.of(
                ahead == 0
                        ? "today"
                        : Words.briefDate(context.today().plus(ahead).date()));
    }

    /** Returns until when new questions come, and when the last round begins. */
    private String course(Plan plan) {
        StudyDay today = context.today();
        PlannedDay day = new PlannedDay(plan, today, context.bank().domains(), progress);
        StudyDay last = today.plus(day.newDays() - 1);
        String fresh =
                day.newLeft() == 0 ? "All have been asked. " : "New ones until " + Words.briefDate(last.date()) + ". ";
        String round = day.roundStart().compareTo(today) > 0 ? "Last round from " : "Last round since ";
        return fresh + round + Words.briefDate(day.roundStart().date()) + ": each once more, weakest first.";
    }

    private static Line heading(String text) {
        return Line.of(text, Style.ACCENT.bold());
    }
}
