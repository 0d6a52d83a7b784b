package guide.tui.plan;

import guide.app.PlanWords;
import guide.study.Plan;
import guide.study.outlook.OtherMinutes;
import guide.text.Line;
import guide.text.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** What other minutes a day would bring, in one row, with those of the plan, or those that are tried, in brackets. */
record MinutesRow(PlanScreen screen, Plan plan, int width) {
    Line whole() {
        return Line.of("With  ").then(fitting(minutes -> minutes + " min " + percent(minutes), "   ", width - 6));
    }

    Line brief() {
        return fitting(minutes -> minutes + ": " + percent(minutes), " ", width);
    }

    /** Returns the choices that fit, those that are shown as chosen among them. */
    private Line fitting(IntFunction<String> words, String gap, int room) {
        List<Integer> all = new ArrayList<>(new TreeSet<>(OtherMinutes.CHOICES));
        if (plan.minutes() > 0 && !all.contains(plan.minutes())) {
            all.add(plan.minutes());
            all.sort(Integer::compare);
        }
        Line line = line(all, words, gap);
        while (line.width() > room && all.size() > 1) {
            all.remove(all.get(all.size() - 1) == screen.minutes() ? 0 : all.size() - 1);
            line = line(all, words, gap);
        }
        return line.truncate(room);
    }

    private Line line(List<Integer> all, IntFunction<String> words, String gap) {
        Line line = Line.EMPTY;
        for (int minutes : all) {
            boolean isShown = minutes == screen.minutes();
            Line one = isShown
                    ? Line.of("[" + words.apply(minutes) + "]", Style.ACCENT.bold())
                    : Line.of(words.apply(minutes));
            line = line.spans().isEmpty() ? one : line.then(Line.of(gap)).then(one);
        }
        return line;
    }

    private String percent(int minutes) {
        return screen.forecast(minutes)
                .map(forecast -> PlanWords.percent(forecast.expected()) + " %")
                .orElse("…");
    }
}
