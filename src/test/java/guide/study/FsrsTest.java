package guide.study;

import static guide.study.Grade.AGAIN;
import static guide.study.Grade.EASY;
import static guide.study.Grade.GOOD;
import static guide.study.Grade.HARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Figures that others publish for FSRS-6; each test names their source. */
class FsrsTest {
    private final Fsrs fsrs = new Fsrs();

    /** py-fsrs 6.3.1, tests/test_basic.py, test_memo_state; fsrs-rs, src/inference.rs, test_memory_state. */
    @Test
    void memoryState_isTheReferences() {
        Memory memory = replay(fsrs, List.of(AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD), List.of(0, 0, 1, 3, 8, 21));

        assertThat(memory.stability()).isCloseTo(53.62691, within(1e-4));
        assertThat(memory.difficulty()).isCloseTo(6.3574867, within(1e-6));
    }

    /** fsrs-rs, src/inference.rs, test_memory_state, second half: w17 to w19 set to 0. */
    @Test
    void memoryStateWithoutSameDayTerm_isTheReferences() {
        double[] w = {
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, //
            1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0, 0, 0, 0.1542
        };

        Memory memory = replay(new Fsrs(w), List.of(AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD), List.of(0, 0, 1, 3, 8, 21));

        assertThat(memory.stability()).isCloseTo(53.335106, within(1e-4));
        assertThat(memory.difficulty()).isCloseTo(6.3574867, within(1e-6));
    }

    /** fsrs-rs, src/inference.rs, test_next_interval: stability 1, retention 0.1 to 1.0. */
    @Test
    void intervals_areTheReferences() {
        List<Long> intervals = DoubleStream.iterate(0.1, r -> r < 0.95, r -> r + 0.1)
                .mapToObj(r -> Math.max(1, Math.round(fsrs.interval(new Memory(1, 5), r))))
                .toList();

        // The reference computes in 32 bits; its first figure is exact to five digits only.
        assertThat(intervals.get(0)).isCloseTo(3_116_766L, within(40L));
        assertThat(intervals.subList(1, 9)).containsExactly(34793L, 2508L, 387L, 90L, 27L, 9L, 3L, 1L);
    }

    /**
     * py-fsrs 6.3.1, tests/test_basic.py, test_review_card: intervals of a card that is reviewed when due. Its learning
     * and relearning steps of minutes are same-day reviews here, so their intervals count as 0.
     */
    @Test
    void historyOfIntervals_isTheReferences() {
        List<Grade> grades = List.of(GOOD, GOOD, GOOD, GOOD, GOOD, GOOD, AGAIN, AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD);
        List<Integer> elapsed = List.of(0, 0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12);

        List<Long> intervals = new ArrayList<>();
        Memory memory = fsrs.first(grades.get(0));
        for (int i = 1; i < grades.size(); i++) {
            memory = fsrs.next(memory, elapsed.get(i), grades.get(i));
            intervals.add(Math.max(1, Math.round(fsrs.interval(memory, 0.9))));
        }

        assertThat(intervals.subList(0, 5)).containsExactly(2L, 11L, 46L, 163L, 498L);
        assertThat(intervals.subList(7, 12)).containsExactly(2L, 4L, 7L, 12L, 21L);
    }

    /** py-fsrs 6.3.1, tests/test_basic.py, test_repeated_correct_reviews. */
    @Test
    void tenEasyReviewsOnOneDay_leaveTheLowestDifficulty() {
        Memory memory = fsrs.first(EASY);
        for (int i = 0; i < 9; i++) {
            memory = fsrs.next(memory, 0, EASY);
        }
        assertThat(memory.difficulty()).isEqualTo(1.0);
    }

    /** By definition of stability (fsrs4anki wiki, The Algorithm). */
    @Test
    void recallAfterAsManyDaysAsStability_is90Percent() {
        assertThat(fsrs.recall(new Memory(7.3, 5), 7.3)).isCloseTo(0.9, within(1e-12));
        assertThat(fsrs.interval(new Memory(7.3, 5), 0.9)).isCloseTo(7.3, within(1e-9));
    }

    /** fsrs-rs#376: py-fsrs would lower it. */
    @Test
    void hardOnTheSameDay_neverLowersStability() {
        Memory before = new Memory(10, 5);
        assertThat(fsrs.next(before, 0, HARD).stability()).isEqualTo(10);
        assertThat(fsrs.next(before, 0, AGAIN).stability()).isLessThan(10);
    }

    /** fsrs4anki wiki, The Algorithm: S/e^(w17*w18) bounds the stability after a lapse. */
    @Test
    void lapse_neverRaisesStability() {
        assertThat(fsrs.next(new Memory(0.01, 10), 400, AGAIN).stability()).isLessThanOrEqualTo(0.01);
    }

    @Test
    void stability_staysWithinItsBounds() {
        assertThat(fsrs.next(new Memory(36_000, 1), 100_000, EASY).stability()).isEqualTo(36_500);
        assertThat(fsrs.next(new Memory(0.001, 10), 0, AGAIN).stability()).isEqualTo(0.001);
    }

    @Test
    void weightsOfAnotherVersion_areRefused() {
        assertThatThrownBy(() -> new Fsrs(new double[19])).hasMessageContaining("21 weights");
    }

    private static Memory replay(Fsrs fsrs, List<Grade> grades, List<Integer> elapsed) {
        Memory memory = fsrs.first(grades.get(0));
        for (int i = 1; i < grades.size(); i++) {
            memory = fsrs.next(memory, elapsed.get(i), grades.get(i));
        }
        return memory;
    }
}
