package guide.tui.plan;

import guide.app.PlanWords;
import guide.study.Forecast;
import guide.study.StudyDay;
import guide.study.outlook.Outlook;
import guide.text.Line;
import guide.text.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * What would be recalled of each domain: today, and on the date; on the day itself both are one.
 *
 * @param forecast the one that shows, which may be for other minutes than the plan's
 */
record DomainColumns(Outlook outlook, Forecast forecast, StudyDay today) {
    /** The cells of both figures. */
    private static final int FIGURES = 14;

    /** Returns them in two columns where there is room, in one where there is not. */
    List<Line> lines(int width) {
        if (width < PlanPage.NARROW) {
            return forecast.domains().stream().map(of -> brief(of, width)).toList();
        }
        int column = width / 2;
        int rows = (forecast.domains().size() + 1) / 2;
        List<Line> lines = new ArrayList<>();
        Line heading = heading();
        boolean isPaired = forecast.domains().size() > 1;
        lines.add(isPaired ? heading.pad(column).then(heading) : heading);
        for (int i = 0; i < rows; i++) {
            Line left = row(forecast.domains().get(i)).truncate(column - 2);
            int right = i + rows;
            lines.add(
                    right < forecast.domains().size()
                            ? left.pad(column)
                                    .then(row(forecast.domains().get(right)).truncate(width - column))
                            : left);
        }
        return lines;
    }

    private Line heading() {
        String date = PlanWords.dayMonth(outlook.plan().date());
        return Line.of(isTheDay() ? String.format("%6s", date) : String.format(" now  %6s", date), Style.DIM);
    }

    private Line row(Forecast.OfDomain of) {
        return Line.of(figures(of, "%4s  %6s", "%6s") + "  ")
                .then(Line.of(of.domain().title()));
    }

    private Line brief(Forecast.OfDomain of, int width) {
        int room = width - FIGURES;
        return Line.of(of.domain().title()).truncate(room - 1).pad(room).then(Line.of(figures(of, "%5s  %5s", "%12s")));
    }

    /** Returns both figures in one format, or the only one in another. */
    private String figures(Forecast.OfDomain of, String both, String one) {
        return isTheDay()
                ? String.format(one, share(of.expected()))
                : String.format(both, share(of.now()), share(of.expected()));
    }

    private boolean isTheDay() {
        return outlook.plan().date().equals(today);
    }

    private static String share(double share) {
        return PlanWords.percent(share) + " %";
    }
}
