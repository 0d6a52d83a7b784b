package guide.study;

import guide.event.Event;
import guide.event.Fact;
import java.util.Optional;

/**
 * A review together with the question's standing before it.
 *
 * @param question the question's present id
 * @param event the journal's event
 * @param review the event's fact
 * @param day its study day
 * @param before the question's standing before the review; empty for its first review, and for the first after a reset
 * @param saysPoints whether it says which key points were said: some were ticked, or it is of a mock interview, where nothing
 *     ticked is nothing said
 */
public record PastReview(
        String question,
        Event event,
        Fact.Review review,
        StudyDay day,
        Optional<ReviewState> before,
        boolean saysPoints) {
    /** Returns whether the answer was recalled. */
    public boolean passed() {
        return Grade.of(review.grade()).passes();
    }

    /**
     * Returns whether the review says something about memory: if it was at least one day after the previous one. A
     * first review tests a question that was never learned here, and a second one on the same day an answer that was
     * read minutes ago. The benchmark of FSRS scores the same reviews.
     */
    public boolean isScored() {
        return before.filter(s -> day.since(s.last()) >= 1).isPresent();
    }

    /**
     * Returns the chance of recall that the model gave just before, 0 to 1; only for a question that had been reviewed
     * before.
     */
    public double predicted(Rules rules) {
        return rules.recall(before.orElseThrow(), day);
    }
}
