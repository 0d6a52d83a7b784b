package guide.study;

import static org.assertj.core.api.Assertions.assertThat;

import guide.event.Fact;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The days that a grade bar shows: a better grade never brings a question back sooner, whatever was answered before. */
class GradeOrderTest {
    private static final int QUESTIONS = 400;
    private static final int REVIEWS = 12;

    @Test
    void betterGrade_neverBringsAQuestionBackSooner() {
        Random random = new Random(20261126);
        for (int i = 0; i < QUESTIONS; i++) {
            Rules rules = new Rules(new Fsrs(), 0.70 + 0.29 * random.nextDouble(), DayStart.DEFAULT);
            String question = "question-" + i;
            StudyDay today = new StudyDay(20_000);
            Optional<ReviewState> state = Optional.empty();
            for (int n = 0; n < REVIEWS; n++) {
                int[] days = days(rules, question, state, today);
                assertThat(days)
                        .as("%s after %s reviews: %s", question, n, state)
                        .isSorted();
                state = Optional.of(after(rules, question, state, today, random.nextInt(10)));
                today = state.get().due().plus(random.nextInt(5) == 0 ? -1 : random.nextInt(4));
                today = today.compareTo(state.get().last()) < 0 ? state.get().last() : today;
            }
        }
    }

    @Test
    void firstAnswer_comesBackInThisSessionOrByItsGrade() {
        int[] days = days(Rules.DEFAULT, "a", Optional.empty(), new StudyDay(20_000));
        assertThat(days).startsWith(0, 1, 2);
        assertThat(days[3]).isBetween(6, 10);
    }

    private static int[] days(Rules rules, String question, Optional<ReviewState> state, StudyDay today) {
        return List.of(Grade.values()).stream()
                .mapToInt(grade -> rules.preview(question, state, today, grade))
                .toArray();
    }

    private static ReviewState after(
            Rules rules, String question, Optional<ReviewState> state, StudyDay today, int draw) {
        Grade grade = draw == 0 ? Grade.AGAIN : draw < 3 ? Grade.HARD : draw < 8 ? Grade.GOOD : Grade.EASY;
        return reviewed(rules, question, state, today, grade);
    }

    private static ReviewState reviewed(
            Rules rules, String question, Optional<ReviewState> state, StudyDay today, Grade grade) {
        Fact.Review review = new Fact.Review(question, grade.value(), 0, List.of(), "");
        return rules.after(state, review, today);
    }
}
