package guide.study.stats;

import static guide.study.Grade.GOOD;
import static guide.study.StudyFixtures.MONDAY;
import static guide.study.StudyFixtures.progress;
import static org.assertj.core.api.Assertions.assertThat;

import guide.event.Event;
import guide.event.Fact;
import guide.study.Progress;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActivityTest {
    private static final long NOON = MONDAY.epochDay() * 86_400_000L + 43_200_000L;

    @Test
    void review_tookAsLongAsTheJournalSays() {
        assertThat(of(at(0, 40_000, "a")).on(MONDAY)).isEqualTo(new Activity.Day(1, 40_000));
    }

    @Test
    void answerForHours_countsFiveMinutes() {
        assertThat(of(at(0, 7_200_000, "a")).on(MONDAY).ms()).isEqualTo(300_000);
    }

    @Test
    void reviewWithoutATime_tookTheTimeSinceTheLastOfTheSitting() {
        assertThat(of(at(0, 10_000, "a"), at(90, 0, "a")).on(MONDAY)).isEqualTo(new Activity.Day(2, 100_000));
    }

    @Test
    void reviewAfterABreak_tookAsLongAsTheJournalSays() {
        assertThat(of(at(0, 10_000, "a"), at(301, 20_000, "a")).on(MONDAY).ms()).isEqualTo(30_000);
    }

    @Test
    void reviewsThatCountAtOneMoment_tookAsLongAsTheJournalSays() {
        Event bounded = at(0, 20_000, "a");
        Event next = new Event("next", "a", bounded.number() + 1, bounded.time(), 0, bounded.fact());

        assertThat(of(bounded, next).on(MONDAY)).isEqualTo(new Activity.Day(2, 40_000));
    }

    @Test
    void otherDevice_isAnotherSitting() {
        assertThat(of(at(0, 10_000, "a"), at(90, 20_000, "b")).on(MONDAY).ms()).isEqualTo(30_000);
    }

    @Test
    void total_addsTheDays() {
        Activity activity = of(at(0, 10_000, "a"), at(86_400, 20_000, "a"), at(2 * 86_400, 0, "a"));
        assertThat(activity.days()).hasSize(3);
        assertThat(activity.total()).isEqualTo(new Activity.Day(3, 30_000));
        assertThat(activity.between(MONDAY.plus(1), MONDAY.plus(2))).isEqualTo(new Activity.Day(2, 20_000));
        assertThat(activity.between(MONDAY.plus(2), MONDAY.plus(1))).isEqualTo(new Activity.Day(0, 0));
    }

    @Test
    void questionThatTheBankLost_stillCounts() {
        Progress progress = progress(at(0, 10_000, "a"));
        assertThat(Statistics.of(List.of(), progress, MONDAY).activity().total().reviews())
                .isEqualTo(1);
        assertThat(Statistics.of(List.of(), progress.within(List.of()), MONDAY).isEmpty())
                .isTrue();
    }

    private static Activity of(Event... events) {
        return Statistics.of(List.of(), progress(events), MONDAY).activity();
    }

    private static Event at(long seconds, long thoughtMs, String device) {
        Fact fact = new Fact.Review("q", GOOD.value(), thoughtMs, List.of(), "");
        return new Event(device + seconds, device, seconds + 1, NOON + seconds * 1000, 0, fact);
    }
}
