package guide.study.stats;

import static guide.study.Grade.AGAIN;
import static guide.study.Grade.EASY;
import static guide.study.Grade.GOOD;
import static guide.study.StudyFixtures.MONDAY;
import static guide.study.StudyFixtures.domain;
import static guide.study.StudyFixtures.event;
import static guide.study.StudyFixtures.progress;
import static guide.study.StudyFixtures.questionWithPoints;
import static guide.study.StudyFixtures.review;
import static org.assertj.core.api.Assertions.assertThat;

import guide.bank.Domain;
import guide.bank.Question;
import guide.event.Event;
import guide.event.Fact;
import guide.study.Progress;
import guide.study.StudyDay;
import guide.study.StudyFixtures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A short list of questions that need work, which practicing it empties. */
class WeakPointsTest {
    private static final List<Domain> BANK = List.of(domain("rag", "good", "again", "easy", "new"));
    private static final Question THREE = questionWithPoints("three", "One", "Two", "Three");
    private static final List<Domain> POINTS = List.of(new Domain("rag", "RAG", List.of(THREE)));

    @Test
    void failedOnes_areWeakUntilTheyAreRecalled() {
        assertThat(ids(0, review("again", AGAIN, 0), review("good", GOOD, 0))).containsExactly("again");
        assertThat(ids(0, review("again", AGAIN, 0), review("again", GOOD, 0))).isEmpty();
    }

    @Test
    void lapse_isForgottenOnceTheQuestionIsRecalledAgain() {
        assertThat(ids(3, review("good", GOOD, 0), review("good", AGAIN, 3), review("good", GOOD, 3)))
                .isEmpty();
    }

    @Test
    void newSuspendedAndResetOnes_areNotWeak() {
        assertThat(ids(5, review("good", AGAIN, 0), event(new Fact.Suspend("good"), 1)))
                .isEmpty();
        assertThat(ids(5, review("good", AGAIN, 0), event(new Fact.Reset("good"), 1)))
                .isEmpty();
    }

    @Test
    void lowRecallToday_isWeakWithoutADate_theLowestFirst() {
        Event[] events = {review("good", GOOD, 0), review("again", AGAIN, 0), review("easy", EASY, 0)};
        assertThat(ids(5, events)).containsExactly("again");
        assertThat(ids(40, events)).containsExactly("again", "good", "easy");
    }

    @Test
    void lowRecallOnTheDate_isWeakInTheLastDaysBeforeIt() {
        assertThat(ids(17, plan(23, List.of()), review("good", GOOD, 15))).isEmpty();
        assertThat(ids(20, review("good", GOOD, 15))).isEmpty();
        WeakPoints weak = weak(BANK, 20, plan(23, List.of()), review("good", GOOD, 15));
        assertThat(weak.questions()).singleElement().satisfies(one -> {
            assertThat(one.day()).isEqualTo(MONDAY.plus(23));
            assertThat(one.recall()).isBetween(0.6, 0.8);
        });
    }

    @Test
    void dateOfOtherDomains_orThatIsOver_isNoDate() {
        assertThat(ids(20, plan(23, List.of("cost")), review("good", GOOD, 15))).isEmpty();
        assertThat(ids(20, plan(19, List.of()), review("good", GOOD, 15))).isEmpty();
    }

    @Test
    void pointMissedTwiceRunning_isWeak() {
        assertThat(weak(POINTS, 1, ticks(0, 0, 1), ticks(1, 0, 2)).questions()).isEmpty();
        assertThat(weak(POINTS, 1, ticks(0, 0, 1), ticks(1, 1)).questions())
                .singleElement()
                .satisfies(one -> assertThat(one.missed()).containsExactly(2));
    }

    @Test
    void missedPoint_isNoLongerWeakOnceItIsTicked_orTheAnswerSaysNothingOfPoints() {
        assertThat(weak(POINTS, 2, ticks(0, 0), ticks(1, 0), ticks(2, 0, 1, 2)).questions())
                .isEmpty();
        assertThat(weak(POINTS, 2, ticks(0, 0), ticks(1, 0), ticks(2)).questions())
                .isEmpty();
    }

    @Test
    void missedPointsOfAnotherText_areNotWeak() {
        Fact before = new Fact.Review("three", GOOD.value(), 1000, List.of(0), "ffffff");
        assertThat(weak(POINTS, 1, event(before, 0), event(before, 1)).questions())
                .isEmpty();
    }

