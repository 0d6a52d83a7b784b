package guide.study;

import guide.event.Fact;
import java.util.Optional;

/**
 * How reviews become due days: a model of forgetting, the chance of recall one aims at, and when a day starts.
 *
 * @param scheduler the model
 * @param retention the chance of recall at which a question comes again, 0.70 to 0.99
 * @param dayStart when a study day starts
 */
public record Rules(Scheduler scheduler, double retention, DayStart dayStart) {
    /** FSRS-6 with its default weights, at 90 %; days start at 04:00. */
    public static final Rules DEFAULT = new Rules(new Fsrs(), 0.90, DayStart.DEFAULT);

    /** Checks the range. */
    public Rules {
        if (!(retention >= 0.70 && retention <= 0.99)) {
            throw new IllegalArgumentException("retention " + retention + " is not within 0.70 to 0.99");
        }
    }

    /** How a question stands after one more review on a study day. */
    public ReviewState after(Optional<ReviewState> before, Fact.Review review, StudyDay day) {
        Grade grade = Grade.of(review.grade());
        Memory memory = memory(before, day, grade);
        int reviews = before.map(ReviewState::reviews).orElse(0);
        int days = days(review.question(), memory, grade, before, day);
        boolean lapse = !grade.passes()
                && before.isPresent()
                && before.get().lastGrade().passes();
        int lapses = before.map(ReviewState::lapses).orElse(0) + (lapse ? 1 : 0);
        return new ReviewState(memory, day, day.plus(days), reviews + 1, lapses, review);
    }

    /** Days until a question would come again if it were graded so on {@code today}; 0 means within the session. */
    public int preview(String question, Optional<ReviewState> before, StudyDay today, Grade grade) {
        return days(question, memory(before, today, grade), grade, before, today);
    }

    /** The chance of recall on a day, 0 to 1. */
    public double recall(ReviewState reviewState, StudyDay day) {
        return scheduler.recall(reviewState.memory(), Math.max(0, day.since(reviewState.last())));
    }

    private Memory memory(Optional<ReviewState> before, StudyDay day, Grade grade) {
        // A clock that was set back gives days below 0; they count as the same day.
        return before.map(s -> scheduler.next(s.memory(), Math.max(0, day.since(s.last())), grade))
                .orElseGet(() -> scheduler.first(grade));
    }

    /**
     * No timed learning steps: what was not recalled stays due until it is. And whoever reviews early and passes never
     * sees the question sooner than if it had been left alone: stability does not fall by a pass, but the fuzz may.
     */
    private int days(String question, Memory memory, Grade grade, Optional<ReviewState> before, StudyDay day) {
        if (!grade.passes()) {
            return 0;
        }
        int days = Fuzz.days(
                scheduler.interval(memory, retention),
                question,
                before.map(ReviewState::reviews).orElse(0));
        long promised = before.filter(s -> s.lastGrade().passes())
                .map(s -> s.due().since(day))
                .orElse(0L);
        return (int) Math.max(days, promised);
    }
}
