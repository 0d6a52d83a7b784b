package guide.study;

import static guide.study.StudyFixtures.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import guide.event.Event;
import guide.event.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlansTest {
    private final List<Event> journal = new ArrayList<>();

    @Test
    void minutesOfTheLastOneThatWasSet_holdForAllThatAreAhead() {
        set("over", 2, 5, 0);
        set("acme", 10, 10, 3);
        set("beta", 20, 30, 4);
        assertThat(plans().all()).extracting(Plan::name).containsExactly("over", "acme", "beta");
        assertThat(plans().all()).extracting(Plan::minutes).containsExactly(5, 30, 30);
        assertThat(plans().ahead(MONDAY.plus(4)))
                .extracting(plan -> plan.start().since(MONDAY))
                .containsExactly(3L, 4L);
    }

    @Test
    void changeThatIsTakenBack_bringsTheMinutesBack() {
        set("acme", 10, 10, 0);
        Event beta = set("beta", 20, 30, 4);
        journal.add(StudyFixtures.event(new Fact.Undo(beta.id()), 5));
        assertThat(plans().all()).singleElement().extracting(Plan::minutes).isEqualTo(10);
    }

    @Test
    void earlierPlans_areThoseBeforeItsDate_thatAreNotOver() {
        set("over", 2, 20, 0);
        set("acme", 10, 20, 0);
        set("beta", 20, 20, 0);
        Plan beta = plans().named("beta").orElseThrow();
        assertThat(plans().before(beta, MONDAY.plus(4))).extracting(Plan::name).containsExactly("acme");
        assertThat(plans().before(beta.within(10), MONDAY.plus(10))).isEmpty();
        assertThat(plans().coming(MONDAY.plus(10))).extracting(Plan::name).containsExactly("acme", "beta");
    }

    private Event set(String name, int date, int minutes, int day) {
        Fact.Plan plan = new Fact.Plan(name, Optional.of(MONDAY.plus(date).date()), minutes, List.of());
        Event event = StudyFixtures.event(plan, day);
        journal.add(event);
        return event;
    }

    private Plans plans() {
        return Progress.of(Rules.DEFAULT, journal, Long.MAX_VALUE / 2).plans();
    }
}
