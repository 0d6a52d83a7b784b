package guide.study;

import guide.event.Event;
import guide.event.Fact;
import java.util.Optional;

/**
 * An answer of a mock interview that counts.
 *
 * @param question the question's present id
 * @param event the journal's event
 * @param answer the event's fact
 * @param last the event that an undo of it names: that of its review, or its own where the user passed on the question
 * @param review the review that goes with it; empty where the user passed on the question
 * @param day its study day
 * @param attempt the answer as it was typed; empty where it was said, or not kept
 * @param before the question's standing before it; empty if the question was never graded until then
 */
public record PastAnswer(
        String question,
        Event event,
        Fact.Answer answer,
        Event last,
        Optional<Fact.Review> review,
        StudyDay day,
        Optional<String> attempt,
        Optional<ReviewState> before) {
    /** Returns whether the answer was recalled. */
    public boolean passed() {
        return review.filter(r -> Grade.of(r.grade()).passes()).isPresent();
    }

    /** Returns the chance of recall just before, 0 to 1; 0 after a failed answer; only for a question that had been graded. */
    public double predicted(Rules rules) {
        ReviewState standing = before.orElseThrow();
        return standing.lastGrade().passes() ? rules.recall(standing, day) : 0;
    }
}
