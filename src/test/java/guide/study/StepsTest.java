package guide.study;

import static guide.study.Grade.AGAIN;
import static guide.study.Grade.GOOD;
import static guide.study.Grade.HARD;
import static guide.study.StudyFixtures.event;
import static guide.study.StudyFixtures.progress;
import static guide.study.StudyFixtures.review;
import static org.assertj.core.api.Assertions.assertThat;

import guide.event.Event;
import guide.event.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepsTest {
    private final Event first = review("a", GOOD, 0);
    private final Event second = review("b", HARD, 1);
    private final Event third = review("c", AGAIN, 1);

    @Test
    void latest_comesFirstWhateverTheDay() {
        assertThat(Steps.of(progress(second, third, first)).latest(9)).containsExactly(third, second, first);
        assertThat(Steps.of(progress(first, second, third)).latest(2)).containsExactly(third, second);
    }

    @Test
    void whatWasTakenBack_isNoStepAnyMore() {
        Progress progress = progress(first, second, third, event(new Fact.Undo(third.id()), 1));
        assertThat(Steps.of(progress).latest(1)).containsExactly(second);
        assertThat(Steps.of(progress.with(event(new Fact.Undo(second.id()), 1))).latest(1))
                .containsExactly(first);
    }

    @Test
    void whatCameSince_counts() {
        assertThat(Steps.of(progress(first).with(second)).latest(1)).containsExactly(second);
    }

    @Test
    void everyMarkRenameAndPlan_isAStepButReadingIsNot() {
        Event flag = event(new Fact.Flag("a", "why"), 0);
        Event suspension = event(new Fact.Suspend("a"), 0);
        Event plan = event(new Fact.Plan("", Optional.of(LocalDate.of(2026, 12, 18)), 20, List.of()), 0);
        Event rename = event(new Fact.Rename("a", "b"), 0);
        Progress progress = progress(
                flag,
                suspension,
                plan,
                event(new Fact.View("a"), 0),
                event(new Fact.Attempt("a", "text"), 0),
                rename,
                event(new Fact.Seen(flag.id()), 0),
                event(new Fact.Unknown("dream"), 0));
        assertThat(Steps.of(progress).latest(9)).containsExactly(rename, plan, suspension, flag);
    }

    @Test
    void interview_hasNoStepsButItsAnswers() {
        Event begun = event(new Fact.Interview(15, List.of("a", "b"), 1), 0);
        Event scored = review("a", GOOD, 0);
        Event answer = event(answer(begun, "a", scored.id()), 0);
        Event pass = event(answer(begun, "b", ""), 0);
        Event ended = event(new Fact.Interviewed(begun.id(), 60_000, 0), 0);
        Progress progress = progress(begun, answer, scored, pass, ended);
        assertThat(Steps.of(progress).latest(9)).containsExactly(pass, scored);
        assertThat(Steps.of(progress).lastOfLastDay()).contains(pass);

        Progress after = progress.with(event(new Fact.Undo(scored.id()), 0));
        assertThat(after.answers()).extracting(PastAnswer::question).containsExactly("b");
        after = after.with(event(new Fact.Undo(pass.id()), 0));
        assertThat(after.answers()).isEmpty();
        assertThat(Steps.of(after).latest(9)).isEmpty();
    }

    private static Fact answer(Event begun, String question, String review) {
        return new Fact.Answer(begun.id(), question, review, 1000, 3, List.of(), List.of(), List.of());
    }

    @Test
    void ofTwoUndosOfOneStep_theFirstTookItBack() {
        Event undo = event(new Fact.Undo(third.id()), 1);
        Event again = event(new Fact.Undo(third.id()), 1);
        Progress progress = progress(first, second, third).with(again).with(undo);
        assertThat(Steps.of(progress).isFirst(undo)).isTrue();
        assertThat(Steps.of(progress).isFirst(again)).isFalse();
        assertThat(Steps.of(progress.with(event(new Fact.Undo(undo.id()), 1))).isFirst(again))
                .as("of an undo that was taken back itself")
                .isTrue();
    }

    @Test
    void key_goesNoFurtherBackThanTheLastDay() {
        Progress progress = progress(first, second, third);
        assertThat(Steps.of(progress).lastOfLastDay()).contains(third);
        progress = progress.with(event(new Fact.Undo(third.id()), 2));
        assertThat(Steps.of(progress).lastOfLastDay()).contains(second);
        progress = progress.with(event(new Fact.Undo(second.id()), 2));
        assertThat(Steps.of(progress).lastOfLastDay()).isEmpty();
        assertThat(Steps.of(progress()).lastOfLastDay()).isEmpty();
    }

    @Test
    void stepOnAnotherMachine_isTheLastOneIfItWasLast() {
        Event there = new Event("x", "laptop", 1, third.time() + 1, 0, third.fact());
        assertThat(Steps.of(progress(there, first, second, third)).latest(1)).containsExactly(there);
    }
}
