package guide.study.stats;

import static guide.study.Grade.AGAIN;
import static guide.study.Grade.EASY;
import static guide.study.Grade.GOOD;
import static guide.study.StudyFixtures.MONDAY;
import static guide.study.StudyFixtures.domain;
import static guide.study.StudyFixtures.event;
import static guide.study.StudyFixtures.progress;
import static guide.study.StudyFixtures.question;
import static guide.study.StudyFixtures.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import guide.bank.Domain;
import guide.bank.Question;
import guide.event.Fact;
import guide.study.Progress;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverviewTest {
    private static final int NEW_A_DAY = 10;

    @Test
    void emptyHistory_isAllNewOnNoDay() {
        Overview overview = Overview.of(List.of(domain("rag", "a", "b")), progress(), MONDAY, NEW_A_DAY);
        assertThat(overview.all()).isEqualTo(new Mastery(2, 2, 0, 0, 0, 0, 0));
        assertThat(overview.fresh()).isEqualTo(2);
        assertThat(overview.day()).isZero();
        assertThat(overview.answered() + overview.read()).isZero();
    }

    @Test
    void everyQuestion_isCountedOnceByDomain() {
        Progress progress = progress(
                review("learning", GOOD, 0),
                review("strong", EASY, 0),
                review("strong", EASY, 8),
                event(new Fact.Suspend("suspended"), 0));
        Overview overview = Overview.of(
                List.of(domain("rag", "learning", "strong", "suspended", "new"), domain("cost", "other")),
                progress,
                MONDAY.plus(9),
                NEW_A_DAY);
        Mastery rag = overview.domains().get(0).mastery();
        assertThat(List.of(rag.fresh(), rag.learning(), rag.strong(), rag.suspended(), rag.due()))
                .containsExactly(1, 1, 1, 1, 1);
        assertThat(overview.domains().get(1).mastery().fresh()).isEqualTo(1);
        assertThat(overview.questions()).isEqualTo(5);
        assertThat(overview.due()).isEqualTo(1);
    }

    @Test
    void newToday_isTheRestOfTheDailyNumber() {
        Progress progress = progress(review("a", GOOD, 1), review("b", GOOD, 0));
        List<Domain> bank = List.of(domain("rag", "a", "b", "c", "d", "e"));
        assertThat(Overview.of(bank, progress, MONDAY.plus(1), 3).fresh()).isEqualTo(2);
        assertThat(Overview.of(bank, progress, MONDAY.plus(1), 1).fresh()).isZero();
        assertThat(Overview.of(bank, progress, MONDAY.plus(1), 9).fresh()).isEqualTo(3);
    }

    @Test
    void viewedAndGraded_areToldApart() {
        Progress progress = progress(review("a", AGAIN, 0), event(new Fact.View("a"), 0), event(new Fact.View("b"), 0));
        Overview overview = Overview.of(List.of(domain("rag", "a", "b", "c")), progress, MONDAY, NEW_A_DAY);
        assertThat(overview.answered()).isEqualTo(1);
        assertThat(overview.read()).isEqualTo(1);
    }

    @Test
    void day_countsFromTheFirstEvent() {
        Progress progress = progress(event(new Fact.View("b"), 0), review("a", AGAIN, 3));
        assertThat(Overview.of(List.of(), progress, MONDAY, 0).day()).isEqualTo(1);
        assertThat(Overview.of(List.of(), progress, MONDAY.plus(5), 0).day()).isEqualTo(6);
    }

    @Test
    void recall_isZeroWhileAgainStands() {
        Progress progress = progress(review("a", AGAIN, 0), review("b", GOOD, 0));
        Mastery mastery = Mastery.of(List.of(question("a"), question("b"), question("new")), progress, MONDAY);
        assertThat(mastery.recalled()).isEqualTo(1.0);
        assertThat(mastery.recall().orElseThrow()).isEqualTo(0.5);
    }

    @Test
    void recall_fallsWithTheDays() {
        // Stability is the days until 90 %, by FSRS's definition; the first one for easy is 8.2956.
        Mastery mastery = Mastery.of(List.of(question("a")), progress(review("a", EASY, 0)), MONDAY.plus(8));
        assertThat(mastery.recall().orElseThrow()).isCloseTo(0.9, within(0.005));
    }

    @Test
    void newQuestion_takesTheBanksMinutes() {
        assertThat(minutes(progress(), 0, question("a", 3), question("b", 0))).isEqualTo(4);
    }

    @Test
    void review_takesAsLongAsItTookLastTime() {
        Progress progress = progress(
                review("a", GOOD, 0, 90), review("a", GOOD, 3, 30), review("b", GOOD, 0, 9), review("b", GOOD, 3, 200));
        assertThat(minutes(progress, 60, question("a", 4), question("b", 4))).isEqualTo(4);
    }

    @Test
    void firstAnswer_saysNothingOfTheNext() {
        assertThat(minutes(progress(review("a", GOOD, 0, 290)), 5, question("a", 4)))
                .isEqualTo(2);
    }

    @Test
    void reviewThatWasLeftLying_countsFiveMinutes() {
        Progress progress = progress(review("a", GOOD, 0, 30), review("a", GOOD, 3, 7200));
        assertThat(minutes(progress, 60, question("a", 4))).isEqualTo(5);
    }

    @Test
    void reviewOfUnknownLength_takesHalfTheBanksMinutes() {
        assertThat(minutes(progress(review("a", GOOD, 0, 0)), 5, question("a", 4)))
                .isEqualTo(2);
    }

    @Test
    void questionsNotForToday_takeNoTime() {
        assertThat(minutes(progress(review("a", GOOD, 0, 60)), 1, question("a", 4)))
                .isZero();
    }

    private static int minutes(Progress progress, int today, Question... questions) {
        Domain domain = new Domain("rag", "RAG", List.of(questions));
        return Overview.of(List.of(domain), progress, MONDAY.plus(today), NEW_A_DAY)
                .minutes();
    }
}
