package guide.study;

import static guide.study.Grade.GOOD;
import static guide.study.StudyFixtures.progress;
import static guide.study.StudyFixtures.question;
import static guide.study.StudyFixtures.review;
import static org.assertj.core.api.Assertions.assertThat;

import guide.bank.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerCostTest {
    @Test
    void wordsAndBars_roundAlike() {
        List<Question> questions = List.of(question("a", 1));
        // Such an answer took 2.4 minutes the last time.
        Progress progress = progress(review("a", GOOD, 0, 144), review("a", GOOD, 2, 144));
        double minutes = AnswerCost.usual().ms(questions.get(0), progress.reviewState("a")) / 60_000;
        assertThat(minutes).isEqualTo(2.4);
        assertThat(AnswerCost.usual().minutes(questions, progress)).isEqualTo(2);
        assertThat(new Forecast.Load(minutes, 1).whole()).isEqualTo(2);
    }

    @Test
    void anythingToDo_takesAMinute() {
        assertThat(AnswerCost.whole(0)).isZero();
        assertThat(AnswerCost.whole(0.1)).isEqualTo(1);
        assertThat(AnswerCost.whole(20.5)).isEqualTo(21);
    }
}
