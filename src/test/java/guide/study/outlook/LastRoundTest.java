package guide.study.outlook;

import static guide.study.StudyFixtures.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import guide.bank.Domain;
import guide.event.Event;
import guide.event.Fact;
import guide.study.Grade;
import guide.study.Progress;
import guide.study.Rules;
import guide.study.StudyFixtures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The date is day 12, and the last round takes three days: 9, 10 and 11. */
class LastRoundTest {
    private static final Domain IN = StudyFixtures.domain("in", "a", "b");
    private static final Domain OUT = StudyFixtures.domain("out", "c");
    private static final List<Domain> BANK = List.of(IN, OUT);

    private final List<Event> journal = new ArrayList<>();

    @BeforeEach
    void plan() {
        Fact.Plan plan = new Fact.Plan("", Optional.of(MONDAY.plus(12).date()), 0, List.of("in"));
        journal.add(StudyFixtures.event(plan, 0));
    }

    @Test
    void dueAfterItBegins_comesWhenItBegins() {
        assertThat(days(2, Grade.GOOD, 9)).contains(7);
        assertThat(days(8, Grade.GOOD, 9)).contains(1);
    }

    @Test
    void dueBefore_comesWhenItIsDue() {
        assertThat(days(2, Grade.GOOD, 7)).isEmpty();
        assertThat(days(2, Grade.AGAIN, 0)).isEmpty();
    }

    @Test
    void withinIt_comesTheNextDay_unlessItIsSure() {
        assertThat(days(9, Grade.HARD, 4)).contains(1);
        for (int day = 0; day < 9; day += 2) {
            journal.add(StudyFixtures.review("a", Grade.EASY, day));
        }
        assertThat(days(9, Grade.EASY, 40)).isEmpty();
    }

    @Test
    void onTheEve_comesWhenItIsDue() {
        assertThat(days(11, Grade.HARD, 4)).isEmpty();
    }

    @Test
    void questionOfNoPlan_hasNone() {
        assertThat(LastRound.of(OUT, MONDAY, BANK, progress())).isEmpty();
        assertThat(LastRound.of(IN, MONDAY.plus(12), BANK, progress())).isEmpty();
    }

    private Optional<Integer> days(int today, Grade grade, int scheduled) {
        return LastRound.of(IN, MONDAY.plus(today), BANK, progress())
                .orElseThrow()
                .days("a", grade, scheduled);
    }

    private Progress progress() {
        return Progress.of(Rules.DEFAULT, journal, Long.MAX_VALUE / 2);
    }
}
