package guide.study.outlook;

import guide.study.Forecast;
import guide.study.Plan;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What other minutes a day would bring. */
public record OtherMinutes(int minutes, Forecast forecast) {
    /** The minutes a day that are offered. */
    public static final List<Integer> CHOICES = List.of(10, 15, 20, 30, 45, 60);

    /** Minutes are added in such steps until they bring back what was expected. */
    private static final int STEP = 5;

    private static final int MOST_STEPS = 8;

    /** So little less is the same in whole percent, on average. */
    private static final double SAME = 0.005;

    /** Rehearses the days with each of the minutes that are offered; those of the plan are known already. */
    public static List<OtherMinutes> of(Outlook outlook, Function<Plan, Forecast> rehearsal) {
        return CHOICES.stream()
                .map(minutes -> minutes == outlook.plan().minutes()
                        ? new OtherMinutes(minutes, outlook.forecast())
                        : with(minutes, outlook.plan(), rehearsal))
                .toList();
    }

    private static OtherMinutes with(int minutes, Plan plan, Function<Plan, Forecast> rehearsal) {
        return new OtherMinutes(minutes, rehearsal.apply(plan.within(minutes)));
    }

    /**
     * Returns the least minutes that bring back what was expected when the plan was set, or the most that are tried; empty
     * where the plan is not behind, or where even those bring nothing.
     */
    public static Optional<OtherMinutes> remedy(Outlook outlook, Function<Plan, Forecast> rehearsal) {
        if (outlook.verdict() != Verdict.BEHIND || outlook.plan().minutes() == 0) {
            return Optional.empty();
        }
        double wanted = outlook.earlier().orElseThrow().expected() - SAME;
        OtherMinutes best = new OtherMinutes(outlook.plan().minutes(), outlook.forecast());
        for (int step = 1; step <= MOST_STEPS && best.forecast().expected() < wanted; step++) {
            int minutes = (outlook.plan().minutes() / STEP + step) * STEP;
            best = with(minutes, outlook.plan(), rehearsal);
        }
        return Optional.of(best)
                .filter(other ->
                        other.forecast().expected() - outlook.forecast().expected() > 2 * SAME);
    }
}
