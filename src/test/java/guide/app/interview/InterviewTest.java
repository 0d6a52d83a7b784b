package guide.app.interview;

import static org.assertj.core.api.Assertions.assertThat;

import guide.app.Preferences;
import guide.bank.Bank;
import guide.event.Event;
import guide.event.Fact;
import guide.fixture.Candidate;
import guide.keys.Keymap;
import guide.study.Grade;
import guide.study.interview.Behavior;
import guide.study.interview.GistCoverage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The interview without a face: what each action gives, and what is saved in which order. */
class InterviewTest {
    private final Candidate candidate = Candidate.ofThree();

    @Test
    void begin_savesThePlanBeforeTheFirstQuestionShows() {
        assertThat(candidate.start().sentences())
                .first()
                .asString()
                .contains("3 questions, about 21 of up to 30 minutes");
        assertThat(candidate.journal).isEmpty();
        candidate.begin();
        assertThat(candidate.facts()).containsExactly(new Fact.Interview(30, List.of("rag-1", "rag-2", "staff-1"), 1));
        assertThat(candidate.asked()).isEqualTo("rag-1");
        assertThat(candidate.question().place()).isEqualTo("1 of 3");
    }

    @Test
    void question_isFollowedUpAndThenScoredWhileTheClockStands() {
        candidate.begin().waiting(100).perform(InterviewAction.DONE);
        assertThat(candidate.question().turn().stage()).isEqualTo(Stage.FOLLOWUP);
        assertThat(candidate.question().followup().question()).isEqualTo("And at scale?");
        candidate.waiting(40).perform(InterviewAction.DONE).waiting(20).perform(InterviewAction.DONE);
        assertThat(candidate.question().turn().stage()).isEqualTo(Stage.SCORING);
        candidate.waiting(30);
        assertThat(candidate.question().talkMs()).isEqualTo(160_000);
        assertThat(candidate.question().stageMs()).isEqualTo(30_000);
    }

    @Test
    void grade_savesAnswerAndReviewTogether() {
        candidate.begin().waiting(100).perform(InterviewAction.DONE).waiting(40).perform(InterviewAction.DONE);
        candidate.waiting(20).perform(InterviewAction.DONE).waiting(30);
        candidate.with(q -> q.toggle(new ScoringBox.Point(0))
                .toggle(new ScoringBox.Point(2))
                .said(0, GistCoverage.YES)
                .toggle(new ScoringBox.Trap(1))
                .toggle(new ScoringBox.Did(Behavior.GAVE_EVIDENCE)));
        candidate.perform(InterviewAction.ACCEPT);
        Event review = candidate.journal.get(2);
        assertThat(candidate.facts().subList(1, 3))
                .containsExactly(
                        new Fact.Answer(
                                "event1",
                                "rag-1",
                                review.id(),
                                100_000,
                                4,
                                List.of(new Fact.Reply(0, 2, 40_000), new Fact.Reply(1, 0, 20_000)),
                                List.of(1),
                                List.of(2)),
                        new Fact.Review(
                                "rag-1",
                                2,
                                130_000,
                                100_000,
                                List.of(0, 2),
                                Candidate.question("rag-1", 2).hash()));
        assertThat(candidate.notice()).isEqualTo("Saved. Hard, back tomorrow.");
        assertThat(candidate.asked()).isEqualTo("rag-2");
    }

    @Test
    void nothingTicked_isNothingSaid() {
        candidate.begin().answer();
        assertThat(candidate.question().suggestion()).isEqualTo(Grade.AGAIN);
        assertThat(candidate.perform(InterviewAction.ACCEPT).notice())
                .isEqualTo("Saved. Again, back in the next quiz.");
    }

    @Test
    void lastRoundOfAPlan_bringsAQuestionBackSooner() {
        Fact.Plan plan = new Fact.Plan("", Optional.of(LocalDate.parse("2026-12-01")), 20, List.of());
        candidate.journal.add(new Event(
                "plan", "device", 1, Instant.parse("2026-11-23T11:00:00Z").toEpochMilli(), 0, plan));
        candidate.offer("rag-1", "rag-2", "staff-1").begin().answer();
        assertThat(candidate.question().comingBack().days(Grade.EASY)).isLessThan(7);
        assertThat(candidate.perform(InterviewAction.EASY).notice())
                .matches("Saved\\. Easy, back in \\d days, in the last round\\.");
    }

    @Test
    void again_isNotAskedOnceMoreInTheInterview() {
        candidate.begin().answer().perform(InterviewAction.AGAIN);
        candidate.answer().perform(InterviewAction.AGAIN).answer().perform(InterviewAction.AGAIN);
        assertThat(candidate.end().scorecard().answers()).hasSize(3);
        assertThat(candidate.end().scorecard().weak()).hasSize(3);
    }

