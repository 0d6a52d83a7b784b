package guide.study;

import static guide.study.StudyFixtures.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import guide.bank.Domain;
import guide.bank.Question;
import guide.event.Fact;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlannedDayTest {
    private static final List<Domain> BANK = PlanSimulationTest.bank();

    private final Map<String, ReviewState> standings = new HashMap<>();
    private final Set<String> suspended = new HashSet<>();

    @Test
    void firstDay_bringsANewQuestionOfEachDomainInTurn() {
        List<Question> first = day(PlanSimulationTest.plan(10, 0), 0);
        assertThat(first).extracting(Question::id).startsWith("q0-0", "q1-0", "q2-0", "q3-0", "q4-0", "q5-0", "q6-0");
        assertThat(first).hasSize(10);
    }

    @Test
    void byHalfOfTheDays_everyQuestionHadItsTurn() {
        Plan plan = PlanSimulationTest.plan(28, 0);
        for (int i = 0; i < 14; i++) {
            int today = i;
            day(plan, today).forEach(q -> grade(q.id(), today, Grade.GOOD));
        }
        assertThat(standings).hasSize(48);
    }

    @Test
    void newOnesComeFirst_soThatAShortDayBringsThem() {
        Plan plan = PlanSimulationTest.plan(28, 10);
        grade("q0-0", 0, Grade.AGAIN);
        grade("q1-0", 0, Grade.HARD);
        assertThat(day(plan, 3)).first().extracting(Question::id).isEqualTo("q2-0");
    }

    @Test
    void lastRound_asksWhatIsLeastCertainFirst() {
        Plan plan = new Plan("", MONDAY.plus(28), MONDAY, 0, List.of("d0"));
        List.of("q0-0", "q0-1", "q0-2", "q0-3", "q0-4").forEach(q -> grade(q, 0, Grade.GOOD));
        grade("q0-2", 5, Grade.AGAIN);
        grade("q0-3", 20, Grade.GOOD);
        assertThat(planned(plan, 25).roundStart()).isEqualTo(MONDAY.plus(25));
        assertThat(day(plan, 25)).extracting(Question::id).startsWith("q0-2").doesNotContain("q0-3");
    }

    @Test
    void answeredInTheRound_comesBackOnlyWhereItIsUncertain() {
        Plan plan = new Plan("", MONDAY.plus(28), MONDAY, 0, List.of("d9"));
        List.of("q9-0", "q9-1", "q9-2", "q9-3", "q9-4").forEach(q -> grade(q, 0, Grade.EASY));
        grade("q9-0", 25, Grade.EASY);
        grade("q9-1", 25, Grade.AGAIN);
        assertThat(day(plan, 26)).extracting(Question::id).contains("q9-1").doesNotContain("q9-0");
    }

    @Test
    void minutesOfADay_endTheList() {
        Plan plan = PlanSimulationTest.plan(10, 20);
        double minutes = day(plan, 0).stream().mapToInt(q -> q.time().minutes()).sum();
        assertThat(minutes).isBetween(20.0, 26.0);
        assertThat(joint(0, plan).questions(20 * 60_000)).isEmpty();
    }

    @Test
    void startedAgainTheSameDay_bringsTheRestOfTheDay() {
        Plan plan = PlanSimulationTest.plan(28, 0);
        List<Question> whole = day(plan, 0);
        grade(whole.get(0).id(), 0, Grade.GOOD);
        assertThat(day(plan, 0)).isEqualTo(whole.subList(1, whole.size()));
    }

    @Test
    void whereNotAllCanBeReached_theShortOnesComeFirst() {
        Plan plan = PlanSimulationTest.plan(3, 10);
        assertThat(planned(plan, 0).isShort()).isTrue();
        assertThat(day(plan, 0)).extracting(q -> q.time().minutes()).startsWith(1);
    }

    @Test
    void questionOfTwoPlans_goesByTheEarlierOne() {
        Plan all = PlanSimulationTest.plan(28, 0);
        Plan some = new Plan("some", MONDAY.plus(4), MONDAY, 0, List.of("d9"));
        assertThat(joint(0, some, all).questions(0))
                .extracting(Question::id)
                .startsWith("q9-0", "q9-1", "q9-2", "q0-0")
                .doesNotHaveDuplicates();
    }

    @Test
    void lastRoundOfAnEarlierPlan_comesBeforeTheNewOnesOfALater() {
        Plan all = PlanSimulationTest.plan(28, 10);
        Plan some = new Plan("some", MONDAY.plus(9), MONDAY, 10, List.of("d9"));
        List.of("q9-0", "q9-1", "q9-2", "q9-3", "q9-4").forEach(q -> grade(q, 0, Grade.HARD));
        assertThat(joint(5, some, all).all()).first().extracting(Question::id).isEqualTo("q0-0");
        assertThat(joint(6, some, all).all())
                .first()
                .extracting(Question::id)
                .asString()
                .startsWith("q9-");
    }

    @Test
    void newOnesOfAnEarlierPlan_takeTheMinutesOfALater() {
        Plan all = PlanSimulationTest.plan(28, 6);
        Plan some = new Plan("some", MONDAY.plus(20), MONDAY, 6, List.of("d0", "d1", "d2", "d3", "d4", "d5"));
        Plan others = new Plan("others", MONDAY.plus(20), MONDAY, 6, List.of("d6", "d7", "d8"));
        assertThat(planned(others, 0).isShort()).isFalse();
        assertThat(new PlannedDay(others, List.of(some), MONDAY, BANK, Rules.DEFAULT, standings(), AnswerCost.usual())
                        .isShort())
                .isTrue();
        assertThat(planned(all, 0).isShort()).isFalse();
    }

    @Test
    void suspendedQuestion_neverComes() {
        suspended.add("q0-0");
        assertThat(day(PlanSimulationTest.plan(3, 0), 0))
                .extracting(Question::id)
                .doesNotContain("q0-0");
    }

    @Test
    void missedDays_oweNothing() {
        Plan plan = PlanSimulationTest.plan(28, 20);
        double minutes = day(plan, 9).stream().mapToInt(q -> q.time().minutes()).sum();
        assertThat(minutes).isLessThan(28);
    }

    private List<Question> day(Plan plan, int day) {
        return joint(day, plan).questions(0);
    }

    private JointDay joint(int day, Plan... plans) {
        return new JointDay(List.of(plans), MONDAY.plus(day), BANK, Rules.DEFAULT, standings(), AnswerCost.usual());
    }

    private PlannedDay planned(Plan plan, int day) {
        return new PlannedDay(plan, List.of(), MONDAY.plus(day), BANK, Rules.DEFAULT, standings(), AnswerCost.usual());
    }

    private void grade(String question, int day, Grade grade) {
        Fact.Review review = new Fact.Review(question, grade.value(), 0, List.of(), "");
        standings.put(
                question, Rules.DEFAULT.after(Optional.ofNullable(standings.get(question)), review, MONDAY.plus(day)));
    }

    private Standings standings() {
        return new Standings() {
            @Override
            public Optional<ReviewState> reviewState(String question) {
                return Optional.ofNullable(standings.get(question));
            }

            @Override
            public boolean isSuspended(String question) {
                return suspended.contains(question);
            }
        };
    }
}
