package guide.tui.plan;

import guide.app.AppContext;
import guide.app.BackgroundValue;
import guide.bank.Domain;
import guide.forecast.ForecastBasis;
import guide.study.Forecast;
import guide.study.Plan;
import guide.study.Progress;
import guide.study.StudyDay;
import guide.study.outlook.OtherMinutes;
import guide.study.outlook.Outlook;
import guide.study.outlook.Verdict;
import guide.study.outlook.WayOut;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The figures that take rehearsals, each begun once the page has been drawn without it: first what to expect of each plan, then
 * what else could be done about the chosen one.
 *
 * @param outlooks of the plans in their order; empty until begun
 * @param others of the chosen plan; empty until begun
 */
record PlanFigures(Optional<BackgroundValue<List<Outlook>>> outlooks, Optional<BackgroundValue<Alternatives>> others) {
    /** Nothing is begun yet. */
    static final PlanFigures NONE = new PlanFigures(Optional.empty(), Optional.empty());

    /**
     * The other ways to go on with a plan.
     *
     * @param remedy the minutes that bring back what was expected; empty where it is not behind
     * @param ways the ways out where the minutes are too few; else only the plan as it is
     */
    record Alternatives(List<OtherMinutes> minutes, Optional<OtherMinutes> remedy, List<WayOut> ways) {
        /** Returns what these minutes a day would bring. */
        Optional<OtherMinutes> of(int minutesADay) {
            return minutes.stream()
                    .filter(other -> other.minutes() == minutesADay)
                    .findFirst();
        }
    }

    /** Returns the figures with the next of them begun, where the one before is there. */
    PlanFigures begun(AppContext context, Progress progress, List<Plan> plans, int chosen) {
        if (outlooks.isPresent() && (others.isPresent() || outlook(chosen).isEmpty())) {
            return this;
        }
        List<Domain> bank = context.bank().domains();
        StudyDay today = context.today();
        Function<Plan, Forecast> rehearsal =
                context.sideStores().forecasts().on(ForecastBasis.of(bank, progress, today));
        if (outlooks.isEmpty()) {
            return new PlanFigures(
                    Optional.of(BackgroundValue.begin(
                            "forecast",
                            () -> plans.stream()
                                    .map(plan -> Outlook.of(plan, today, bank, progress, rehearsal))
                                    .toList())),
                    others);
        }
        Outlook outlook = outlook(chosen).orElseThrow();
        return new PlanFigures(
                outlooks,
                Optional.of(
                        BackgroundValue.begin("alternatives", () -> alternatives(outlook, bank, progress, rehearsal))));
    }

    private static Alternatives alternatives(
            Outlook outlook, List<Domain> bank, Progress progress, Function<Plan, Forecast> rehearsal) {
        boolean isOver = outlook.verdict() == Verdict.TODAY;
        return isOver
                ? new Alternatives(List.of(), Optional.empty(), List.of())
                : new Alternatives(
                        OtherMinutes.of(outlook, rehearsal),
                        OtherMinutes.remedy(outlook, rehearsal),
                        WayOut.of(outlook, bank, progress, rehearsal));
    }

    /** Returns the figures for another chosen plan. */
    PlanFigures forAnother() {
        return new PlanFigures(outlooks, Optional.empty());
    }

    /** Returns what to expect of a plan, once that is known. */
    Optional<Outlook> outlook(int plan) {
        return outlooks.flatMap(BackgroundValue::ifMade)
                .filter(all -> plan < all.size())
                .map(all -> all.get(plan));
    }

    /** Returns the other ways, once they are known. */
    Optional<Alternatives> alternatives() {
        return others.flatMap(BackgroundValue::ifMade);
    }

    /** Returns whether a figure is still to come. */
    boolean isWaiting() {
        return alternatives().isEmpty();
    }
}
