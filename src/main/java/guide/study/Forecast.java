package guide.study;

import guide.bank.Domain;
import guide.bank.Question;
import java.util.ArrayList;
import java.util.List;

/**
 * What to expect on a plan's date: the days until then are rehearsed some times, and the outcomes averaged. A question
 * that was never asked counts as not recalled.
 *
 * @param expected the share that would be recalled on the date, 0 to 1; on the date itself the same as now
 * @param now the share that would be recalled today, 0 to 1
 * @param unreached the number of questions that are never asked until then, on average
 * @param load the days from today on, up to the day before the date
 * @param domains the plan's domains
 */
public record Forecast(double expected, double now, double unreached, List<Load> load, List<OfDomain> domains) {
    private static final int FEWEST = 4;
    private static final int MOST = 32;
    /** No plan is longer; only a clock that is years behind makes one so, and each day takes its time. */
    private static final int LONGEST_DAYS = 2 * 366;
    /** So that the time does not grow with the bank. */
    private static final int ANSWERS = 3200;

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
     * Forecasts from where the user stands.
     *
     * @param bank all its domains
     */
    public static Forecast of(Plan plan, StudyDay today, List<Domain> bank, Progress progress) {
        List<Question> questions =
                bank.stream().flatMap(d -> d.questions().stream()).toList();
        Start start = new Start(
                progress,
                AnswerCost.of(questions, progress),
                GradeShares.of(progress.reviews()),
                progress.spentOn(today));
        return of(plan, today, bank, progress.rules(), start);
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

    /** Returns the plan's domains with the questions that may be asked: a suspended one is neither missing nor unreached. */
    private static List<Domain> asked(Plan plan, List<Domain> all, Standings standings) {
        return all.stream()
                .filter(plan::includes)
                .map(domain -> new Domain(
                        domain.id(),
                        domain.title(),
                        domain.questions().stream()
                                .filter(q -> !standings.isSuspended(q.id()))
                                .toList()))
                .filter(domain -> !domain.questions().isEmpty())
                .toList();
    }

    /** Rehearses the days. */
    static Forecast of(Plan plan, StudyDay today, List<Domain> all, Rules rules, Start start) {
        List<Domain> domains = asked(plan, all, start.standings);
        int questions = domains.stream().mapToInt(d -> d.questions().size()).sum();
        int rehearsals = Math.max(FEWEST, Math.min(MOST, ANSWERS / Math.max(1, questions)));
        int days = Math.max(0, Math.min(LONGEST_DAYS, plan.left(today)));
        double[] minutes = new double[days];
        double[] answers = new double[days];
        double[] expected = new double[domains.size()];
        double unreached = 0;
        for (int i = 0; i < rehearsals; i++) {
            Rehearsal rehearsal = new Rehearsal(start.standings, rules, start.shares, i);
            for (int day = 0; day < days; day++) {
                double spent = day == 0 ? start.spentTodayMs : 0;
                PlannedDay planned = new PlannedDay(plan, today.plus(day), domains, rules, rehearsal, start.cost);
                double left = plan.minutes() == 0 ? Double.MAX_VALUE : plan.minutes() * 60_000.0 - spent;
                Load load = rehearsal.study(planned.questions(spent), today.plus(day), left, start.cost);
                minutes[day] += load.minutes() / rehearsals;
                answers[day] += load.answers() / rehearsals;
            }
            for (int d = 0; d < expected.length; d++) {
                for (Question question : domains.get(d).questions()) {
                    var standing = rehearsal.reviewState(question.id());
                    unreached += (standing.isEmpty() ? 1.0 : 0) / rehearsals;
                    expected[d] +=
                            standing.map(s -> rules.recall(s, plan.date())).orElse(0.0) / rehearsals;
                }
            }
        }
        List<Load> load = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            load.add(new Load(minutes[day], answers[day]));
        }
        List<OfDomain> ofDomains = new ArrayList<>();
        double now = 0;
        double sum = 0;
        for (int d = 0; d < expected.length; d++) {
            Domain domain = domains.get(d);
            double known = domain.questions().stream()
                    .mapToDouble(q -> start.standings
                            .reviewState(q.id())
                            .filter(s -> s.lastGrade().passes())
                            .map(s -> rules.recall(s, today))
                            .orElse(0.0))
                    .sum();
            double then = days == 0 ? known : expected[d];
            ofDomains.add(new OfDomain(
                    domain,
                    known / domain.questions().size(),
                    then / domain.questions().size()));
            now += known;
            sum += then;
        }
        return new Forecast(sum / Math.max(1, questions), now / Math.max(1, questions), unreached, load, ofDomains);
    }
}
