package guide.study.stats;

import static guide.study.Grade.GOOD;
import static guide.study.StudyFixtures.MONDAY;
import static guide.study.StudyFixtures.event;
import static guide.study.StudyFixtures.progress;
import static guide.study.StudyFixtures.review;
import static org.assertj.core.api.Assertions.assertThat;

import guide.event.Event;
import guide.event.Fact;
import guide.study.Progress;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StreakTest {
    @Test
    void nothingStudied_isNoStreak() {
        assertThat(on(0)).isEqualTo(new Streak(0, 0, false));
    }

    @Test
    void daysInARow_countWithToday() {
        assertThat(on(2, 0, 1, 2)).isEqualTo(new Streak(3, 3, true));
    }

    @Test
    void todayNotYetStudied_breaksNothing() {
        assertThat(on(3, 0, 1, 2)).isEqualTo(new Streak(3, 3, false));
    }

    @Test
    void oneDayLeftOut_endsTheStreak() {
        assertThat(on(4, 0, 1, 2)).isEqualTo(new Streak(0, 3, false));
    }

    @Test
    void longest_mayLieBack() {
        assertThat(on(11, 0, 1, 2, 3, 5, 10, 11)).isEqualTo(new Streak(2, 4, true));
    }

    @Test
    void dayOfAClockThatIsAhead_doesNotCountYet() {
        assertThat(on(0, 0, 1)).isEqualTo(new Streak(1, 1, true));
    }

    @Test
    void studiedDay_needsAReviewThatCounts() {
        Event taken = review("q", GOOD, 3);
        Progress progress = progress(
                review("q", GOOD, 0),
                event(new Fact.Reset("q"), 0),
                event(new Fact.View("q"), 1),
                taken,
                event(new Fact.Undo(taken.id()), 3));
        assertThat(progress.studiedDays()).containsExactly(MONDAY);
    }

    private static Streak on(int today, int... studied) {
        return Streak.of(
                Arrays.stream(studied).mapToObj(MONDAY::plus).collect(Collectors.toCollection(TreeSet::new)),
                MONDAY.plus(today));
    }
}
