package guide.study;

import static guide.study.Grade.AGAIN;
import static guide.study.Grade.EASY;
import static guide.study.Grade.GOOD;
import static guide.study.Grade.HARD;
import static guide.study.StudyFixtures.MONDAY;
import static guide.study.StudyFixtures.event;
import static guide.study.StudyFixtures.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import guide.event.Event;
import guide.event.Fact;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionTest {
    private Session session = asking("a", "b", "c", "d", "e");

    @Test
    void pass_endsTheQuestionForThisSession() {
        grade(HARD);
        assertThat(session.ahead()).containsExactly("b", "c", "d", "e");
    }

    @Test
    void again_bringsTheQuestionBackAfterThreeOthers() {
        grade(AGAIN);
        assertThat(session.ahead()).containsExactly("b", "c", "d", "a", "e");
    }

    @Test
    void againNearTheEnd_comesBackAfterAllThatAreLeft() {
        session = asking("a", "b");
        grade(AGAIN);
        assertThat(session.ahead()).containsExactly("b", "a");
        grade(GOOD);
        assertThat(session.isRepeat()).isTrue();
        grade(AGAIN);
        assertThat(session.ahead()).containsExactly("a");
    }

    @Test
    void answeredElsewhere_isNotAskedHere() {
        grade(GOOD);
        session = session.withEventsElsewhere(List.of(review("b", GOOD, 0), review("d", AGAIN, 0)));
        assertThat(session.ahead()).containsExactly("c", "e");
        assertThat(session.progress().reviewState("b")).isPresent();
    }

    @Test
    void suspendedElsewhere_isNotAskedHere() {
        session = session.withEventsElsewhere(List.of(event(new Fact.Suspend("a"), 0)));
        assertThat(session.current()).contains("b");
    }

    @Test
    void undo_doesNotBringBackWhatWasAnsweredElsewhere() {
        grade(GOOD);
        session = session.withEventsElsewhere(List.of(review("b", GOOD, 0)));
        session = session.withoutLastStep(Optional.empty());
        assertThat(session.ahead()).containsExactly("a", "c", "d", "e");
    }

    @Test
    void undoneQuestion_isAskedAgainEvenIfItWasAnsweredElsewhere() {
        grade(GOOD);
        session = session.withEventsElsewhere(List.of(review("a", GOOD, 0)));
        session = session.withoutLastStep(Optional.empty());
        assertThat(session.current()).contains("a");
    }

    @Test
    void noteOfAnotherSession_changesNoQueue() {
        session = session.withEventsElsewhere(List.of(event(new Fact.Flag("b", "odd"), 0)));
        assertThat(session.ahead()).containsExactly("a", "b", "c", "d", "e");
        assertThat(session.progress().flag("b")).contains("odd");
    }

    @Test
    void oneSuccessAfterAgain_endsTheQuestion() {
        session = asking("a");
        grade(AGAIN);
        grade(GOOD);
        assertThat(session.current()).isEmpty();
    }

    @Test
    void back_takesAnyNumberOfStepsBack() {
        Session first = session;
        grade(AGAIN);
        session = session.skipped();
        grade(GOOD);
        assertThat(session.stepsTaken()).isEqualTo(3);
        undo();
        undo();
        undo();
        assertThat(session.ahead()).isEqualTo(first.ahead());
        assertThat(session.progress().isNew("a")).isTrue();
        assertThat(session.stepsTaken()).isZero();
        undo();
        assertThat(session.ahead()).isEqualTo(first.ahead());
    }

    @Test
    void back_restoresTheStandingOfTheQuestion() {
        grade(EASY);
        assertThat(session.progress().isNew("a")).isFalse();
        undo();
        assertThat(session.progress().isNew("a")).isTrue();
    }

    @Test
    void skipped_isNeitherAskedAgainNorRecorded() {
        session = session.skipped();
        assertThat(session.ahead()).doesNotContain("a");
        assertThat(session.progress().isNew("a")).isTrue();
    }

    @Test
    void summary_countsTheSteps() {
        session = asking("a", "b", "c", "d");
        grade(AGAIN);
        grade(GOOD);
        session = session.skipped();
        grade(AGAIN);
        grade(GOOD);
        SessionSummary sessionSummary = SessionSummary.of(session);

        assertThat(sessionSummary.byGrade()).containsExactly(entry(AGAIN, 2), entry(GOOD, 2));
        assertThat(sessionSummary.answered()).isEqualTo(4);
        assertThat(sessionSummary.skipped()).containsExactly("c");
        assertThat(sessionSummary.recovered()).containsExactly("a");
        assertThat(sessionSummary.missed()).containsExactly("d");
        assertThat(sessionSummary.left()).isEqualTo(1);
        assertThat(sessionSummary.next())
                .containsExactly(entry(MONDAY, 1), entry(MONDAY.plus(1), 1), entry(MONDAY.plus(2), 1));
    }

    @Test
    void keeping_leavesTheOthersUnasked() {
        grade(GOOD);
        session = session.keepingOnly(q -> q.equals("d"));
        assertThat(session.ahead()).containsExactly("d");
        assertThat(session.stepsTaken()).isEqualTo(1);
    }

    @Test
    void keeping_leavesStepsAboutOthersToBeTakenBack() {
        grade(GOOD);
        grade(GOOD);
        session = session.keepingOnly(q -> !q.equals("b"));
        assertThat(session.steps()).extracting(Session.Step::question).containsExactly("a");
        session = session.withoutLastStep(Optional.empty());
        assertThat(session.ahead()).containsExactly("a", "c", "d", "e");
    }

    @Test
    void steps_areReportedOldestFirst() {
        grade(GOOD);
        session = session.skipped();
        assertThat(session.steps()).extracting(Session.Step::question).containsExactly("a", "b");
    }

    @Test
    void suspended_isNeverAskedAgainUntilItIsTakenBack() {
        session = session.after(event(new Fact.Suspend("a"), 0));
        assertThat(session.ahead()).doesNotContain("a");
        assertThat(session.progress().isSuspended("a")).isTrue();
        undo();
        assertThat(session.current()).contains("a");
        assertThat(session.progress().isSuspended("a")).isFalse();
    }

    @Test
    void flag_isAStepThatKeepsTheQuestionCurrent() {
        grade(GOOD);
        session = session.after(event(new Fact.Flag("b", "wrong"), 0));
        assertThat(session.current()).contains("b");
        assertThat(session.stepsTaken()).isEqualTo(1);
        assertThat(session.isRepeat()).isFalse();
        undo();
        assertThat(session.current()).contains("b");
        assertThat(session.progress().flag("b")).isEmpty();
        assertThat(session.progress().isNew("a")).isFalse();
    }

    @Test
    void notedEvent_outlivesAnUndo() {
        grade(GOOD);
        session = session.after(event(new Fact.Attempt("a", "typed"), 0));
        undo();
        assertThat(session.current()).contains("a");
    }

    private void undo() {
        session = session.withoutLastStep(
                session.last().flatMap(Session.Step::event).map(e -> event(new Fact.Undo(e.id()), 0)));
    }

    private void grade(Grade grade) {
        Event event = review(session.current().orElseThrow(), grade, 0);
        assertThat(event.fact()).isInstanceOf(Fact.Review.class);
        session = session.after(event);
    }

    private static Session asking(String... questions) {
        return Session.of(Progress.of(Rules.DEFAULT, List.of(), Long.MAX_VALUE / 2), List.of(questions));
    }
}
