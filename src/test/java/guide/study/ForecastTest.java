package guide.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import guide.bank.Domain;
import guide.bank.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastTest {
    private static final List<Domain> BANK = PlanSimulationTest.bank();
    private static final Standings NOTHING = new SimulatedLearner(1);

    @Test
    void twoLooks_showTheSame() {
        Plan plan = PlanSimulationTest.plan(28, 20);
        assertThat(forecast(plan)).isEqualTo(forecast(plan));
    }

    @Test
    void moreMinutes_neverPromiseLess() {
        double before = 0;
        for (int minutes : List.of(5, 10, 15, 20, 30, 45, 60)) {
            double expected = forecast(PlanSimulationTest.plan(28, minutes)).expected();
            assertThat(expected).as("%d minutes", minutes).isGreaterThanOrEqualTo(before - 0.002);
            before = expected;
        }
        assertThat(before).isCloseTo(0.985, within(0.006));
    }

    @Test
    void neverAsked_countsAsNotRecalled() {
        Forecast tooShort = forecast(PlanSimulationTest.plan(3, 20));
        assertThat(tooShort.unreached()).isBetween(20.0, 35.0);
        assertThat(tooShort.expected()).isBetween(0.25, 0.50);
        assertThat(tooShort.now()).isZero();
    }

    @Test
    void noDay_isLongerThanItsMinutesAndOneQuestion() {
        forecast(PlanSimulationTest.plan(28, 20))
                .load()
                .forEach(day -> assertThat(day.minutes()).isLessThan(28));
    }

    @Test
    void oneDomain_isForecastAlone() {
        Plan all = PlanSimulationTest.plan(28, 20);
        Plan one = new Plan("", all.date(), all.start(), 20, List.of("d2"));
        assertThat(forecast(one).domains()).singleElement().satisfies(d -> {
            assertThat(d.domain().id()).isEqualTo("d2");
            assertThat(d.expected()).isGreaterThan(0.95);
        });
    }

    @ParameterizedTest
    @CsvSource({"28, 20", "28, 10", "10, 20", "3, 20"})
    void underItsOwnModel_itIsUnbiased(int days, int minutes) {
        Plan plan = PlanSimulationTest.plan(days, minutes);
        List<Question> all = BANK.stream().flatMap(d -> d.questions().stream()).toList();
        int learners = 60;
        double recalled = 0;
        for (int seed = 0; seed < learners; seed++) {
            SimulatedLearner learner = SimulatedLearner.asModeled(seed);
            for (StudyDay today = plan.start(); !plan.isOver(today); today = today.plus(1)) {
                JointDay day = new JointDay(List.of(plan), today, BANK, Rules.DEFAULT, learner, AnswerCost.usual());
                learner.study(day.questions(0), today, minutes, Rules.DEFAULT, SimulatedLearner.Pace.AS_EXPECTED);
            }
            recalled += learner.recalledOn(all, plan.date()) / learners;
        }
        assertThat(forecast(plan).expected()).isCloseTo(recalled, within(0.01));
    }

    /** The days of both plans, the domains of the earlier one, and the minutes that both share. */
    @ParameterizedTest
    @CsvSource({"10, 28, d2 d5, 10", "10, 28, d2 d5, 20", "21, 28, d0 d1 d2 d3 d4, 10", "10, 14, d2 d5, 10"})
    void plansThatShareTheMinutes_areForecastTogether_withoutBias(int first, int second, String domains, int minutes) {
        Plan all = PlanSimulationTest.plan(second, minutes);
        Plan some = new Plan("some", all.start().plus(first), all.start(), minutes, List.of(domains.split(" ")));
        List<Plan> plans = List.of(some, all);
        int learners = 60;
        Map<Plan, Double> recalled = new HashMap<>();
        for (int seed = 0; seed < learners; seed++) {
            SimulatedLearner learner = SimulatedLearner.asModeled(seed);
            for (StudyDay today = all.start(); today.compareTo(all.date()) <= 0; today = today.plus(1)) {
                for (Plan plan : plans) {
                    if (plan.date().equals(today)) {
                        recalled.merge(plan, learner.recalledOn(questions(plan), today) / learners, Double::sum);
                    }
                }
                StudyDay day = today;
                List<Plan> ahead =
                        plans.stream().filter(plan -> !plan.isOver(day)).toList();
                List<Question> questions =
                        new JointDay(ahead, day, BANK, Rules.DEFAULT, learner, AnswerCost.usual()).questions(0);
                learner.study(questions, day, minutes, Rules.DEFAULT, SimulatedLearner.Pace.AS_EXPECTED);
            }
        }
        Map<Plan, Forecast> expected = forecasts(some, all);
        assertThat(expected.keySet()).containsExactly(some, all);
        expected.forEach((plan, forecast) -> assertThat(forecast.expected())
                .as("%s", plan)
                .isCloseTo(Objects.requireNonNull(recalled.get(plan)), within(0.01)));
    }

    private static List<Question> questions(Plan plan) {
        return BANK.stream()
                .filter(plan::includes)
                .flatMap(d -> d.questions().stream())
                .toList();
    }

    @Test
    void earlierPlan_thatLeavesNothingForALaterOne_makesItUnreached() {
        Plan all = PlanSimulationTest.plan(12, 15);
        Plan some = new Plan("some", all.start().plus(11), all.start(), 15, List.of("d6", "d7", "d8"));
        Map<Plan, Forecast> both = forecasts(some, all);
        assertThat(forecast(all).unreached()).isLessThan(0.5);
        assertThat(Objects.requireNonNull(both.get(some)).unreached()).isLessThan(0.5);
        assertThat(Objects.requireNonNull(both.get(all)).unreached()).isGreaterThan(4);
    }

    @Test
    void minutesOfADay_areThoseOfAllPlansTogether() {
        Plan all = PlanSimulationTest.plan(28, 20);
        Plan some = new Plan("some", all.start().plus(10), all.start(), 20, List.of("d2"));
        Map<Plan, Forecast> both = forecasts(some, all);
        Forecast later = Objects.requireNonNull(both.get(all));
        assertThat(Objects.requireNonNull(both.get(some)).load())
                .isEqualTo(later.load().subList(0, 10));
        later.load().forEach(day -> assertThat(day.minutes()).isLessThan(28));
    }

    /** As under a clock that is years behind. */
    @Test
    void dateInFiftyYears_isRehearsedForTwo() {
        assertThat(forecast(PlanSimulationTest.plan(50 * 365, 20)).load()).hasSize(732);
    }

    private static Forecast forecast(Plan plan) {
        return Objects.requireNonNull(forecasts(plan).get(plan));
    }

    private static Map<Plan, Forecast> forecasts(Plan... plans) {
        Forecast.Start start = new Forecast.Start(NOTHING, AnswerCost.usual(), GradeShares.of(List.of()), 0);
        return new Rehearsals(List.of(plans), plans[0].start(), BANK, Rules.DEFAULT, start).forecasts();
    }
}
