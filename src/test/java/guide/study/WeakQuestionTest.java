package guide.study;

import static guide.study.Grade.AGAIN;
import static guide.study.Grade.EASY;
import static guide.study.Grade.GOOD;
import static guide.study.StudyFixtures.MONDAY;
import static guide.study.StudyFixtures.domain;
import static guide.study.StudyFixtures.event;
import static guide.study.StudyFixtures.progress;
import static guide.study.StudyFixtures.review;
import static org.assertj.core.api.Assertions.assertThat;

import guide.event.Event;
import guide.event.Fact;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeakQuestionTest {
    @Test
    void weakest_comesFirst() {
        Event[] events = {review("good", GOOD, 0), review("again", AGAIN, 0), review("easy", EASY, 0)};
        assertThat(ids(5, events)).containsExactly("again", "good");
    }

    @Test
    void newAndSuspended_areNotWeak() {
        assertThat(ids(5, review("good", AGAIN, 0), event(new Fact.Suspend("good"), 1)))
                .isEmpty();
    }

    @Test
    void lapsed_isWeakEvenIfItWouldBeRecalled() {
        assertThat(ids(3, review("good", GOOD, 0), review("good", AGAIN, 3), review("good", GOOD, 3)))
                .containsExactly("good");
    }

    @Test
    void fourLapses_makeALeech() {
        assertThat(leeches(lapsing(3))).isEmpty();
        assertThat(leeches(lapsing(4))).containsExactly("good");
    }

    @Test
    void improbableFailures_makeALeech() {
        // Three passes make it strong: to fail twice a day after a review is hardly chance then.
        assertThat(leeches(failingAt(AGAIN))).containsExactly("good");
    }

    @Test
    void singleFailure_makesNoLeech() {
        assertThat(leeches(failingAt(GOOD))).isEmpty();
    }

    @Test
    void reset_forgivesALeech() {
        List<Event> events = new ArrayList<>(List.of(failingAt(AGAIN)));
        events.add(event(new Fact.Reset("good"), 60));
        events.add(review("good", GOOD, 61));
        assertThat(leeches(events.toArray(Event[]::new))).isEmpty();
    }

    private static Event[] lapsing(int times) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            events.add(review("good", GOOD, i * 30));
            events.add(review("good", AGAIN, i * 30 + 29));
        }
        return events.toArray(Event[]::new);
    }

    private static Event[] failingAt(Grade second) {
        return new Event[] {
            review("good", EASY, 0),
            review("good", EASY, 8),
            review("good", EASY, 40),
            review("good", AGAIN, 41),
            review("good", GOOD, 41),
            review("good", GOOD, 44),
            review("good", second, 45)
        };
    }

    private static List<String> ids(int today, Event... events) {
        return statistics(today, events).weakest().stream()
                .map(w -> w.question().id())
                .toList();
    }

    private static List<String> leeches(Event... events) {
        return statistics(100, events).leeches().stream()
                .map(w -> w.question().id())
                .toList();
    }

    private static Statistics statistics(int today, Event... events) {
        return Statistics.of(
                List.of(domain("rag", "good", "again", "easy", "new")), progress(events), MONDAY.plus(today));
    }
}
