package guide.tui.home;

import guide.app.AppContext;
import guide.app.PlanWords;
import guide.app.quiz.Introduction;
import guide.keys.Size;
import guide.study.stats.Overview;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import guide.tui.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sentences below the rows at home.
 *
 * @param wide whether what comes due shows beside the rows
 * @param width of a line, in cells
 */
record HomeBelow(AppContext context, Overview overview, boolean wide, int width) {
    /** Returns what comes next and the streak, or, at the very first start, an introduction. */
    List<Line> lines(Size size) {
        if (!Frame.isAiry(size)) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        if (overview.day() == 0) {
            for (String sentence : Introduction.sentences(context.keymap())) {
                lines.addAll(Line.of(sentence, Style.TEXT).wrap(width));
            }
            return lines;
        }
        Optional<String> waiting = PlanWords.waiting(overview.waiting());
        waiting.ifPresent(sentence -> lines.addAll(Line.of(sentence).wrap(width)));
        boolean isSaid = wide || waiting.isPresent() && comesWithinAWeek() == 0;
        if (!isSaid && overview.agenda().within(overview.agenda().days().size()) > 0) {
            lines.addAll(Line.of(comingDue()).wrap(width));
        }
        lines.addAll(streak().wrap(width));
        return lines;
    }

    /** Returns how much comes due tomorrow, and within a week. */
    private String comingDue() {
        List<Integer> days = overview.agenda().days();
        int tomorrow = days.get(1);
        int week = comesWithinAWeek();
        if (week == 0) {
            return "Nothing comes due within a week.";
        }
        return (tomorrow == 0 ? "Nothing comes" : tomorrow + (tomorrow == 1 ? " comes" : " come")) + " due tomorrow, "
                + week + " within a week.";
    }

    private int comesWithinAWeek() {
        return overview.agenda().days().subList(1, 8).stream().mapToInt(n -> n).sum();
    }

    /** Shows from the second day on. */
    private Line streak() {
        int days = overview.streak().current();
        String today = overview.streak().today() ? "." : "; one answer today makes it " + (days + 1) + ".";
        return days < 2 ? Line.EMPTY : Line.of(days + " days in a row" + today, Style.of(ColorRole.GOOD));
    }
}
