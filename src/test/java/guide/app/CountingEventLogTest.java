package guide.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guide.event.Event;
import guide.event.Fact;
import guide.event.NotSavedException;
import guide.fixture.Candidate;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What counts as the same answer again after it could not be saved, and what is left unsaved at the end. */
class CountingEventLogTest {
    private final Candidate disk = new Candidate(Candidate.bank());
    private final CountingEventLog log = new CountingEventLog(disk.eventLog());

    @Test
    void sameAnswerAgain_isTheSameEvent() throws Exception {
        disk.fullDisk(() -> true);
        assertThatThrownBy(() -> saved(review(1_000, 5_000))).isInstanceOf(NotSavedException.class);
        disk.fullDisk(() -> false).waiting(60);
        Event saved = saved(review(1_000, 9_000));

        assertThat(saved.fact()).isEqualTo(review(1_000, 5_000));
        assertThat(log.isUnsaved()).isFalse();
        assertThat(log.answers()).isEqualTo(1);
    }

    @Test
    void sameGradeAtAnotherShowing_isAnAnswerOfItsOwn() throws Exception {
        disk.fullDisk(() -> true);
        assertThatThrownBy(() -> saved(review(1_000, 5_000))).isInstanceOf(NotSavedException.class);
        disk.fullDisk(() -> false).waiting(86_400);
        Event saved = saved(review(2_000, 5_000));

        assertThat(saved.fact()).isEqualTo(review(2_000, 5_000));
        assertThat(log.isUnsaved()).as("the newer answer takes its place").isFalse();
    }

    @Test
    void sameGradeWithOtherScores_savesTheOtherScores() throws Exception {
        disk.fullDisk(() -> true);
        assertThatThrownBy(() -> scored(5_000, List.of())).isInstanceOf(NotSavedException.class);
        disk.fullDisk(() -> false);
        List<Event> saved = scored(5_000, List.of(1));

        assertThat(((Fact.Answer) saved.get(0).fact()).traps()).containsExactly(1);
        assertThat(log.isUnsaved()).isFalse();
    }

    @Test
    void sameScoresAgain_areTheSameEvents() throws Exception {
        disk.fullDisk(() -> true);
        assertThatThrownBy(() -> scored(5_000, List.of(1))).isInstanceOf(NotSavedException.class);
        disk.fullDisk(() -> false);
        List<Event> saved = scored(7_000, List.of(1));

        assertThat(saved.get(1).fact()).isEqualTo(review(1_000, 5_000));
        assertThat(log.isUnsaved()).isFalse();
    }

    @Test
    void whatIsNotSaved_staysSoUntilSomethingTakesItsPlace() throws Exception {
        disk.fullDisk(() -> true);
        assertThatThrownBy(() -> saved(new Fact.Flag("rag-1", "odd"))).isInstanceOf(NotSavedException.class);
        disk.fullDisk(() -> false);
        saved(new Fact.Flag("rag-2", "odd"));
        assertThat(log.isUnsaved()).isTrue();
        saved(new Fact.Flag("rag-1", "unclear"));
        assertThat(log.isUnsaved()).isFalse();
    }

    @Test
    void planThatIsNotSaved_isReplacedByOneOfItsNameOnly() throws Exception {
        disk.fullDisk(() -> true);
        assertThatThrownBy(() -> saved(plan("acme", 20))).isInstanceOf(NotSavedException.class);
        disk.fullDisk(() -> false);
        saved(plan("beta", 20));
        assertThat(log.isUnsaved()).isTrue();
        saved(plan("acme", 30));
        assertThat(log.isUnsaved()).isFalse();
    }

    private static Fact plan(String name, int minutes) {
        return new Fact.Plan(name, Optional.of(LocalDate.of(2026, 12, 18)), minutes, List.of());
    }

    /** In the journal, each try of a new answer has an id of its own. */
    @Test
    void gradeThatIsSavedAtItsRetry_takesThePlaceOfTheGradeBefore() throws Exception {
        List<Event> good = List.of(new Event("first", "device", 1, 0, 0, graded(3)));
        List<Event> easy = List.of(new Event("second", "device", 1, 0, 0, graded(4)));
        EventLog failsTwice = request -> {
            if (request instanceof SaveRequest.NewFact one) {
                List<Event> tried = one.fact().equals(graded(3)) ? good : easy;
                throw new NotSavedException(tried, "the disk is full.", new IOException());
            }
            return ((SaveRequest.Retry) request).events();
        };
        CountingEventLog counting = new CountingEventLog(failsTwice);
        counting.perform(new SaveRequest.NewFact(graded(3)));
        counting.perform(new SaveRequest.NewFact(graded(4)));
        counting.save(new SaveRequest.Retry(easy));
        assertThat(counting.isUnsaved()).isFalse();
        assertThat(counting.answers()).isEqualTo(1);
    }

    @Test
    void retryThatFailsUnderAnotherId_isNotLeftUnsavedInTheEnd() throws Exception {
        List<Event> renamed = List.of(new Event("new", "device", 2, 0, 0, review(1_000, 5_000)));
        EventLog anew = request -> {
            if (request instanceof SaveRequest.Retry again && !again.events().equals(renamed)) {
                throw new NotSavedException(renamed, "the disk is full.", new IOException());
            }
            return disk.eventLog().save(request);
        };
        CountingEventLog counting = new CountingEventLog(anew);
        disk.fullDisk(() -> true);
        SaveRequest first = new SaveRequest.NewFact(review(1_000, 5_000));
        NotSavedException failure = ((SaveResult.Failed) counting.perform(first)).failure();
        assertThat(counting.perform(new SaveRequest.Retry(failure.events()))).isInstanceOf(SaveResult.Failed.class);
        disk.fullDisk(() -> false);
        counting.save(new SaveRequest.Retry(renamed));
        assertThat(counting.isUnsaved()).isFalse();
    }

    private Event saved(Fact fact) throws NotSavedException {
        return log.save(new SaveRequest.NewFact(fact)).get(0);
    }

    private List<Event> scored(long ms, List<Integer> traps) throws NotSavedException {
        return log.save(new SaveRequest.NewReview(review(1_000, ms), answer(traps)::with));
    }

    private static Fact.Review review(long thoughtMs, long ms) {
        return new Fact.Review("rag-1", 3, ms, thoughtMs, List.of(0), "");
    }

    private static Fact.Review graded(int grade) {
        return new Fact.Review("rag-1", grade, 5_000, 1_000, List.of(0), "");
    }

    private static Fact.Answer answer(List<Integer> traps) {
        return new Fact.Answer("i", "rag-1", "", 1_000, 4, List.of(), traps, List.of());
    }
}