    @Test
    void pass_isNoReview() {
        candidate.begin().waiting(15).perform(InterviewAction.PASS);
        assertThat(candidate.facts().get(1))
                .isEqualTo(new Fact.Answer("event1", "rag-1", "", 15_000, 4, List.of(), List.of(), List.of()));
        assertThat(candidate.progress().reviewState("rag-1")).isEmpty();
        assertThat(candidate.asked()).isEqualTo("rag-2");
        candidate.perform(InterviewAction.UNDO);
        assertThat(candidate.asked()).isEqualTo("rag-1");
        assertThat(candidate.question().stageMs()).isEqualTo(15_000);
    }

    @Test
    void undo_findsTheScoresAsTheyWereLeft_andTakesBothEventsBack() {
        candidate.begin().waiting(60).answer();
        candidate
                .with(q -> q.toggle(new ScoringBox.Point(3)).said(1, GistCoverage.PARTLY))
                .perform(InterviewAction.GOOD);
        candidate.waiting(10).perform(InterviewAction.UNDO);
        assertThat(candidate.asked()).isEqualTo("rag-1");
        assertThat(candidate.question().turn().stage()).isEqualTo(Stage.SCORING);
        assertThat(candidate.question().turn().card().ticked()).containsExactly(3);
        assertThat(candidate.question().turn().said()).containsExactly(GistCoverage.NO, GistCoverage.PARTLY);
        assertThat(candidate.notice()).isEqualTo("Taken back: good.");
        assertThat(candidate.progress().answers()).isEmpty();
        assertThat(candidate.progress().reviewState("rag-1")).isEmpty();
        candidate.perform(InterviewAction.GOOD);
        assertThat(candidate.question().stageMs()).as("its clock goes on").isEqualTo(10_000);
    }

    @Test
    void undoAtAFollowup_goesBackToTheQuestion_andItsClockGoesOn() {
        candidate.begin().waiting(60).perform(InterviewAction.DONE).waiting(5).perform(InterviewAction.UNDO);
        assertThat(candidate.question().turn().stage()).isEqualTo(Stage.ASKED);
        assertThat(candidate.question().stageMs()).isEqualTo(60_000);
        candidate.waiting(10).perform(InterviewAction.DONE, InterviewAction.DONE);
        assertThat(candidate.question().turn().followup()).isEqualTo(1);
        assertThat(candidate.question().turn().spokenMs()).isEqualTo(70_000);
        candidate.perform(InterviewAction.UNDO);
        assertThat(candidate.question().turn().followup()).isZero();
        assertThat(candidate.facts()).hasSize(1);
    }

    @Test
    void undoAtTheScorecard_takesTheEndAndTheLastAnswerBack() {
        all();
        candidate.perform(ScorecardAction.UNDO);
        assertThat(candidate.asked()).isEqualTo("staff-1");
        assertThat(candidate.progress().answers()).hasSize(2);
        candidate.perform(InterviewAction.UNDO, InterviewAction.UNDO);
        assertThat(candidate.asked()).isEqualTo("rag-1");
        assertThat(candidate.progress().answers()).isEmpty();
        assertThat(candidate.question().actions()).doesNotContain(InterviewAction.UNDO);
    }

    @Test
    void leave_showsTheScorecardOfWhatWasAnswered_andUndoGoesOn() {
        candidate.begin().answer().perform(InterviewAction.GOOD).waiting(30).perform(InterviewAction.LEAVE);
        assertThat(candidate.end().scorecard().left()).isEqualTo(2);
        assertThat(last()).isInstanceOf(Fact.Interviewed.class);
        candidate.perform(ScorecardAction.UNDO);
        assertThat(candidate.asked()).isEqualTo("rag-2");
    }

    @Test
    void leaveWithoutAnAnswer_hasNoScorecard() {
        candidate.begin().perform(InterviewAction.LEAVE);
        assertThat(candidate.hasLeft()).isTrue();
        assertThat(last()).isEqualTo(new Fact.Interviewed("event1", 0, 3));
    }

    @Test
    void longSilence_isSpeaking_andAnEvenLongerOneAPause() {
        candidate.begin().waiting(6 * 60).with(InterviewQuestion::seen);
        assertThat(candidate.question().stageMs()).isEqualTo(360_000);
        assertThat(InterviewWords.overTime(candidate.question())).contains("an interviewer would have moved on");
        candidate.waiting(8 * 60);
        assertThat(candidate.question().isPaused()).isTrue();
        assertThat(candidate.with(InterviewQuestion::seen).question().stageMs()).isEqualTo(360_000);
    }

    @Test
    void overTime_isSaidFromHalfMoreOn() {
        candidate.begin().waiting(179);
        assertThat(InterviewWords.overTime(candidate.question())).isEmpty();
        candidate.waiting(1);
        assertThat(InterviewWords.overTime(candidate.question())).contains("over by 1:00");
    }

