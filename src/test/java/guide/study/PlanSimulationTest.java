package guide.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import guide.bank.Domain;
import guide.bank.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Plans, studied by simulated learners from the first day to the date. The table of {@code src/docs/scheduling.md} comes from
 * {@code mvn test -Dtest=PlanSimulationTest -Dlearners=200}, which prints it; the usual run has fewer learners.
 */
class PlanSimulationTest {
    private static final int LEARNERS = Integer.getInteger("learners", 20);
    private static final int FULL = 200;

    /** The minutes of 48 questions in ten domains. */
    private static final int[][] MINUTES = {
        {2, 3, 4, 3, 3},
        {2, 3, 3, 3, 3},
        {3, 3, 3, 4},
        {6, 4, 3, 3},
        {3, 3, 4, 3},
        {4, 4, 2, 3},
        {4, 4, 4, 4, 4, 5, 3},
        {4, 4, 4, 4, 5, 8},
        {4, 5, 4, 4},
        {1, 1, 1, 1, 1}
    };

    /** Days and minutes, and what two hundred learners reach: percent recalled on the date, and reviews. */
    private enum Scenario {
        FOUR_WEEKS(28, 0, SimulatedLearner.Pace.BRISK, 98.8, 280),
        TWENTY_MINUTES(28, 20, SimulatedLearner.Pace.BRISK, 98.7, 272),
        TWENTY_MINUTES_ALOUD(28, 20, SimulatedLearner.Pace.ALOUD, 97.4, 222),
        TEN_MINUTES_ALOUD(28, 10, SimulatedLearner.Pace.ALOUD, 88.3, 113),
        TEN_DAYS(10, 0, SimulatedLearner.Pace.BRISK, 98.1, 217),
        THREE_DAYS(3, 0, SimulatedLearner.Pace.BRISK, 95.6, 124);

        private final int days;
        private final int minutes;
        private final SimulatedLearner.Pace pace;
        private final double recall;
        private final double reviews;

        Scenario(int days, int minutes, SimulatedLearner.Pace pace, double recall, double reviews) {
            this.days = days;
            this.minutes = minutes;
            this.pace = pace;
            this.recall = recall;
            this.reviews = reviews;
        }
    }

    @ParameterizedTest
    @EnumSource
    void plan_bringsTheLearnersToTheDate(Scenario scenario) {
        List<Domain> domains = bank();
        List<Question> all =
                domains.stream().flatMap(d -> d.questions().stream()).toList();
        double recall = 0;
        double reviews = 0;
        double busiest = 0;
        int unseen = 0;
        for (int seed = 0; seed < LEARNERS; seed++) {
            SimulatedLearner learner = new SimulatedLearner(seed);
            Plan plan = plan(scenario.days, scenario.minutes);
            for (StudyDay today = plan.start(); !plan.isOver(today); today = today.plus(1)) {
                JointDay day = new JointDay(
                        List.of(plan), today, domains, Rules.DEFAULT, learner, AnswerCost.of(all, learner));
                learner.study(day.questions(0), today, plan.minutes(), Rules.DEFAULT, scenario.pace);
            }
            recall += 100 * learner.recalledOn(all, plan.date()) / LEARNERS;
            reviews += (double) learner.past().size() / LEARNERS;
            busiest = Math.max(busiest, learner.busiestMinutes());
            unseen += (int) all.stream()
                    .filter(q -> learner.reviewState(q.id()).isEmpty())
                    .count();
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %d days, %d minutes: %.1f %% recalled, %.0f reviews, busiest day %.0f minutes, %d unseen, %d learners%n",
                scenario,
                scenario.days,
                scenario.minutes,
                recall,
                reviews,
                busiest,
                unseen,
                LEARNERS);
        double fewer = LEARNERS < FULL ? 2 : 1;
        assertThat(recall).isCloseTo(scenario.recall, within(0.6 * fewer));
        assertThat(reviews).isCloseTo(scenario.reviews, within(0.04 * fewer * scenario.reviews));
        assertThat(unseen).isZero();
        if (scenario.minutes > 0) {
            double longest = all.stream()
                    .mapToDouble(q -> scenario.pace.ms(q, true) / 60_000)
                    .max()
                    .orElseThrow();
            assertThat(busiest).isLessThan(scenario.minutes + longest);
        }
    }

    static Plan plan(int days, int minutes) {
        StudyDay start = StudyFixtures.MONDAY;
        return new Plan("", start.plus(days), start, minutes, List.of());
    }

    static List<Domain> bank() {
        List<Domain> domains = new ArrayList<>();
        for (int d = 0; d < MINUTES.length; d++) {
            List<Question> questions = new ArrayList<>();
            for (int i = 0; i < MINUTES[d].length; i++) {
                questions.add(StudyFixtures.question("q" + d + "-" + i, MINUTES[d][i]));
            }
            domains.add(new Domain("d" + d, "d" + d, questions));
        }
        return domains;
    }
}
