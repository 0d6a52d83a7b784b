package guide.study;

import static guide.study.Grade.AGAIN;
import static guide.study.Grade.EASY;
import static guide.study.Grade.GOOD;
import static guide.study.Grade.HARD;
import static guide.study.StudyFixtures.MONDAY;
import static guide.study.StudyFixtures.domain;
import static guide.study.StudyFixtures.event;
import static guide.study.StudyFixtures.review;
import static org.assertj.core.api.Assertions.assertThat;

import guide.bank.BankName;
import guide.bank.Domain;
import guide.bank.Question;
import guide.event.Event;
import guide.event.Fact;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionOrderTest {
    private static final SessionOrder.Limits ALL = new SessionOrder.Limits(100, 100, false, 0);

    @Test
    void newOnes_comeFromAllDomainsInTurn() {
        assertThat(queue(ALL, List.of(domain("x", "x1", "x2", "x3"), domain("y", "y1"), domain("z", "z1", "z2"))))
                .containsExactly("x1", "y1", "z1", "x2", "z2", "x3");
    }

    @Test
    void newOnes_ofALargeBank_leaveEverySecondTurnToTheOther() {
        BankName deck = new BankName("deck", "A Deck");
        List<Domain> domains = new ArrayList<>(List.of(domain("x", "x1", "x2"), domain("y", "y1")));
        for (int i = 1; i <= 20; i++) {
            List<Question> questions =
                    domain("d" + i, "d" + i + "a", "d" + i + "b").questions();
            domains.add(new Domain(deck, "d" + i, "d" + i, questions));
        }
        assertThat(queue(new SessionOrder.Limits(100, 8, false, 0), domains))
                .containsExactly("x1", "d1a", "y1", "d2a", "x2", "d3a", "d4a", "d5a");
    }

    @Test
    void due_comeBeforeNew() {
        assertThat(queue(ALL, List.of(domain("x", "x1", "x2")), review("x2", GOOD, -5)))
                .containsExactly("x2", "x1");
    }

    @Test
    void amongTheDue_theLeastLikelyToBeRecalledComesFirst() {
        assertThat(queue(
                        ALL,
                        List.of(domain("x", "x1", "x2", "x3")),
                        review("x1", GOOD, -9),
                        review("x2", HARD, -9),
                        review("x3", GOOD, -5)))
                .containsExactly("x2", "x1", "x3");
    }

    @Test
    void notRecalledAtLast_comesFirstOfAll() {
        assertThat(queue(
                        ALL,
                        List.of(domain("x", "x1", "x2")),
                        review("x1", HARD, -9),
                        review("x2", EASY, -1),
                        review("x2", AGAIN, 0)))
                .containsExactly("x2", "x1");
    }

    @Test
    void twoOfOneDomain_areNeverNeighborsWhileAnotherIsLeft() {
        List<String> queue = queue(
                ALL,
                List.of(domain("x", "x1", "x2"), domain("y", "y1", "y2")),
                review("x1", HARD, -9),
                review("x2", HARD, -9),
                review("y1", GOOD, -4),
                review("y2", GOOD, -4));
        assertThat(queue).extracting(id -> id.charAt(0)).containsExactly('x', 'y', 'x', 'y');
    }

    @Test
    void firstNewOne_isOfAnotherDomainThanTheLastDue() {
        assertThat(queue(ALL, List.of(domain("x", "x1", "x2"), domain("y", "y1")), review("x1", GOOD, -5)))
                .containsExactly("x1", "y1", "x2");
    }

    @Test
    void notYetDue_comesOnlyWhenAsked() {
        List<Domain> domains = List.of(domain("x", "x1"));
        assertThat(queue(ALL, domains, review("x1", EASY, -1))).isEmpty();
        assertThat(queue(new SessionOrder.Limits(100, 100, true, 0), domains, review("x1", EASY, -1)))
                .containsExactly("x1");
    }

    @Test
    void limits_holdForNewOnesAndForAll() {
        List<Domain> domains = List.of(domain("x", "x1", "x2", "x3", "x4"));
        assertThat(queue(new SessionOrder.Limits(100, 1, false, 0), domains, review("x4", GOOD, -5)))
                .containsExactly("x4", "x1");
        assertThat(queue(new SessionOrder.Limits(1, 100, false, 0), domains, review("x4", GOOD, -5)))
                .containsExactly("x4");
        assertThat(queue(new SessionOrder.Limits(0, 100, false, 0), domains)).isEmpty();
    }

    @Test
    void sessionOfAFewQuestions_keepsAThirdForNewOnes() {
        List<Domain> domains = List.of(domain("x", "x1", "x2", "x3"), domain("y", "y1", "y2", "y3"));
        Event[] due = {review("x1", GOOD, -9), review("y1", GOOD, -8), review("x2", GOOD, -7), review("y2", GOOD, -6)};
        assertThat(queue(new SessionOrder.Limits(3, 10, false, 0), domains, due))
                .containsExactly("x1", "y1", "x3");
        assertThat(queue(new SessionOrder.Limits(3, 0, false, 0), domains, due)).containsExactly("x1", "y1", "x2");
        assertThat(queue(new SessionOrder.Limits(5, 10, false, 0), domains, due))
                .endsWith("y3", "x3");
    }

    @Test
    void sessionOfAFewMinutes_keepsAThirdForNewOnes() {
        List<Domain> domains = List.of(domain("x", "x1", "x2", "x3"), domain("y", "y1", "y2", "y3"));
        // Each due one takes half a minute.
        Event[] due = {review("x1", GOOD, -9), review("y1", GOOD, -8), review("x2", GOOD, -7), review("y2", GOOD, -6)};
        assertThat(queue(new SessionOrder.Limits(100, 10, false, 2), domains, due))
                .containsExactly("x1", "y1", "x2", "y3", "x3", "y2");
    }

    @Test
    void fiveAnswersADay_reachEveryDomainInTenDays() {
        List<Domain> bank = PlanSimulationTest.bank();
        Progress progress = StudyFixtures.progress();
        for (int day = 0; day < 10; day++) {
            StudyDay today = StudyFixtures.MONDAY.plus(day);
            List<Question> five = new SessionOrder(progress, today).of(bank, new SessionOrder.Limits(5, 10, false, 0));
            for (Question question : five) {
                progress = progress.with(review(question.id(), Grade.values()[five.indexOf(question) % 4], day));
            }
        }
        Progress after = progress;
        assertThat(bank)
                .allSatisfy(domain -> assertThat(domain.questions())
                        .anyMatch(question -> after.reviewState(question.id()).isPresent()));
    }

    @Test
    void suspended_isNeverAsked() {
        assertThat(queue(
                        new SessionOrder.Limits(100, 100, true, 0),
                        List.of(domain("x", "x1", "x2", "x3")),
                        review("x1", AGAIN, -5),
                        event(new Fact.Suspend("x1"), -4),
                        event(new Fact.Suspend("x2"), -4)))
                .containsExactly("x3");
    }

    private static List<String> queue(SessionOrder.Limits limits, List<Domain> domains, Event... events) {
        Progress progress = Progress.of(Rules.DEFAULT, List.of(events), Long.MAX_VALUE / 2);
        return new SessionOrder(progress, MONDAY)
                .of(domains, limits).stream().map(Question::id).toList();
    }
}
