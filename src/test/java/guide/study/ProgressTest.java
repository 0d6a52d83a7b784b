package guide.study;

import static guide.study.Grade.AGAIN;
import static guide.study.Grade.EASY;
import static guide.study.Grade.GOOD;
import static guide.study.StudyFixtures.MONDAY;
import static guide.study.StudyFixtures.event;
import static guide.study.StudyFixtures.review;
import static org.assertj.core.api.Assertions.assertThat;

import guide.bank.Question;
import guide.event.Event;
import guide.event.Fact;
import guide.study.stats.Agenda;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProgressTest {
    @Test
    void questionWithoutEvents_isNew() {
        assertThat(of().isNew("q")).isTrue();
        assertThat(of().reviewState("q")).isEmpty();
    }

    @Test
    void gradedGood_comesBackAfterItsInterval() {
        Progress progress = of(review("q", GOOD, 0));
        // The first stability for good is 2.3065 days, which rounds to 2, below the fuzz.
        assertThat(progress.reviewState("q").orElseThrow().due()).isEqualTo(MONDAY.plus(2));
        assertThat(progress.isDue("q", MONDAY.plus(1))).isFalse();
        assertThat(progress.isDue("q", MONDAY.plus(2))).isTrue();
    }

    @Test
    void gradedAgain_staysDueOnThatDay() {
        assertThat(of(review("q", AGAIN, 0)).isDue("q", MONDAY)).isTrue();
    }

    @Test
    void recalledAfterAgain_isDueTomorrowAtTheEarliest() {
        Progress progress = of(review("q", AGAIN, 0), review("q", GOOD, 0));
        assertThat(progress.reviewState("q").orElseThrow().due()).isEqualTo(MONDAY.plus(1));
    }

    @Test
    void undoneReview_countsForNothing() {
        Event review = review("q", GOOD, 0);
        assertThat(of(review, event(new Fact.Undo(review.id()), 0)).isNew("q")).isTrue();
    }

    @Test
    void undoneUndo_bringsTheReviewBack() {
        Event review = review("q", GOOD, 0);
        Event undo = event(new Fact.Undo(review.id()), 0);
        assertThat(of(review, undo, event(new Fact.Undo(undo.id()), 0)).isNew("q"))
                .isFalse();
    }

    @Test
    void lapse_isCountedOnlyAfterSuccess() {
        assertThat(of(review("q", AGAIN, 0), review("q", AGAIN, 1))
                        .reviewState("q")
                        .orElseThrow()
                        .lapses())
                .isZero();
        assertThat(of(review("q", GOOD, 0), review("q", AGAIN, 3))
                        .reviewState("q")
                        .orElseThrow()
                        .lapses())
                .isEqualTo(1);
    }

    @Test
    void reviewBeforeTheDayStarts_belongsToTheDayBefore() {
        long three = MONDAY.plus(1).epochDay() * 86_400_000L + 3 * 3_600_000L;
        Event atThree =
                new Event("id", "device", 1, three, 0, review("q", GOOD, 0).fact());
        assertThat(studied(new DayStart(4 * 60), atThree)).isEqualTo(MONDAY);
        assertThat(studied(new DayStart(3 * 60 + 1), atThree)).isEqualTo(MONDAY);
        assertThat(studied(new DayStart(3 * 60), atThree)).isEqualTo(MONDAY.plus(1));
        assertThat(studied(new DayStart(0), atThree)).isEqualTo(MONDAY.plus(1));
    }

    private static StudyDay studied(DayStart start, Event event) {
        Rules rules = new Rules(new Fsrs(), 0.9, start);
        return Progress.of(rules, List.of(event), Long.MAX_VALUE / 2)
                .reviewState("q")
                .orElseThrow()
                .last();
    }

    @Test
    void rename_carriesTheHistoryOver() {
        Progress progress = of(
                review("old", GOOD, 0),
                event(new Fact.Rename("old", "newer"), 1),
                event(new Fact.Rename("newer", "newest"), 2));
        assertThat(progress.reviewState("newest")).isPresent();
        assertThat(progress.isNew("old")).isTrue();
    }

    @Test
    void renameInACircle_ends() {
        Progress progress =
                of(review("a", GOOD, 0), event(new Fact.Rename("a", "b"), 1), event(new Fact.Rename("b", "a"), 2));
        assertThat(progress.isNew("a") && progress.isNew("b")).isFalse();
    }

    @Test
    void suspended_isNeitherNewNorDue() {
        Progress progress = of(review("q", AGAIN, 0), event(new Fact.Suspend("q"), 0), event(new Fact.Suspend("p"), 0));
        assertThat(progress.isDue("q", MONDAY)).isFalse();
        assertThat(progress.isNew("p")).isFalse();
        assertThat(progress.with(event(new Fact.Resume("q"), 0)).isDue("q", MONDAY))
                .isTrue();
    }

    @Test
    void reset_makesTheQuestionNewAgain() {
        assertThat(of(review("q", GOOD, 0), event(new Fact.Reset("q"), 1)).isNew("q"))
                .isTrue();
    }

    @Test
    void flag_isTakenAwayByADash() {
        Progress flagged = of(event(new Fact.Flag("q", "wrong figure"), 0));
        assertThat(flagged.flag("q")).contains("wrong figure");
        assertThat(flagged.with(event(new Fact.Flag("q", "-"), 0)).flag("q")).isEmpty();
    }

    @Test
    void viewedAnswer_countsAsReviewedAndStaysNew() {
        Progress progress = of(event(new Fact.View("q"), 0));
        assertThat(progress.isReviewed("q")).isTrue();
        assertThat(progress.isNew("q")).isTrue();
    }

    @Test
    void preview_showsTheIntervalThatIsKept() {
        Progress progress = of(review("q", GOOD, 0), review("q", GOOD, 2), review("q", GOOD, 13));
        for (Grade grade : List.of(Grade.HARD, GOOD, EASY)) {
            int promised = progress.rules().preview("q", progress.reviewState("q"), MONDAY.plus(60), grade);
            ReviewState kept =
                    progress.with(review("q", grade, 60)).reviewState("q").orElseThrow();
            assertThat(kept.due().since(MONDAY.plus(60))).isEqualTo(promised);
        }
    }

    @Test
    void passBeforeItIsDue_neverBringsTheQuestionBackSooner() {
        for (int i = 0; i < 200; i++) {
            String question = "q" + i;
            Progress progress = of(review(question, EASY, 0));
            StudyDay due = progress.reviewState(question).orElseThrow().due();
            Progress early = progress.with(review(question, Grade.HARD, 1 + i % 5));
            assertThat(early.reviewState(question).orElseThrow().due()).isGreaterThanOrEqualTo(due);
        }
    }

    @Test
    void nextDue_leavesOutSuspendedAndDueQuestions() {
        Progress progress = of(
                review("soon", GOOD, 0),
                review("later", EASY, 0),
                review("now", AGAIN, 0),
                event(new Fact.Suspend("soon"), 0));
        List<Question> questions =
                List.of(StudyFixtures.question("soon"), StudyFixtures.question("later"), StudyFixtures.question("now"));
        assertThat(progress.nextDue(questions, MONDAY))
                .contains(progress.reviewState("later").orElseThrow().due());
    }

    @Test
    void eventsInAnyOrder_comeToTheSame() {
        long seed = 20261123;
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String question = "q" + random.nextInt(7);
            events.add(
                    random.nextInt(10) == 0 && !events.isEmpty()
                            ? event(
                                    new Fact.Undo(events.get(random.nextInt(events.size()))
                                            .id()),
                                    i / 5)
                            : review(question, Grade.of(1 + random.nextInt(4)), i / 5));
        }
        Progress inOrder = Progress.of(Rules.DEFAULT, events, Long.MAX_VALUE / 2);
        List<Event> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, random);
        Progress anyOrder = Progress.of(Rules.DEFAULT, shuffled, Long.MAX_VALUE / 2);
        for (int q = 0; q < 7; q++) {
            assertThat(anyOrder.reviewState("q" + q)).isPresent().isEqualTo(inOrder.reviewState("q" + q));
        }
    }

    @Test
    void addingOneByOne_comesToTheSameAsReplay() {
        List<Event> events =
                List.of(review("a", GOOD, 0), review("b", AGAIN, 0), review("b", GOOD, 0), review("a", EASY, 4));
        Progress added = of();
        for (Event event : events) {
            added = added.with(event);
        }
        Progress undone = added.with(event(new Fact.Undo(events.get(3).id()), 4));
        assertThat(added.reviewState("a"))
                .isPresent()
                .isEqualTo(
                        Progress.of(Rules.DEFAULT, events, Long.MAX_VALUE / 2).reviewState("a"));
        assertThat(undone.reviewState("a"))
                .isPresent()
                .isEqualTo(Progress.of(Rules.DEFAULT, events.subList(0, 3), Long.MAX_VALUE / 2)
                        .reviewState("a"));
    }

    @Test
    void addingOneByOneUnderWrongClocks_comesToTheSameAsReplay() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        long now = (MONDAY.epochDay() + 200) * 86_400_000L;
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            boolean isWrong = random.nextInt(4) == 0;
            int day = isWrong ? random.nextInt(-400, 600) : i;
            Fact fact = random.nextInt(8) == 0 && i > 0
                    ? new Fact.Undo(events.get(random.nextInt(i)).id())
                    : review("q" + random.nextInt(4), Grade.of(1 + random.nextInt(4)), day)
                            .fact();
            Event event = event(fact, day);
            events.add(new Event(event.id(), "device" + i % 2, i / 2 + 1, event.time(), 0, fact));
        }
        Progress added = Progress.of(Rules.DEFAULT, events.subList(0, 20), now);
        for (Event event : events.subList(20, 120)) {
            added = added.with(event);
        }
        Progress replayed = Progress.of(Rules.DEFAULT, events, now);
        for (int q = 0; q < 4; q++) {
            assertThat(added.reviewState("q" + q)).as("seed %d", seed).isEqualTo(replayed.reviewState("q" + q));
        }
        assertThat(added.studiedDays()).as("seed %d", seed).isEqualTo(replayed.studiedDays());
    }

    @Test
    void answerUnderAClockThatWasSetBack_countsAfterTheOneBefore() {
        Event ahead = new Event("x", "d", 1, noon(9), 0, review("a", GOOD, 9).fact());
        Event right = new Event("y", "d", 2, noon(0), 0, review("a", AGAIN, 0).fact());

        ReviewState state = Progress.of(Rules.DEFAULT, List.of(ahead), noon(9))
                .at(noon(0))
                .with(right)
                .reviewState("a")
                .orElseThrow();

        assertThat(state.lastGrade()).isEqualTo(AGAIN);
        assertThat(state.last()).isEqualTo(MONDAY);
    }

    private static long noon(int day) {
        return (MONDAY.epochDay() + day) * 86_400_000L + 43_200_000L;
    }

    @Test
    void notRecalled_isDueAlsoWhereItIsStillTheDayBefore() {
        Progress progress = of(review("a", GOOD, 0), review("a", AGAIN, 3), review("b", GOOD, 3));

        assertThat(progress.isDue("a", MONDAY.plus(2))).isTrue();
        assertThat(progress.isDue("b", MONDAY.plus(2))).isFalse();
        assertThat(progress.nextDue(List.of(StudyFixtures.question("a")), MONDAY.plus(2)))
                .isEmpty();
        assertThat(Agenda.of(List.of(StudyFixtures.question("a")), progress, MONDAY.plus(2), 3)
                        .days())
                .containsExactly(1, 0, 0);
    }

    private static Progress of(Event... events) {
        return Progress.of(Rules.DEFAULT, List.of(events), Long.MAX_VALUE / 2);
    }
}
