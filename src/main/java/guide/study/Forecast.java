package guide.study;

import guide.bank.Domain;
import guide.bank.Question;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What to expect on a plan's date: the days until then are rehearsed some times, with those of the other plans, and the
 * outcomes averaged. A question that was never asked counts as not recalled.
 *
 * @param expected the share that would be recalled on the date, 0 to 1; on the date itself the same as now
 * @param now the share that would be recalled today, 0 to 1
 * @param unreached the number of questions that are never asked until then, on average
 * @param load the days from today on, up to the day before the date, with the answers for other plans
 * @param domains the plan's domains
 */
public record Forecast(double expected, double now, double unreached, List<Load> load, List<OfDomain> domains) {
    /** The minutes and answers of one day. */
    public record Load(double minutes, double answers) {
        /** Returns the minutes as they are said. */
        public int whole() {
            return AnswerCost.whole(minutes);
        }
    }

    /** What to expect of one domain. */
    public record OfDomain(Domain domain, double now, double expected) {}

    /** A learner's standing and ways, from which a forecast starts. */
    record Start(Standings standings, AnswerCost cost, GradeShares shares, double spentTodayMs) {}

    /**
     * Forecasts from where the user stands, with the plans that the journal has beside this one.
     *
     * @param bank all its domains
     */
    public static Forecast of(Plan plan, StudyDay today, List<Domain> bank, Progress progress) {
        Plans plans = progress.plans().with(plan, today);
        return Objects.requireNonNull(of(plans, today, bank, progress).get(plan));
    }

    /**
     * Forecasts what is expected of each plan whose date is to come or is today, all by the same rehearsals, since they share
     * the minutes.
     *
     * @param bank all its domains
     */
    public static Map<Plan, Forecast> of(Plans plans, StudyDay today, List<Domain> bank, Progress progress) {
        List<Question> questions =
                bank.stream().flatMap(d -> d.questions().stream()).toList();
        Start start = new Start(
                progress,
                AnswerCost.of(questions, progress),
                GradeShares.of(progress.reviews()),
                progress.spentOn(today));
        return new Rehearsals(plans.coming(today), today, bank, progress.rules(), start).forecasts();
    }

    /** Returns the least share that most learners of this forecast would recall. */
    public double low() {
        return Math.max(0, expected - margin());
    }

    /** Returns the largest share that most learners of this forecast would recall. */
    public double high() {
        return Math.min(1, expected + margin());
    }

    /** Most simulated learners, 85 to 97 of 100, end up within one percent point and half of what is missing. */
    private double margin() {
        return 0.01 + (1 - expected) / 2;
    }
}
