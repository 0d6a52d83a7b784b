package guide.study.stats;

import static guide.study.Grade.AGAIN;
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
import guide.study.Effort;
import guide.study.MissedPoint;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeTakerTest {
    @Test
    void twoFailures_areListedWithTheirTime_theMostFirst() {
        List<TimeTaker> takers = takers(
                review("a", AGAIN, 0, 60),
                review("a", AGAIN, 1, 90),
                review("a", GOOD, 1, 60),
                review("b", AGAIN, 0, 200),
                review("b", AGAIN, 1, 200),
                review("c", AGAIN, 0, 300),
                review("c", GOOD, 1, 300));
        assertThat(takers).extracting(taker -> taker.question().id()).containsExactly("b", "a");
        assertThat(takers.get(1).effort()).isEqualTo(new Effort(3, 2, 210_000));
    }

    @Test
    void answerThatWasLeftLying_countsFiveMinutes() {
        assertThat(takers(review("a", AGAIN, 0, 7200), review("a", AGAIN, 1, 60))
                        .get(0)
                        .effort()
                        .ms())
                .isEqualTo(360_000);
    }

    @Test
    void resetAndSuspendedOnes_areNotListed() {
        assertThat(takers(review("a", AGAIN, 0), review("a", AGAIN, 1), event(new Fact.Reset("a"), 2)))
                .isEmpty();
        assertThat(takers(review("a", AGAIN, 0), review("a", AGAIN, 1), event(new Fact.Suspend("a"), 2)))
                .isEmpty();
    }

    @Test
    void missedPointsAndFlag_goWithIt() {
        Question question = questionWithPoints("p", "One", "Two");
        Fact review = new Fact.Review("p", AGAIN.value(), 1000, List.of(0), question.hash());
        List<TimeTaker> takers = Statistics.of(
                        List.of(new Domain("d", "D", List.of(question))),
                        progress(event(review, 0), event(review, 1), event(new Fact.Flag("p", "think of MRR"), 1)),
                        MONDAY.plus(2))
                .takers();
        assertThat(takers).singleElement().satisfies(taker -> {
            assertThat(taker.missed()).containsExactly(new MissedPoint(question, 1, 2, 2));
            assertThat(taker.flag()).isEqualTo("think of MRR");
        });
    }

    private static List<TimeTaker> takers(Event... events) {
        return Statistics.of(List.of(domain("rag", "a", "b", "c")), progress(events), MONDAY.plus(3))
                .takers();
    }
}
