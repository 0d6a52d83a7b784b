package guide.tui.plan;

import guide.app.PlanWords;
import guide.app.Words;
import guide.keys.Keymap;
import guide.study.Forecast;
import guide.study.Plan;
import guide.study.PlannedDay;
import guide.study.StudyDay;
import guide.study.outlook.Outlook;
import guide.study.outlook.PlanState;
import guide.study.outlook.Verdict;
import guide.text.ColorRole;
import guide.text.Line;
import guide.text.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The page of a plan whose date is some days ahead, with the minutes that are tried where some are.
 *
 * @param width in cells
 */
record AheadPage(PlanScreen screen, Plan plan, int width) {
    private static final int LABEL = 13;

    List<Line> lines() {
        return width < PlanPage.NARROW ? brief() : whole();
    }

    private List<Line> whole() {
        List<Line> lines = new ArrayList<>(expected());
        lines.add(Line.EMPTY);
        lines.addAll(todays());
        PlannedDay day = screen.state().day(shown());
        lines.add(row("New ones", PlanWords.fresh(screen.state(), shown())));
        lines.add(row("Last round", PlanWords.round(day, today()) + ": each once more, weakest first"));
        forecast().ifPresent(forecast -> {
            lines.add(Line.EMPTY);
            lines.addAll(MinutesChart.of(forecast, today(), screen.minutes(), width));
        });
        lines.add(Line.EMPTY);
        lines.add(new MinutesRow(screen, plan, width).whole());
        return lines;
    }

    private List<Line> brief() {
        List<Line> lines = new ArrayList<>();
        lines.add(forecast()
                .map(f -> Line.of("On the day  about " + PlanWords.percent(f.expected()) + " %")
                        .then(Line.of("  (now " + PlanWords.percent(f.now()) + " %)", Style.DIM)))
                .orElse(waiting("On the day  ")));
        lines.addAll(behind(true));
        PlanState state = screen.state();
        lines.addAll(
                state.queue().isEmpty()
                        ? todays()
                        : List.of(Line.of("Today " + state.minutes() + " min: " + PlanWords.due(state) + ", "
                                + state.fresh() + " new")));
        PlannedDay day = state.day(shown());
        String fresh =
                day.newLeft() == 0 ? "" : "New until " + PlanWords.dayMonth(today().plus(day.newDays() - 1L)) + " · ";
        lines.add(Line.of((fresh + (fresh.isEmpty() ? "Last" : "last") + " round "
                        + PlanWords.dayMonth(day.roundStart())))
                .truncate(width));
        forecast().ifPresent(f -> lines.add(Line.of(MinutesChart.extremes(f), Style.DIM)));
        lines.add(new MinutesRow(screen, plan, width).brief());
        return lines;
    }

    private List<Line> expected() {
        if (forecast().isEmpty()) {
            return List.of(waiting(pad("On the day")), now(Line.EMPTY));
        }
        Forecast forecast = forecast().get();
        Line figure = Line.of(pad("On the day"))
                .then(Line.of("about " + PlanWords.percent(forecast.expected()) + " %", Style.ACCENT.bold()));
        Line now = now(Line.of(String.format("%6d %%   ", PlanWords.percent(forecast.now()))));
        List<Line> behind = behind(false);
        String more = behind.isEmpty()
                ? range(forecast)
                : ", " + PlanWords.less(screen.outlook().orElseThrow()) + ".";
        List<Line> lines = new ArrayList<>(List.of(figure.then(Line.of(more)).truncate(width)));
        lines.addAll(behind);
        lines.add(now);
        return lines;
    }

    private String range(Forecast forecast) {
        int questions = forecast.domains().stream()
                .mapToInt(of -> of.domain().questions().size())
                .sum();
        int reached = questions - (int) Math.round(forecast.unreached());
        String of = reached < questions ? reached + " of " + questions : Words.count(questions, "question");
        return "   (" + PlanWords.percent(forecast.low()) + " to " + PlanWords.percent(forecast.high()) + ") of " + of
                + ", with " + PlanWords.minutes(screen.minutes());
    }

    private Line now(Line share) {
        int asked = screen.state().asked(plan);
        int not = screen.state().questions(plan).size() - asked;
        return Line.of(pad("Now"))
                .then(share)
                .then(Line.of(asked + " asked so far, " + (not == 0 ? "that is all" : not + " not yet"), Style.DIM));
    }

    /** Returns what may be done where less is expected than before, or in a narrow window how much less; nothing else. */
    private List<Line> behind(boolean isBrief) {
        Optional<Outlook> outlook = screen.outlook()
                .filter(o -> o.verdict() == Verdict.BEHIND)
                .filter(o -> screen.choice().minutes().isEmpty());
        if (outlook.isEmpty()) {
            return List.of();
        }
        if (isBrief) {
            return Line.of(Words.capital(PlanWords.less(outlook.get())) + ".").wrap(width);
        }
        List<Line> lines = new ArrayList<>(List.of(Line.of(PlanWords.NOTHING_OWED)));
        screen.figures()
                .alternatives()
                .flatMap(PlanFigures.Alternatives::remedy)
                .ifPresent(more -> lines.addAll(Line.of(PlanWords.remedy(outlook.get(), more))
                        .then(Line.of(" " + keymap().key(PlanAction.MINUTES) + " changes the minutes.", Style.DIM))
                        .wrap(width)));
        return lines;
    }

    private List<Line> todays() {
        PlanState state = screen.state();
        if (!state.queue().isEmpty()) {
            return List.of(row("Today", PlanWords.today(state)));
        }
        return Line.of(PlanWords.done(state, plan), Style.of(ColorRole.GOOD))
                .then(Line.of(" " + keymap().key(PlanAction.MORE) + " asks more now.", Style.DIM))
                .wrap(width);
    }

    private Line row(String label, String words) {
        return Line.of(pad(label)).then(Line.of(words)).truncate(width);
    }

    private static String pad(String label) {
        return String.format("%-" + LABEL + "s", label);
    }

    private Line waiting(String label) {
        return Line.of(label).then(Line.of("is being computed …", Style.DIM)).truncate(width);
    }

    /** Returns the forecast that shows; empty until it is known. */
    private Optional<Forecast> forecast() {
        return screen.forecast(screen.minutes());
    }

    /** Returns the plan with the minutes that are tried, where some are. */
    private Plan shown() {
        return plan.within(screen.minutes());
    }

    private StudyDay today() {
        return screen.state().today();
    }

    private Keymap keymap() {
        return screen.context().keymap();
    }
}
