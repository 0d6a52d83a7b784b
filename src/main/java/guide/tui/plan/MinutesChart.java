package guide.tui.plan;

import guide.study.AnswerCost;
import guide.study.Forecast;
import guide.study.StudyDay;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.function.IntFunction;

/** The minutes of the days until the date, a bar a day; a bar a week where the days are too many for the window. */
public final class MinutesChart {
    private static final int CELLS = 3;
    private static final int WEEK = 7;

    private MinutesChart() {}

    /**
     * Returns a heading, the days of the month, the bars, and the minutes below them.
     *
     * @param minutes the most minutes of a day; 0 for as many as it takes
     */
    public static List<Line> of(Forecast forecast, StudyDay today, int minutes, int width) {
        List<Forecast.Load> load = forecast.load();
        boolean isByDay = load.size() * CELLS <= width;
        int step = isByDay ? 1 : WEEK;
        List<Double> bars = new ArrayList<>();
        for (int from = 0; from < load.size(); from += step) {
            bars.add(load.subList(from, Math.min(load.size(), from + step)).stream()
                    .mapToDouble(Forecast.Load::minutes)
                    .average()
                    .orElse(0));
        }
        double most = Math.max(1, bars.stream().mapToDouble(b -> b).max().orElse(1));
        String title = isByDay ? "Minutes a day" : "Minutes a day, by weeks from";
        String limit = minutes == 0 ? extremes(forecast) : minutes + " at most";
        Line heading = Line.of(title, Style.TEXT);
        Line right = Line.of(limit, Style.DIM);
        int shown = Math.min(bars.size(), width / CELLS);
        return List.of(
                heading.pad(Math.max(heading.width() + 2, Math.min(width, shown * CELLS) - right.width()))
                        .then(right)
                        .truncate(width),
                row(
                        shown,
                        i -> String.valueOf(today.plus((long) i * step).date().getDayOfMonth()),
                        Style.DIM),
                row(shown, i -> bar(bars.get(i) / most), Style.of(ColorRole.ACCENT)),
                row(shown, i -> String.valueOf(AnswerCost.whole(bars.get(i))), Style.TEXT));
    }

    /** Returns the shortest and the longest day in words: {@code 9 to 21 min a day}. */
    static String extremes(Forecast forecast) {
        IntSummaryStatistics days =
                forecast.load().stream().mapToInt(Forecast.Load::whole).summaryStatistics();
        return days.getMin() + " to " + days.getMax() + " min a day";
    }

    private static Line row(int count, IntFunction<String> cell, Style style) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < count; i++) {
            row.append(String.format("%2s ", cell.apply(i)));
        }
        return Line.of(row.toString().stripTrailing(), style);
    }

    /** Returns two cells of one of three heights, which all have look-alikes in ASCII; the figure below is exact. */
    private static String bar(double share) {
        return (share > 0.75 ? "█" : share > 0.35 ? "▄" : share > 0 ? "▁" : " ").repeat(2);
    }
}
