package guide.study;

import guide.event.Event;
import guide.event.Fact;
import java.util.Optional;

/**
 * Turns reviews into due days by a model of forgetting, a desired retention, and the time a day starts at.
 *
 * @param scheduler the model
 * @param retention the desired retention, 0.70 to 0.99: the chance of recall at which a question comes back
 * @param dayStart the start of a study day
 */
public record Rules(Fsrs scheduler, double retention, DayStart dayStart) {
    /** FSRS-6 with its default weights, at 90 %; days start at 04:00. */
    public static final Rules DEFAULT = new Rules(new Fsrs(), 0.90, DayStart.DEFAULT);

    /** Checks the range. */
    public Rules {
        if (!(retention >= 0.70 && retention <= 0.99)) {
            throw new IllegalArgumentException("retention " + retention + " is not within 0.70 to 0.99");
        }
    }

    /** Returns the study day of an event. */
    public StudyDay day(Event event) {
        return dayStart.dayOf(event.time(), event.offset());
    }

    /** Returns the standing of a question after one more review on a study day. */
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

    /**
     * Returns the days until a question would be due if it were graded {@code grade} on {@code today}; 0 means within
     * the session.
     */
    public int preview(String question, Optional<ReviewState> before, StudyDay today, Grade grade) {
        return days(question, memory(before, today, grade), grade, before, today);
    }

    /** Returns the chance of recall on a day, 0 to 1. */
    public double recall(ReviewState reviewState, StudyDay day) {
        return scheduler.recall(reviewState.memory(), Math.max(0, day.since(reviewState.last())));
    }

    /**
     * Returns the chance of recall on a day if the question is not asked before; but 0 while the last grade is <i>again</i>,
     * since the model counts from the review and would promise what has just failed.
     */
    public double expected(ReviewState reviewState, StudyDay day) {
        return reviewState.lastGrade().passes() ? recall(reviewState, day) : 0;
    }

    private Memory memory(Optional<ReviewState> before, StudyDay day, Grade grade) {
        // A clock that was set back gives negative days, which count as the same day.
        return before.map(s -> scheduler.next(s.memory(), Math.max(0, day.since(s.last())), grade))
                .orElseGet(() -> scheduler.first(grade));
    }

    /**
     * Returns the days until the next review. There are no timed learning steps: a question that was not recalled stays
     * due until it is. And an early pass never brings a question back sooner than its present due day: stability does
     * not fall by a pass, but the fuzz may.
     */
    private int days(String question, Memory memory, Grade grade, Optional<ReviewState> before, StudyDay day) {
        if (!grade.passes()) {
            return 0;
        }
        long promised = before.filter(s -> s.lastGrade().passes())
                .map(s -> s.due().since(day))
                .orElse(0L);
        return (int) Math.max(spread(question, memory, grade, before, day), promised);
    }

    /**
     * Returns the days of a pass by the model and the fuzz, but never fewer than a lower pass would give: the fuzz alone may
     * turn their order round where two intervals are near. Anki and ts-fsrs keep the order too.
     */
    private int spread(String question, Memory memory, Grade grade, Optional<ReviewState> before, StudyDay day) {
        int days = Fuzz.days(
                scheduler.interval(memory, retention),
                question,
                before.map(ReviewState::reviews).orElse(0));
        if (grade == Grade.HARD) {
            return days;
        }
        Grade lower = grade == Grade.EASY ? Grade.GOOD : Grade.HARD;
        return Math.max(days, spread(question, memory(before, day, lower), lower, before, day));
    }
}
