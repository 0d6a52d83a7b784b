package guide.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guide.event.Event;
import guide.event.Fact;
import guide.event.NotSavedException;
import guide.fixture.Candidate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as the same answer again after it could not be saved, and what is left unsaved at the end. */
class CountingEventLogTest {
    private final Candidate disk = new Candidate(Candidate.bank());
    private final CountingEventLog log = new CountingEventLog(disk.eventLog());

    @Test
    void sameAnswerAgain_isTheSameEvent() throws Exception {
        disk.fullDisk(() -> true);
        assertThatThrownBy(() -> log.save(review(1_000, 5_000))).isInstanceOf(NotSavedException.class);
        disk.fullDisk(() -> false).waiting(60);
        Event saved = log.save(review(1_000, 9_000));

        assertThat(saved.fact()).isEqualTo(review(1_000, 5_000));
        assertThat(log.isUnsaved()).isFalse();
        assertThat(log.answers()).isEqualTo(1);
    }

    @Test
    void sameGradeAtAnotherShowing_isAnAnswerOfItsOwn() throws Exception {
        disk.fullDisk(() -> true);
        assertThatThrownBy(() -> log.save(review(1_000, 5_000))).isInstanceOf(NotSavedException.class);
        disk.fullDisk(() -> false).waiting(86_400);
        Event saved = log.save(review(2_000, 5_000));

        assertThat(saved.fact()).isEqualTo(review(2_000, 5_000));
        assertThat(log.isUnsaved()).as("the newer answer takes its place").isFalse();
    }

    @Test
    void sameGradeWithOtherScores_savesTheOtherScores() throws Exception {
        disk.fullDisk(() -> true);
        assertThatThrownBy(() -> log.save(review(1_000, 5_000), answer(List.of())::with))
                .isInstanceOf(NotSavedException.class);
        disk.fullDisk(() -> false);
        List<Event> saved = log.save(review(1_000, 5_000), answer(List.of(1))::with);

        assertThat(((Fact.Answer) saved.get(0).fact()).traps()).containsExactly(1);
        assertThat(log.isUnsaved()).isFalse();
    }

    @Test
    void sameScoresAgain_areTheSameEvents() throws Exception {
        disk.fullDisk(() -> true);
        assertThatThrownBy(() -> log.save(review(1_000, 5_000), answer(List.of(1))::with))
                .isInstanceOf(NotSavedException.class);
        disk.fullDisk(() -> false);
        List<Event> saved = log.save(review(1_000, 7_000), answer(List.of(1))::with);

        assertThat(saved.get(1).fact()).isEqualTo(review(1_000, 5_000));
        assertThat(log.isUnsaved()).isFalse();
    }

    @Test
    void whatIsNotSaved_staysSoUntilSomethingTakesItsPlace() throws Exception {
        disk.fullDisk(() -> true);
        assertThatThrownBy(() -> log.save(new Fact.Flag("rag-1", "odd"))).isInstanceOf(NotSavedException.class);
        disk.fullDisk(() -> false);
        log.save(new Fact.Flag("rag-2", "odd"));
        assertThat(log.isUnsaved()).isTrue();
        log.save(new Fact.Flag("rag-1", "unclear"));
        assertThat(log.isUnsaved()).isFalse();
    }

    private static Fact.Review review(long thoughtMs, long ms) {
        return new Fact.Review("rag-1", 3, ms, thoughtMs, List.of(0), "");
    }

    private static Fact.Answer answer(List<Integer> traps) {
        return new Fact.Answer("i", "rag-1", "", 1_000, 4, List.of(), traps, List.of());
    }
}
