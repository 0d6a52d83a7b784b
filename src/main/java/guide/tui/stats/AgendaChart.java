package guide.tui.stats;

import guide.app.Words;
import guide.study.StudyDay;
import guide.study.stats.Agenda;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import java.util.ArrayList;
import java.util.List;

/** The questions that come due in the next two weeks, a row a day, and their number in a month. */
public final class AgendaChart {
    private static final int ROWS = 14;
    private static final int LABEL = 11;
    private static final int COUNT = 4;
    private static final int LONGEST_BAR = 40;

    private AgendaChart() {}

    /**
     * Returns a row for each day, and a sentence.
     *
     * @param width the cells that a line may take, at least 38
     */
    public static List<Line> of(Agenda agenda, StudyDay today, int width) {
        List<Integer> days =
                agenda.days().subList(0, Math.min(ROWS, agenda.days().size()));
        if (agenda.within(days.size()) == 0) {
            return Line.of(nothing(agenda, today), Style.DIM).wrap(width);
        }
        int most = Math.max(1, days.stream().mapToInt(n -> n).max().orElse(1));
        // Bars are as long as the window allows, but a single question is not as long as the window.
        int room = Math.max(1, Math.min(LONGEST_BAR, width - LABEL - COUNT - 2));
        int longest = Math.min(room, most * 2);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            Line bar = Bar.of((double) days.get(i) / most, longest, i == 0 ? ColorRole.FAIR : ColorRole.ACCENT);
            Line overdue = Line.of(i == 0 && agenda.overdue() > 0 ? "  " + agenda.overdue() + " overdue" : "");
            lines.add(label(today.plus(i), today)
                    .pad(LABEL)
                    .then(count(days.get(i)))
                    .then(Line.of("  "))
                    .then(bar)
                    .then(overdue)
                    .truncate(width));
        }
        int ahead = agenda.days().size();
        String sum = agenda.within(ahead) + " in the next " + ahead
                + " days. New questions are not counted, and each question only once.";
        lines.addAll(Line.of(sum, Style.DIM).wrap(width));
        return lines;
    }

    private static String nothing(Agenda agenda, StudyDay today) {
        return agenda.next()
                .map(next -> "Nothing comes due in the next two weeks; the next question does " + Words.day(next, today)
                        + ".")
                .orElse("Nothing comes due: no question that was graded is asked any more.");
    }

    private static Line label(StudyDay day, StudyDay today) {
        return Line.of(day.equals(today) ? "today" : Words.briefDate(day.date()));
    }

    private static Line count(int n) {
        return Figures.right(n == 0 ? "·" : String.valueOf(n), COUNT, n == 0 ? Style.DIM : Style.TEXT);
    }
}
