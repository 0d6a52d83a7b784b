package guide.study;

import static guide.study.StudyFixtures.MONDAY;
import static guide.study.StudyFixtures.event;
import static guide.study.StudyFixtures.progress;
import static guide.study.StudyFixtures.questionWithPoints;
import static org.assertj.core.api.Assertions.assertThat;

import guide.bank.Domain;
import guide.bank.Question;
import guide.event.Event;
import guide.event.Fact;
import guide.study.stats.Statistics;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissedPointTest {
    private static final Question THREE = questionWithPoints("three", "one", "two", "three");

    @Test
    void pointThatIsNeverTicked_isTheMostMissed() {
        assertThat(missed(ticked(0, 0, 1), ticked(2, 0)))
                .containsExactly(new MissedPoint(THREE, 2, 2, 2), new MissedPoint(THREE, 1, 1, 2));
    }

    @Test
    void missedLastTime_arePointsLeftOutWhenSomeWereLastTicked() {
        assertThat(progress(ticked(0, 0)).missed(THREE)).containsExactly(1, 2);
        assertThat(progress(ticked(0, 0), ticked(1, 1, 2)).missed(THREE)).containsExactly(0);
        assertThat(progress(ticked(0), ticked(1)).missed(THREE)).isEmpty();
    }

    @Test
    void missedLastTime_outlivesAPassWithoutTicksAndNoReset() {
        assertThat(progress(ticked(0, 0), ticked(1)).missed(THREE)).containsExactly(1, 2);
        assertThat(progress(ticked(0, 0), event(new Fact.Reset("three"), 1)).missed(THREE))
                .isEmpty();
    }

    @Test
    void missedLastTime_isOfThisText() {
        Event other = event(new Fact.Review("three", 3, 0, List.of(0), "0ld0ld"), 1);
        assertThat(progress(ticked(0, 1), other).missed(THREE)).containsExactly(0, 2);
    }

    @Test
    void singleReview_isAnAccident() {
        assertThat(missed(ticked(0, 0))).isEmpty();
    }

    @Test
    void reviewWithoutTicks_saysNothingOfPoints() {
        assertThat(missed(ticked(0), ticked(1), ticked(2, 0))).isEmpty();
        assertThat(missed(ticked(0), ticked(1, 0), ticked(2, 0)))
                .containsExactly(new MissedPoint(THREE, 1, 2, 2), new MissedPoint(THREE, 2, 2, 2));
    }

    @Test
    void interviewWithoutTicks_saysThatNothingWasSaid() {
        Event review = ticked(1);
        Event answer = event(new Fact.Answer("i", "three", review.id(), 1000, 3, List.of(), List.of(), List.of()), 1);
        assertThat(progress(ticked(0, 0, 1), review, answer).missed(THREE)).containsExactly(0, 1, 2);
        assertThat(progress(ticked(0, 0), review, answer).history("three").missedTwice(THREE))
                .containsExactly(1, 2);
        assertThat(missed(ticked(0, 0, 1), review, answer))
                .containsExactly(
                        new MissedPoint(THREE, 2, 2, 2),
                        new MissedPoint(THREE, 0, 1, 2),
                        new MissedPoint(THREE, 1, 1, 2));
    }

    @Test
    void reviewOfAnOlderText_doesNotCount() {
        Event older = event(new Fact.Review("three", 3, 0, List.of(0), "0ld0ld"), 0);
        Event same = event(new Fact.Review("three", 3, 0, List.of(0), THREE.hash()), 1);
        assertThat(missed(older, same)).isEmpty();
        assertThat(missed(older, same, ticked(2, 0, 1, 2)))
                .containsExactly(new MissedPoint(THREE, 1, 1, 2), new MissedPoint(THREE, 2, 1, 2));
    }

    @Test
    void pointThatTheBankLost_isLeftOut() {
        assertThat(missed(ticked(0, 0, 1, 2, 9), ticked(1, 0, 1, 2))).isEmpty();
    }

    private static List<MissedPoint> missed(Event... events) {
        return Statistics.of(List.of(new Domain("rag", "RAG", List.of(THREE))), progress(events), MONDAY.plus(9))
                .missed();
    }

    private static Event ticked(int day, Integer... points) {
        return event(new Fact.Review("three", 3, 0, List.of(points), ""), day);
    }
}
