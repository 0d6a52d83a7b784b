package guide.study.stats;

import static guide.study.Grade.AGAIN;
import static guide.study.Grade.EASY;
import static guide.study.Grade.GOOD;
import static guide.study.Grade.HARD;
import static guide.study.StudyFixtures.MONDAY;
import static guide.study.StudyFixtures.event;
import static guide.study.StudyFixtures.progress;
import static guide.study.StudyFixtures.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import guide.event.Event;
import guide.event.Fact;
import guide.study.Progress;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RetentionTest {
    @Test
    void firstReviews_areNotScored() {
        assertThat(ever(review("a", GOOD, 0), review("b", AGAIN, 0)).reviews()).isZero();
        assertThat(ever().share()).isEmpty();
    }

    @Test
    void secondReviewOfADay_isNotScored() {
        assertThat(ever(review("a", AGAIN, 0), review("a", GOOD, 0)).reviews()).isZero();
    }

    @Test
    void firstReviewAfterAReset_isNotScored() {
        assertThat(ever(review("a", GOOD, 0), event(new Fact.Reset("a"), 1), review("a", AGAIN, 2))
                        .reviews())
                .isZero();
    }

    @Test
    void reviewThatWasTakenBack_isNotScored() {
        Event lapse = review("a", AGAIN, 2);
        assertThat(ever(review("a", GOOD, 0), lapse, event(new Fact.Undo(lapse.id()), 2))
                        .reviews())
                .isZero();
    }

    @Test
    void allButAgain_countAsRecalled() {
        Retention retention = ever(
                review("a", GOOD, 0),
                review("b", GOOD, 0),
                review("c", GOOD, 0),
                review("a", HARD, 2),
                review("b", AGAIN, 2),
                review("c", EASY, 2));
        assertThat(retention.reviews()).isEqualTo(3);
        assertThat(retention.share().orElseThrow()).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void prediction_isTheModelsOnThatDay() {
        // Stability after a first easy is 8.2956 days, when the chance is 90 %: R(8) = (1 + 0.980346 *
        // 8/8.2956)^-0.1542.
        assertThat(ever(review("a", EASY, 0), review("a", GOOD, 8))
                        .predictedShare()
                        .orElseThrow())
                .isCloseTo(Math.pow(1 + 0.980346 * 8 / 8.2956, -0.1542), within(1e-6));
    }

    @Test
    void week_isTheLastSevenDaysWithToday() {
        Progress progress = progress(review("a", GOOD, 0), review("a", GOOD, 3), review("a", AGAIN, 9));
        Statistics statistics = Statistics.of(List.of(), progress, MONDAY.plus(9));
        assertThat(statistics.week().reviews()).isEqualTo(2);
        assertThat(Statistics.of(List.of(), progress, MONDAY.plus(10)).week().reviews())
                .isEqualTo(1);
        assertThat(Statistics.of(List.of(), progress, MONDAY.plus(33)).month().reviews())
                .isEqualTo(1);
        assertThat(Statistics.of(List.of(), progress, MONDAY.plus(99)).ever().reviews())
                .isEqualTo(2);
    }

    @Test
    void fewReviews_proveNothing() {
        assertThat(nearNinetyPercent(9, 9).verdict()).isEqualTo(Retention.Verdict.TOO_FEW);
    }

    @Test
    void verdict_distinguishesChanceFromDifference() {
        assertThat(nearNinetyPercent(40, 6).verdict()).isEqualTo(Retention.Verdict.AS_PREDICTED);
        assertThat(nearNinetyPercent(40, 12).verdict()).isEqualTo(Retention.Verdict.BELOW);
        assertThat(nearNinetyPercent(400, 0).verdict()).isEqualTo(Retention.Verdict.ABOVE);
    }

    /** Reviews questions when the chance of recall is about 90 %, {@code failures} of them without recall. */
    private static Retention nearNinetyPercent(int questions, int failures) {
        return ever(IntStream.range(0, questions)
                .boxed()
                .flatMap(i -> Stream.of(review("q" + i, EASY, 0), review("q" + i, i < failures ? AGAIN : GOOD, 8)))
                .toArray(Event[]::new));
    }

    private static Retention ever(Event... events) {
        return Statistics.of(List.of(), progress(events), MONDAY.plus(20)).ever();
    }
}
