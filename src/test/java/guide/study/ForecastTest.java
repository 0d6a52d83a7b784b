package guide.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import guide.bank.Domain;
import guide.bank.Question;
import java.util.List;
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
                PlannedDay day = new PlannedDay(plan, today, BANK, Rules.DEFAULT, learner, AnswerCost.usual());
                learner.study(day.questions(0), today, minutes, Rules.DEFAULT, SimulatedLearner.Pace.AS_EXPECTED);
            }
            recalled += learner.recalledOn(all, plan.date()) / learners;
        }
        assertThat(forecast(plan).expected()).isCloseTo(recalled, within(0.01));
    }

    /** As under a clock that is years behind. */
    @Test
    void dateInFiftyYears_isRehearsedForTwo() {
        assertThat(forecast(PlanSimulationTest.plan(50 * 365, 20)).load()).hasSize(732);
    }

    private static Forecast forecast(Plan plan) {
        return Forecast.of(
                plan,
                plan.start(),
                BANK,
                Rules.DEFAULT,
                new Forecast.Start(NOTHING, AnswerCost.usual(), GradeShares.of(List.of()), 0));
    }
}
