package guide.study;

import static org.assertj.core.api.Assertions.assertThat;

import guide.bank.AnswerTime;
import guide.bank.Banks;
import guide.bank.Question;
import guide.yaml.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class StudyTimeTest {
    @Test
    void noDays_takeNoTime() {
        assertThat(timeOf(0, 10, question("a", 3))).isEqualTo(StudyTime.NONE);
    }

    @Test
    void oneDay_asksEachNewQuestionOnce() {
        assertThat(timeOf(1, 10, question("a", 3), question("b", 4))).isEqualTo(new StudyTime(2, 7));
    }

    @Test
    void questionWithoutMinutes_countsWithItsEstimate() {
        assertThat(timeOf(1, 10, question("a", 0), question("b", 4))).isEqualTo(new StudyTime(2, 5));
    }

    @Test
    void newQuestions_keepToTheDailyNumber() {
        assertThat(timeOf(1, 1, question("a", 3), question("b", 4))).isEqualTo(new StudyTime(1, 3));
        assertThat(timeOf(2, 1, question("a", 3), question("b", 4))).isEqualTo(new StudyTime(2, 7));
    }

    @Test
    void repeats_comeWhenTheSchedulerSays() {
        // FSRS-6's first interval after "good" is 2.3 days; the next one 11 days or so.
        assertThat(timeOf(2, 10, question("a", 3)).answers()).isEqualTo(1);
        assertThat(timeOf(3, 10, question("a", 3)).answers()).isEqualTo(2);
        assertThat(timeOf(8, 10, question("a", 3)).answers()).isEqualTo(2);
        assertThat(timeOf(21, 10, question("a", 3))).isEqualTo(new StudyTime(3, 9));
    }

    @Test
    void higherRetention_takesMoreTime() {
        Rules careful = new Rules(new Fsrs(), 0.97, DayStart.DEFAULT);
        List<Question> questions = List.of(question("a", 3));
        assertThat(StudyTime.of(questions, careful, 21, 10).answers())
                .isGreaterThan(StudyTime.of(questions, Rules.DEFAULT, 21, 10).answers());
    }

    @Test
    void bundledGuide_takesAboutFiveHoursInThreeWeeks() {
        List<Question> questions = Banks.bundled().bank().questions().toList();
        StudyTime time = StudyTime.of(questions, Rules.DEFAULT, 21, 10);
        assertThat(time.minutes()).as(time.toString()).isBetween(4 * 60, 6 * 60);
    }

    private static StudyTime timeOf(int days, int newADay, Question... questions) {
        return StudyTime.of(List.of(questions), Rules.DEFAULT, days, newADay);
    }

    private static Question question(String id, int minutes) {
        return new Question(
                id,
                "",
                "What is " + id + "?",
                "",
                "It is " + id + ".",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                minutes > 0 ? AnswerTime.given(minutes) : AnswerTime.estimated(),
                "",
                Place.of("test.yaml"));
    }
}
