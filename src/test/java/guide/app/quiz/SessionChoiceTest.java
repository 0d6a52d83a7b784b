package guide.app.quiz;

import static guide.study.Grade.AGAIN;
import static guide.study.Grade.GOOD;
import static guide.study.StudyFixtures.MONDAY;
import static guide.study.StudyFixtures.domain;
import static guide.study.StudyFixtures.progress;
import static guide.study.StudyFixtures.review;
import static org.assertj.core.api.Assertions.assertThat;

import guide.bank.Domain;
import guide.event.Event;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a session asks, however it is started. */
class SessionChoiceTest {
    private static final List<Domain> BANK =
            List.of(domain("x", "x1", "x2"), domain("y", "y1"), domain("z", "z1", "z2", "z3"));

    @Test
    void studied_isWhatIsDueAndThenNew() {
        assertThat(ids(choice(9, review("x1", GOOD, 0)).studied(BANK, 2))).containsExactly("x1", "y1", "z1");
    }

    @Test
    void studied_isTheRestEarly_whereNothingIsDueOrNew() {
        assertThat(ids(choice(0, review("x1", GOOD, 0)).studied(BANK, 0))).containsExactly("x1");
    }

    @Test
    void weakOnes_comeAlone_alsoAheadOfTheirTime() {
        SessionChoice choice = choice(0, review("x1", AGAIN, 0), review("y1", GOOD, 0), review("z1", AGAIN, 0));
        assertThat(ids(choice.weak().early())).containsExactlyInAnyOrder("x1", "z1");
    }

    @Test
    void withoutAMissedPoint_thereIsNoDrill() {
        SessionChoice.Chosen drill = choice(1, review("x1", GOOD, 0)).missed().early();
        assertThat(drill.isDrill()).isTrue();
        assertThat(drill.isEmpty()).isTrue();
    }

    @Test
    void limits_countWhatIsWanted() {
        SessionChoice choice = choice(1, review("x1", GOOD, 0), review("y1", GOOD, 0), review("z1", AGAIN, 0));
        assertThat(ids(choice.weak().within(1, 0, true))).containsExactly("z1");
    }

    private static SessionChoice choice(int day, Event... events) {
        return new SessionChoice(progress(events), MONDAY.plus(day), BANK, Optional.empty(), false);
    }

    private static List<String> ids(SessionChoice.Chosen chosen) {
        return chosen.session().ahead();
    }
}
