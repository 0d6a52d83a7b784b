package guide.study;

import java.util.Optional;

/** The standings of the questions: by the journal, or in a rehearsal of days to come. */
public interface Standings {
    /** Returns the standing of a question; empty if it was never graded. */
    Optional<ReviewState> reviewState(String question);

    /** Returns whether a question is left out of sessions. */
    boolean isSuspended(String question);

    /** Returns whether a question had its first turn on this day. */
    default boolean wasIntroducedOn(String question, StudyDay day) {
        return reviewState(question)
                .filter(s -> s.reviews() == 1 && s.last().equals(day))
                .isPresent();
    }
}
