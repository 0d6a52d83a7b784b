package guide.tui.home;

import guide.app.PlanWords;
import guide.app.QuestionTitle;
import guide.app.Words;
import guide.app.quiz.Introduction;
import guide.bank.Question;
import guide.study.Forecast;
import guide.study.Plan;
import guide.study.stats.Overview;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import guide.tui.plan.MinutesChart;
import guide.tui.stats.AgendaChart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is below the rows at home, or beside them: sentences, and in a large window today's questions in their order, what comes
 * due, and the days until the date. Each part of those shows only where enough of it fits.
 *
 * @param width of a line, in cells
 */
record HomeExtras(HomeView view, int width) {
    /** A heading and fewer rows than that say nothing. */
    private static final int FEWEST = 5;

    private static final int INDENT = 2;
    private static final int NUMBER = 5;

    /**
     * Returns what comes next and the streak, or, at the very first start, an introduction.
     *
     * @param hasAgenda whether what comes due shows beside the rows
     */
    List<Line> sentences(boolean hasAgenda) {
        if (overview().day() == 0) {
            return Introduction.sentences(view.context().keymap()).stream()
                    .flatMap(sentence -> Line.of(sentence).wrap(width).stream())
                    .toList();
        }
        List<Line> lines = new ArrayList<>();
        Optional<String> waiting = PlanWords.waiting(overview().waiting());
        waiting.ifPresent(sentence -> lines.addAll(Line.of(sentence).wrap(width)));
        boolean isSaid = hasAgenda || waiting.isPresent() && comesWithinAWeek() == 0;
        if (!isSaid && comesDue()) {
            lines.addAll(Line.of(comingDue()).wrap(width));
        }
        lines.addAll(streak().wrap(width));
        return lines;
    }

    /** Returns whether anything comes due in the days that the agenda has. */
    boolean comesDue() {
        return overview().agenda().within(overview().agenda().days().size()) > 0;
    }

    /** Returns how much comes due tomorrow, and within a week. */
    private String comingDue() {
        List<Integer> days = overview().agenda().days();
        int tomorrow = days.get(1);
        int week = comesWithinAWeek();
        if (week == 0) {
            return "Nothing comes due within a week.";
        }
        return (tomorrow == 0 ? "Nothing comes" : tomorrow + (tomorrow == 1 ? " comes" : " come")) + " due tomorrow, "
                + week + " within a week.";
    }

    private int comesWithinAWeek() {
        return overview().agenda().days().subList(1, 8).stream()
                .mapToInt(n -> n)
                .sum();
    }

    /** Shows from the second day on. */
    private Line streak() {
        int days = overview().streak().current();
        String today = overview().streak().today() ? "." : "; one answer today makes it " + (days + 1) + ".";
        return days < 2 ? Line.EMPTY : Line.of(days + " days in a row" + today, Style.of(ColorRole.GOOD));
    }

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
        if (overview().day() == 0 || !comesDue()) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>(List.of(heading("Coming due")));
        AgendaChart.of(overview().agenda(), view.context().today(), width - INDENT)
                .forEach(line -> lines.add(line.indent(INDENT)));
        return lines;
    }

    /** Returns today's questions, as many as fit. */
    List<Line> today(int rows) {
        List<Question> queue = overview().queue();
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
        boolean isNew = view.progress().isNew(question.id());
        Line state = isNew ? Line.of("  new", Style.DIM) : Line.of("  due", Style.of(ColorRole.FAIR));
        Line number = Line.of(Words.label(question), Style.DIM).pad(NUMBER).then(Line.of(" "));
        int room = Math.max(1, width - INDENT - number.width() - state.width());
        Line text = title.truncate(room).pad(room);
        return number.then(text).then(state).indent(INDENT);
    }

    /** Returns the minutes of the days until the next plan's date. */
    private List<Line> days(int rows) {
        return overview()
                .plan()
                .flatMap(plan -> view.planned().map(f -> days(plan, f)))
                .map(lines -> fitting(lines, rows))
                .orElse(List.of());
    }

    private List<Line> days(Plan plan, Forecast forecast) {
        List<Line> lines = new ArrayList<>(
                List.of(heading("Until " + Words.briefDate(plan.date().date()))));
        MinutesChart.of(forecast, view.context().today(), plan.minutes(), width - INDENT)
                .forEach(line -> lines.add(line.indent(INDENT)));
        return lines;
    }

    private static Line heading(String text) {
        return Line.of(text, Style.ACCENT.bold());
    }

    private Overview overview() {
        return view.overview();
    }
}
