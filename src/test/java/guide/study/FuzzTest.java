package guide.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FuzzTest {
    @Test
    void shortIntervals_areRoundedOnly() {
        assertThat(Fuzz.days(0.2, "q", 1)).isEqualTo(1);
        assertThat(Fuzz.days(2.4, "q", 1)).isEqualTo(2);
    }

    /** 10 days: 1 + 0.15*4.5 + 0.10*3 = 1.975 days either way. */
    @Test
    void tenDays_varyByTwoAndReachBothEnds() {
        assertThat(IntStream.range(0, 500).map(i -> Fuzz.days(10, "q" + i, i % 7)))
                .contains(8, 9, 10, 11, 12)
                .allMatch(d -> d >= 8 && d <= 12);
    }

    @Test
    void draw_dependsOnQuestionAndReviewsAlone() {
        assertThat(Fuzz.days(30, "rag-chunking", 4)).isEqualTo(Fuzz.days(30, "rag-chunking", 4));
        assertThat(IntStream.range(0, 20)
                        .map(i -> Fuzz.days(30, "rag-chunking", i))
                        .distinct()
                        .count())
                .isGreaterThan(2);
    }
}
