package guide.tui.plan;

import guide.app.PlanWords;
import guide.app.Words;
import guide.bank.Domain;
import guide.study.Plan;
import guide.study.outlook.Outlook;
import guide.study.outlook.PlanState;
import guide.study.outlook.Verdict;
import guide.study.outlook.WayOut;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import guide.tui.ChosenRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of a plan whose minutes are too few for all questions: what is reached, and the ways out to choose from. */
record WaysOut(PlanScreen screen, int width) {
    /** The cells of both figures. */
    private static final int FIGURES = 23;

    private static final int BRIEF_FIGURES = 13;

    List<Line> lines() {
        Outlook outlook = screen.outlook().orElseThrow();
        List<Line> lines = new ArrayList<>(head(outlook));
        lines.add(heading());
        List<WayOut> ways = screen.ways();
        for (int i = 0; i < ways.size(); i++) {
            Line row = row(ways.get(i), i);
            lines.add(isAtWay() && i == screen.choice().way() ? ChosenRow.row(row) : row);
        }
        if (ways.isEmpty()) {
            lines.add(Line.of("computing the ways out …", Style.DIM));
        }
        lines.add(Line.EMPTY);
        lines.addAll(Line.of("Short questions come first, the domains in turn.", Style.DIM)
                .wrap(width));
        PlanState state = screen.state();
        String today = state.queue().isEmpty()
                ? PlanWords.done(state, outlook.plan())
                : "Today: " + PlanWords.today(state) + ".";
        lines.addAll(Line.of(today).wrap(width));
        return lines;
    }

    /** Returns whether a way is chosen: of several plans, the row of the plan stands for going on with it as it is. */
    private boolean isAtWay() {
        return screen.state().plans().size() < 2 || screen.choice().way() > 0;
    }

    private List<Line> head(Outlook outlook) {
        Plan plan = outlook.plan();
        String reach = PlanWords.minutes(plan.minutes()) + " reach " + (outlook.questions() - outlook.unreached())
                + " of " + Words.count(outlook.questions(), "question") + ": about "
                + PlanWords.percent(outlook.forecast().expected()) + " % on the day.";
        List<Line> lines =
                new ArrayList<>(Line.of(reach, Style.of(ColorRole.BAD)).wrap(width));
        if (!isNarrow()) {
            lines.addAll(Line.of(PlanWords.UNASKED, Style.DIM).wrap(width));
        }
        lines.add(Line.EMPTY);
        return lines;
    }

    /** Returns the line of the way that is chosen; empty where the page has another state. */
    Optional<Integer> mark() {
        boolean isShort =
                screen.outlook().filter(o -> o.verdict() == Verdict.SHORT).isPresent()
                        && screen.choice().minutes().isEmpty()
                        && !screen.ways().isEmpty()
                        && isAtWay();
        return isShort
                ? Optional.of(head(screen.outlook().orElseThrow()).size()
                        + 1
                        + screen.choice().way())
                : Optional.empty();
    }

    private Line heading() {
        String figures = isNarrow()
                ? String.format("%7s%6s", "reached", "day")
                : String.format("%10s%13s", "reached", "on the day");
        return Line.of("What you can do", Style.DIM)
                .pad(width - figures.length())
                .then(Line.of(figures, Style.DIM));
    }

    private Line row(WayOut way, int index) {
        int cells = isNarrow() ? BRIEF_FIGURES : FIGURES;
        String percent = PlanWords.percent(way.outlook().forecast().expected()) + " %";
        String reached = way.reached() + " of " + way.outlook().questions();
        String figures = isNarrow()
                ? String.format("%7s%6s", way.reached() + "/" + way.outlook().questions(), percent)
                : String.format("%10s%13s", reached, percent);
        return Line.of(words(way, index))
                .truncate(width - cells - 1)
                .pad(width - cells)
                .then(Line.of(figures));
    }

    private String words(WayOut way, int index) {
        if (index == 0) {
            return PlanWords.minutes(way.plan().minutes()) + (isNarrow() ? "" : ", short questions first");
        }
        if (way.plan().minutes() != screen.ways().get(0).plan().minutes()) {
            return PlanWords.minutes(way.plan().minutes());
        }
        List<String> titles = screen.context().bank().domains().stream()
                .filter(way.plan()::includes)
                .map(Domain::title)
                .toList();
        return "only " + String.join(", ", titles);
    }

    private boolean isNarrow() {
        return width < PlanPage.NARROW;
    }
}
