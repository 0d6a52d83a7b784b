package guide.study.stats;

import static guide.study.Grade.AGAIN;
import static guide.study.Grade.GOOD;
import static guide.study.StudyFixtures.MONDAY;
import static guide.study.StudyFixtures.domain;
import static guide.study.StudyFixtures.event;
import static guide.study.StudyFixtures.progress;
import static guide.study.StudyFixtures.review;
import static org.assertj.core.api.Assertions.assertThat;

import guide.event.Event;
import guide.event.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaTest {
    // After a first good a question comes back in 2 days, after again at once.

    @Test
    void dueDays_areCountedFromToday() {
        Agenda agenda = on(1, review("a", GOOD, 0), review("b", GOOD, 1), review("c", AGAIN, 1));
        assertThat(agenda.days()).hasSize(30).startsWith(1, 1, 1, 0);
        assertThat(agenda.overdue()).isZero();
        assertThat(agenda.within(2)).isEqualTo(2);
    }

    @Test
    void overdue_isInTodaysNumber() {
        Agenda agenda = on(9, review("a", GOOD, 0), review("b", GOOD, 7));
        assertThat(agenda.overdue()).isEqualTo(1);
        assertThat(agenda.days().get(0)).isEqualTo(2);
    }

    @Test
    void suspendedAndNew_doNotCome() {
        assertThat(on(2, review("a", GOOD, 0), event(new Fact.Suspend("a"), 0)).within(30))
                .isZero();
    }

    @Test
    void next_isTheFirstDayAfterToday_howeverFar() {
        Agenda agenda = on(-40, review("a", GOOD, 0), review("b", GOOD, 2));
        assertThat(agenda.next()).contains(MONDAY.plus(2));
        assertThat(on(2, review("a", GOOD, 0)).next()).isEmpty();
    }

    @Test
    void beyondTheLastDay_isLeftOut() {
        assertThat(on(-40, review("a", GOOD, 0)).within(30)).isZero();
    }

    private static Agenda on(int today, Event... events) {
        return Statistics.of(List.of(domain("rag", "a", "b", "c", "d")), progress(events), MONDAY.plus(today))
                .agenda();
    }
}
