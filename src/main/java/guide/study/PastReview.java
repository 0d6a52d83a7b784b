package guide.study;

import guide.event.Event;
import guide.event.Fact;
import java.util.Optional;

/**
 * One review in the light of what was known before it.
 *
 * @param question as it is called by now
 * @param event as it stands in the journal
 * @param review what the event says
 * @param day its study day
 * @param before how the question stood; empty for its first review, and for the first after a reset
 */
public record PastReview(String question, Event event, Fact.Review review, StudyDay day, Optional<ReviewState> before) {
    /** Whether the answer was recalled. */
    public boolean passed() {
        return Grade.of(review.grade()).passes();
    }

    /**
     * Whether it says something about memory: at least one day after the review before. A first review tests what was never
     * learned here, and a second one on the same day what was read minutes ago. The benchmark of FSRS scores these as well.
     */
    public boolean isScored() {
        return before.filter(s -> day.since(s.last()) >= 1).isPresent();
    }

    /** The chance of recall that the model gave just before, 0 to 1; only where the question had been reviewed before. */
    public double predicted(Rules rules) {
        return rules.recall(before.orElseThrow(), day);
    }
}