    @Test
    void failedThenMissedThenLow_isTheOrder() {
        List<Domain> bank = List.of(new Domain("rag", "RAG", List.of(THREE)), domain("b", "low", "failed"));
        assertThat(ids(weak(bank, 40, review("low", GOOD, 0), ticks(30, 0), ticks(38, 0), review("failed", AGAIN, 39))))
                .containsExactly("failed", "three", "low");
    }

    @Test
    void list_takesTenMinutesAtMost() {
        WeakPoints weak = weak(manyFailed(), 1, manyAnswers(1));
        assertThat(weak.questions()).hasSize(5);
        assertThat(weak.minutes()).isEqualTo(10);
        assertThat(weak.waiting()).isEqualTo(3);
    }

    @Test
    void longQuestion_isListedAllTheSame() {
        Domain domain = new Domain("rag", "RAG", List.of(StudyFixtures.question("long", 30)));
        assertThat(weak(List.of(domain), 1, review("long", AGAIN, 0, 0)).questions())
                .hasSize(1);
    }

    @Test
    void practicing_emptiesTheList_untilTheNextDay() {
        List<Event> events = new ArrayList<>(Arrays.asList(manyAnswers(1)));
        weak(manyFailed(), 1, manyAnswers(1)).ids().forEach(id -> events.add(review(id, GOOD, 1, 120)));
        WeakPoints done = weak(manyFailed(), 1, events.toArray(Event[]::new));
        assertThat(done.questions()).isEmpty();
        assertThat(done.waiting()).isEqualTo(3);
        assertThat(weak(manyFailed(), 2, events.toArray(Event[]::new)).questions())
                .hasSize(3);
    }

    @Test
    void practicingWithPointsTicked_emptiesTheListBeforeADate() {
        List<Domain> bank = List.of(new Domain("rag", "RAG", List.of(THREE)), domain("b", "low"));
        Event[] before = {plan(30, List.of()), ticks(0, 0), ticks(3, 0), review("low", GOOD, 0)};
        assertThat(ids(weak(bank, 28, before))).containsExactly("three", "low");
        List<Event> after = new ArrayList<>(List.of(before));
        after.add(ticks(28, 0, 1, 2));
        after.add(review("low", GOOD, 28));
        assertThat(weak(bank, 28, after.toArray(Event[]::new))).isEqualTo(new WeakPoints(List.of(), 0, 0));
    }

    @Test
    void everyFace_takesTheSameRule() {
        Progress progress = progress(manyAnswers(1));
        StudyDay today = MONDAY.plus(1);
        WeakPoints weak = WeakPoints.of(manyFailed(), progress, today);
        Overview overview = Overview.of(manyFailed(), progress, today, 0);
        assertThat(overview.weak()).isEqualTo(weak.questions().size());
        assertThat(overview.weakMinutes()).isEqualTo(weak.minutes());
        assertThat(Statistics.of(manyFailed(), progress, today).weak()).isEqualTo(weak);
        assertThat(manyFailed().get(0).questions().stream()
                        .map(Question::id)
                        .filter(StateFilter.WEAK.test(manyFailed(), progress, today)))
                .containsExactlyInAnyOrderElementsOf(weak.ids());
    }

    /** Eight questions of two minutes each. */
    private static List<Domain> manyFailed() {
        return List.of(new Domain(
                "rag",
                "RAG",
                IntStream.range(0, 8)
                        .mapToObj(i -> StudyFixtures.question("q" + i, 4))
                        .toList()));
    }

    private static Event[] manyAnswers(int day) {
        return IntStream.range(0, 8)
                .mapToObj(i -> review("q" + i, AGAIN, day - 1, 120))
                .toArray(Event[]::new);
    }

    private static Event ticks(int day, Integer... points) {
        return event(new Fact.Review("three", GOOD.value(), 1000, List.of(points), THREE.hash()), day);
    }

    private static Event plan(int date, List<String> domains) {
        LocalDate day = MONDAY.plus(date).date();
        return event(new Fact.Plan("", Optional.of(day), 0, domains), 0);
    }

    private static List<String> ids(int today, Event... events) {
        return ids(weak(BANK, today, events));
    }

    private static List<String> ids(WeakPoints weak) {
        return weak.questions().stream().map(one -> one.question().id()).toList();
    }

    private static WeakPoints weak(List<Domain> bank, int today, Event... events) {
        return WeakPoints.of(bank, progress(events), MONDAY.plus(today));
    }
}