    @Test
    void suspendedQuestion_isLeftOutAndNotCounted() {
        candidate.begin().perform(InterviewAction.SUSPEND);
        assertThat(candidate.question().place()).isEqualTo("1 of 2");
        assertThat(candidate.perform(InterviewAction.UNDO).question().place()).isEqualTo("1 of 3");
    }

    @Test
    void flag_asksForItsReason_andUndoLeavesTheClock() {
        candidate.begin().perform(InterviewAction.FLAG).waiting(5).type("odd");
        assertThat(candidate.question().flag()).contains("odd");
        candidate.perform(InterviewAction.UNDO);
        assertThat(candidate.question().flag()).isEmpty();
        assertThat(candidate.question().stageMs()).isEqualTo(5_000);
    }

    @Test
    void typedAnswer_proposesPoints_andIsKeptOnRequestOnly() {
        candidate
                .preferring(new Preferences(Optional.empty(), 10, true, false, Keymap.DEFAULT, 88))
                .offer("rag-1")
                .begin();
        candidate.perform(InterviewAction.ATTEMPT).type("point 3 of rag-1").answer();
        assertThat(candidate.question().proposed()).contains(2);
        candidate.perform(InterviewAction.TICK_PROPOSED, InterviewAction.GOOD);
        assertThat(candidate.facts()).contains(new Fact.Attempt("rag-1", "point 3 of rag-1"));
    }

    @Test
    void failure_keepsTheScoresAndOffersTheSameEventsAgain() {
        candidate.begin().answer().with(q -> q.toggle(new ScoringBox.Point(1)));
        candidate.fullDisk(() -> true).perform(InterviewAction.HARD);
        assertThat(candidate.notice()).isEqualTo("NOT saved: the disk is full. r tries again.");
        assertThat(candidate.facts()).hasSize(1);
        candidate.fullDisk(() -> false).perform(InterviewAction.RETRY);
        assertThat(candidate.progress().answers()).hasSize(1);
        assertThat(candidate.asked()).isEqualTo("rag-2");
    }

    @Test
    void brokenOff_goesOnWithinTwoHours_whereItWas() {
        candidate.begin().answer().perform(InterviewAction.GOOD).waiting(50).perform(InterviewAction.ATTEMPT);
        candidate.type("so far").waiting(10).perform(InterviewAction.DONE).waiting(7);
        candidate.question().keep("so far");
        candidate.waiting(7000).offer("rag-2");
        assertThat(candidate.start().sentences())
                .first()
                .asString()
                .contains("broke off")
                .contains("2 questions left");
        candidate.perform(BeginAction.CONTINUE);
        assertThat(candidate.asked()).isEqualTo("rag-2");
        assertThat(candidate.question().place()).isEqualTo("2 of 3");
        assertThat(candidate.question().turn().stage()).isEqualTo(Stage.FOLLOWUP);
        assertThat(candidate.question().turn().spokenMs()).isEqualTo(60_000);
        assertThat(candidate.question().stageMs()).isEqualTo(7_000);
        assertThat(candidate.question().turn().card().attempt()).isEqualTo("so far");
        candidate.perform(InterviewAction.UNDO, InterviewAction.UNDO);
        assertThat(candidate.asked()).as("steps of the run before").isEqualTo("rag-1");
    }

    @Test
    void brokenOff_isOverAfterTwoHours() {
        candidate.begin().answer().perform(InterviewAction.GOOD).waiting(7201).offer("rag-2");
        assertThat(candidate.start().actions()).doesNotContain(BeginAction.CONTINUE);
    }

    @Test
    void edit_opensWhileScoringOnly_andForgetsTicksOfOtherPoints() {
        candidate.editing(new Bank("Test", "", Candidate.bank().domains())).begin();
        assertThat(candidate.question().actions()).doesNotContain(InterviewAction.EDIT);
        candidate.answer().with(q -> q.toggle(new ScoringBox.Point(0)));
        assertThat(candidate
                        .perform(InterviewAction.EDIT)
                        .question()
                        .turn()
                        .card()
                        .ticked())
                .containsExactly(0);
    }

    @Test
    void weakOnes_arePracticedAsAQuiz() {
        all();
        candidate.perform(ScorecardAction.WEAK);
        assertThat(candidate.practice().orElseThrow().quiz().session().ahead()).containsExactly("rag-2");
    }

    private void all() {
        candidate.begin().waiting(120).answer();
        candidate
                .with(q -> q.toggle(new ScoringBox.Did(Behavior.BEGAN_WITH_THE_ANSWER)))
                .perform(InterviewAction.GOOD);
        candidate.waiting(120).answer().perform(InterviewAction.HARD);
        candidate.waiting(120).answer().perform(InterviewAction.EASY);
    }

    private Fact last() {
        return candidate.facts().get(candidate.facts().size() - 1);
    }
}
