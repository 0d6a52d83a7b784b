package guide.study;

import guide.bank.Domain;
import guide.bank.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The days until the dates of some plans, rehearsed some times. What is learned for one plan counts for the others, and what is
 * studied for one takes the minutes of the others, so all outcomes come from the same rehearsals.
 */
final class Rehearsals {
    private static final int FEWEST = 4;
    private static final int MOST = 32;
    /** No plan is longer; only a clock that is years behind makes one so, and each day takes its time. */
    private static final int LONGEST_DAYS = 2 * 366;
    /** So that the time does not grow with the bank. */
    private static final int ANSWERS = 3200;

    private final List<Plan> plans;
    private final StudyDay today;
    private final Rules rules;
    private final Forecast.Start start;
    /** Those of the plans that are ahead, with the questions that may be asked. */
    private final List<Domain> domains;

    private final int count;
    private final double[] minutes;
    private final double[] answers;
    private final Map<Plan, Outcome> outcomes = new LinkedHashMap<>();

    /**
     * Rehearses the days.
     *
     * @param plans the earliest date first; one whose date is today is not rehearsed
     * @param bank all its domains
     */
    Rehearsals(List<Plan> plans, StudyDay today, List<Domain> bank, Rules rules, Forecast.Start start) {
        this.plans = plans;
        this.today = today;
        this.rules = rules;
        this.start = start;
        this.domains = asked(ahead(today), bank);
        int questions = domains.stream().mapToInt(d -> d.questions().size()).sum();
        this.count = Math.max(FEWEST, Math.min(MOST, ANSWERS / Math.max(1, questions)));
        int days = plans.stream().mapToInt(this::days).max().orElse(0);
        this.minutes = new double[days];
        this.answers = new double[days];
        plans.forEach(plan -> outcomes.put(plan, new Outcome(plan, asked(List.of(plan), bank))));
        for (int i = 0; i < count; i++) {
            rehearse(new Rehearsal(start.standings(), rules, start.shares(), i));
        }
    }

    /** Returns the plans' domains with the questions that may be asked: a suspended one is neither missing nor unreached. */
    private List<Domain> asked(List<Plan> some, List<Domain> bank) {
        return bank.stream()
                .filter(domain -> some.stream().anyMatch(plan -> plan.includes(domain)))
                .map(domain -> domain.with(domain.questions().stream()
                        .filter(q -> !start.standings().isSuspended(q.id()))
                        .toList()))
                .filter(domain -> !domain.questions().isEmpty())
                .toList();
    }

    private List<Plan> ahead(StudyDay day) {
        return plans.stream().filter(plan -> !plan.isOver(day)).toList();
    }

    /** Returns the number of days that are rehearsed for a plan. */
    private int days(Plan plan) {
        return Math.max(0, Math.min(LONGEST_DAYS, plan.left(today)));
    }

    private void rehearse(Rehearsal rehearsal) {
        for (int day = 0; day <= minutes.length; day++) {
            for (Plan plan : plans) {
                if (days(plan) == day) {
                    Objects.requireNonNull(outcomes.get(plan)).add(rehearsal);
                }
            }
            if (day < minutes.length) {
                study(rehearsal, day);
            }
        }
    }

    private void study(Rehearsal rehearsal, int day) {
        double spent = day == 0 ? start.spentTodayMs() : 0;
        StudyDay date = today.plus(day);
        JointDay planned = new JointDay(ahead(date), date, domains, rules, rehearsal, start.cost());
        Forecast.Load load = rehearsal.study(planned.questions(spent), date, planned.leftMs(spent), start.cost());
        minutes[day] += load.minutes() / count;
        answers[day] += load.answers() / count;
    }

    /** Returns what is expected of each plan. */
    Map<Plan, Forecast> forecasts() {
        Map<Plan, Forecast> forecasts = new LinkedHashMap<>();
        outcomes.forEach((plan, outcome) -> forecasts.put(plan, outcome.forecast()));
        return forecasts;
    }

    private List<Forecast.Load> load(Plan plan) {
        List<Forecast.Load> load = new ArrayList<>();
        for (int day = 0; day < days(plan); day++) {
            load.add(new Forecast.Load(minutes[day], answers[day]));
        }
        return load;
    }

    /** How the questions of a plan stand on its date, on average. */
    private final class Outcome {
        private final Plan plan;
        private final List<Domain> own;
        private final double[] expected;
        private double unreached;

        Outcome(Plan plan, List<Domain> own) {
            this.plan = plan;
            this.own = own;
            this.expected = new double[own.size()];
        }

        void add(Rehearsal rehearsal) {
            for (int d = 0; d < expected.length; d++) {
                for (Question question : own.get(d).questions()) {
                    Optional<ReviewState> standing = rehearsal.reviewState(question.id());
                    unreached += (standing.isEmpty() ? 1.0 : 0) / count;
                    expected[d] +=
                            standing.map(s -> rules.recall(s, plan.date())).orElse(0.0) / count;
                }
            }
        }

        Forecast forecast() {
            List<Forecast.OfDomain> ofDomains = new ArrayList<>();
            int questions = 0;
            double now = 0;
            double sum = 0;
            for (int d = 0; d < expected.length; d++) {
                int size = own.get(d).questions().size();
                double known = known(own.get(d));
                double then = days(plan) == 0 ? known : expected[d];
                ofDomains.add(new Forecast.OfDomain(own.get(d), known / size, then / size));
                questions += size;
                now += known;
                sum += then;
            }
            return new Forecast(
                    sum / Math.max(1, questions), now / Math.max(1, questions), unreached, load(plan), ofDomains);
        }

        /** Returns the number of a domain's questions that would be recalled today. */
        private double known(Domain domain) {
            return domain.questions().stream()
                    .mapToDouble(q -> start.standings()
                            .reviewState(q.id())
                            .filter(s -> s.lastGrade().passes())
                            .map(s -> rules.recall(s, today))
                            .orElse(0.0))
                    .sum();
        }
    }
}
