package guide.study.outlook;

import static guide.study.StudyFixtures.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import guide.bank.Domain;
import guide.event.Event;
import guide.event.Fact;
import guide.study.Forecast;
import guide.study.Grade;
import guide.study.Plan;
import guide.study.PlannedSession;
import guide.study.Progress;
import guide.study.Rules;
import guide.study.StudyDay;
import guide.study.StudyFixtures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutlookTest {
    private static final List<Domain> BANK = List.of(domain("a"), domain("b"), domain("c"));

    private final List<Event> journal = new ArrayList<>();

    @Test
    void planSetToday_hasNothingToCompareWith() {
        plan(20, 10, 0);
        assertThat(outlook(0).earlier()).isEmpty();
        assertThat(outlook(0).verdict()).isEqualTo(Verdict.ON_COURSE);
    }

    @Test
    void earlierFigure_isTheOneOfTheDayOnWhichThePlanWasSet() {
        review("a-1", 0);
        plan(20, 10, 1);
        double then = outlook(1).forecast().expected();
        study(1, 5);
        Outlook.Earlier earlier = outlook(5).earlier().orElseThrow();
        assertThat(earlier.expected()).isEqualTo(then);
        assertThat(earlier.day()).isEqualTo(MONDAY.plus(1));
        assertThat(earlier.missed()).isZero();
    }

    @Test
    void whoStudiesAsPlanned_staysOnCourse() {
        plan(21, 20, 0);
        for (int day = 0; day < 20; day++) {
            study(day, day + 1);
            if (day < 19) {
                assertThat(outlook(day + 1).verdict()).as("day %d", day + 1).isEqualTo(Verdict.ON_COURSE);
            }
        }
        assertThat(outlook(20).verdict()).isEqualTo(Verdict.TOMORROW);
        assertThat(outlook(21).verdict()).isEqualTo(Verdict.TODAY);
    }

    @Test
    void missedDays_putAPlanBehind_andMoreMinutesBringItBack() {
        plan(14, 10, 0);
        study(0, 1);
        Outlook behind = outlook(6);
        assertThat(behind.verdict()).isEqualTo(Verdict.BEHIND);
        assertThat(behind.earlier().orElseThrow().missed()).isEqualTo(5);
        OtherMinutes more = OtherMinutes.remedy(behind, rehearsal(progress(), behind.today()))
                .orElseThrow();
        assertThat(more.minutes()).isGreaterThan(10).matches(m -> m % 5 == 0);
        assertThat(more.forecast().expected())
                .isCloseTo(behind.earlier().orElseThrow().expected(), within(0.01))
                .isGreaterThan(behind.forecast().expected());
    }

    @Test
    void changeOfThePlan_isTheNewMeasure() {
        plan(14, 10, 0);
        study(0, 1);
        plan(14, 10, 6);
        assertThat(outlook(6).verdict()).isEqualTo(Verdict.ON_COURSE);
        assertThat(outlook(7).earlier().orElseThrow().day()).isEqualTo(MONDAY.plus(6));
    }

    @Test
    void minutesThatAnotherPlanTakes_doNotCountAsLeftUndone() {
        plan(10, 8, 0);
        study(0, 3);
        double alone = outlook(3).forecast().expected();
        Fact.Plan soon = new Fact.Plan("soon", Optional.of(MONDAY.plus(9).date()), 8, List.of("c"));
        journal.add(StudyFixtures.event(soon, 3));
        Plan later = progress().plans().named("").orElseThrow();
        Outlook both = Outlook.of(later, MONDAY.plus(3), BANK, progress(), rehearsal(progress(), MONDAY.plus(3)));
        assertThat(both.forecast().expected()).isLessThan(alone - 0.02);
        assertThat(both.earlier().orElseThrow().expected())
                .isCloseTo(both.forecast().expected(), within(0.02));
    }

    @Test
    void changeThatWasTakenBack_isNoMeasure() {
        plan(14, 10, 0);
        study(0, 1);
        plan(12, 10, 6);
        String change = journal.get(journal.size() - 1).id();
        journal.add(StudyFixtures.event(new Fact.Undo(change), 6));
        assertThat(outlook(6).earlier().orElseThrow().day()).isEqualTo(MONDAY);
        assertThat(outlook(6).verdict()).isEqualTo(Verdict.BEHIND);
    }

    @Test
    void answersThatWereTakenBackSince_neverWere() {
        plan(20, 10, 1);
        double without = outlook(4).earlier().orElseThrow().expected();
        journal.add(0, StudyFixtures.review("a-1", Grade.EASY, 0));
        assertThat(outlook(4).earlier().orElseThrow().expected()).isGreaterThan(without);
        journal.add(StudyFixtures.event(new Fact.Undo(journal.get(0).id()), 4));
        assertThat(outlook(4).earlier().orElseThrow().expected()).isEqualTo(without);
    }

    @Test
    void renamedQuestion_keepsWhatWasKnownOfItThen() {
        review("old", 0);
        plan(20, 10, 1);
        journal.add(StudyFixtures.event(new Fact.Rename("old", "a-1"), 3));
        double renamed = outlook(4).earlier().orElseThrow().expected();
        journal.remove(0);
        assertThat(renamed).isGreaterThan(outlook(4).earlier().orElseThrow().expected());
    }

    @Test
    void anotherMachine_saysTheSame_inWhateverOrderItGotTheEvents() {
        plan(14, 10, 0);
        study(0, 4);
        Outlook here = outlook(6);
        List<Event> shuffled = new ArrayList<>(journal);
        Collections.shuffle(shuffled, new Random(1));
        Progress there = Progress.of(Rules.DEFAULT, shuffled, Long.MAX_VALUE / 2);
        assertThat(Outlook.of(
                        there.plans().all().get(0), MONDAY.plus(6), BANK, there, rehearsal(there, MONDAY.plus(6))))
                .isEqualTo(here);
    }

    @Test
    void dateMovedThereAndBack_changesNothing() {
        plan(14, 10, 0);
        study(0, 3);
        Forecast before = outlook(3).forecast();
        List<String> queue = queue(3);
        plan(9, 10, 3);
        plan(14, 10, 3);
        assertThat(outlook(3).forecast()).isEqualTo(before);
        assertThat(queue(3)).isEqualTo(queue);
    }

    @Test
    void tooFewMinutes_haveWaysOut_thatReachAll() {
        plan(3, 10, 0);
        Outlook tooShort = outlook(0);
        assertThat(tooShort.verdict()).isEqualTo(Verdict.SHORT);
        List<WayOut> ways = WayOut.of(tooShort, BANK, progress(), rehearsal(progress(), tooShort.today()));
        assertThat(ways.get(0).outlook()).isSameAs(tooShort);
        assertThat(ways.get(0).reached()).isLessThan(30);
        assertThat(ways).anyMatch(way -> way.plan().minutes() > 10 && way.reached() == 30);
        assertThat(ways.get(ways.size() - 1)).satisfies(fewer -> {
            assertThat(fewer.plan().domains()).isNotEmpty();
            assertThat(fewer.reached()).isEqualTo(fewer.outlook().questions());
        });
    }

    @Test
    void suspendedQuestions_areNeitherMissingNorUnreached() {
        plan(20, 20, 0);
        journal.add(StudyFixtures.event(new Fact.Suspend("a-1"), 0));
        assertThat(outlook(0).questions()).isEqualTo(29);
        assertThat(outlook(0).verdict()).isEqualTo(Verdict.ON_COURSE);
    }

    @Test
    void stood_countsWhatWasAnsweredBeforeTheDate() {
        plan(5, 20, 0);
        study(0, 5);
        Plan plan = progress().plans().all().get(0);
        double stood = state(5).stood(plan);
        assertThat(stood).isGreaterThan(0.9);
        review("a-1", 5);
        review("a-2", 6);
        assertThat(state(9).stood(plan)).isEqualTo(stood);
        assertThat(state(9).past()).contains(plan);
    }

    private void plan(int date, int minutes, int day) {
        Fact.Plan plan = new Fact.Plan("", Optional.of(MONDAY.plus(date).date()), minutes, List.of());
        journal.add(StudyFixtures.event(plan, day));
    }

    private void review(String question, int day) {
        journal.add(StudyFixtures.review(question, Grade.GOOD, day));
    }

    /** Answers what is planned on these days, one in six not recalled at first. */
    private void study(int from, int until) {
        for (int day = from; day < until; day++) {
            for (String question : queue(day)) {
                boolean fails = journal.size() % 6 == 5;
                long seconds = 60;
                if (fails) {
                    journal.add(StudyFixtures.review(question, Grade.AGAIN, day, seconds));
                }
                journal.add(StudyFixtures.review(question, Grade.GOOD, day, seconds));
            }
        }
    }

    private List<String> queue(int day) {
        return new PlannedSession(progress(), MONDAY.plus(day), BANK)
                .questions(0).stream().map(q -> q.id()).toList();
    }

    private PlanState state(int day) {
        return new PlanState(progress(), MONDAY.plus(day), BANK);
    }

    private Outlook outlook(int day) {
        StudyDay today = MONDAY.plus(day);
        Progress progress = progress();
        return Outlook.of(progress.plans().all().get(0), today, BANK, progress, rehearsal(progress, today));
    }

    private static Function<Plan, Forecast> rehearsal(Progress progress, StudyDay today) {
        return plan -> Forecast.of(plan, today, BANK, progress);
    }

    private Progress progress() {
        return Progress.of(Rules.DEFAULT, journal, Long.MAX_VALUE / 2);
    }

    private static Domain domain(String id) {
        return new Domain(
                id,
                id,
                IntStream.rangeClosed(1, 10)
                        .mapToObj(i -> StudyFixtures.question(id + "-" + i, 1 + i % 4))
                        .toList());
    }
}
