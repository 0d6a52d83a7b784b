package guide.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Something that happened, as the journal keeps it: a fact, never a derived state. */
public sealed interface Fact {
    /** Returns the kind as the journal writes it, such as {@code review}: the name of the record, so that no record is renamed. */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** A fact about one question. */
    sealed interface OfQuestion extends Fact {
        /** Returns the question's id at that time. */
        String question();

        /** Returns whether a session takes it as a step of its own and goes on asking the question. */
        default boolean isMark() {
            return false;
        }

        /** Returns whether a session goes on without the question. */
        default boolean leavesOut() {
            return false;
        }
    }

    /** A fact about another event. */
    sealed interface OfEvent extends Fact {
        /** Returns the event's id. */
        String of();
    }

    /**
     * One graded answer.
     *
     * @param question the question's id
     * @param grade 1 again, 2 hard, 3 good, 4 easy
     * @param ms time from the question to the grade without absence, in milliseconds; 0 for unknown
     * @param thoughtMs the part of it until the answer showed; 0 for unknown
     * @param points the ticked key points, as indices from 0
     * @param hash a hash of the question's text as it was shown, empty for unknown
     */
    record Review(String question, int grade, long ms, long thoughtMs, List<Integer> points, String hash)
            implements OfQuestion {
        /** Checks the ranges and keeps a copy of the list. */
        public Review {
            if (grade < 1 || grade > 4) {
                throw new IllegalArgumentException("grade " + grade);
            }
            if (ms < 0 || thoughtMs < 0) {
                throw new IllegalArgumentException("ms " + ms + ", until the reveal " + thoughtMs);
            }
            points = List.copyOf(points);
        }

        /** Makes a review of which nobody measured the time until the reveal. */
        public Review(String question, int grade, long ms, List<Integer> points, String hash) {
            this(question, grade, ms, 0, points, hash);
        }
    }

    /** One answer that was read without a grade. */
    record View(String question) implements OfQuestion {}

    /** The text that was typed before the answer was shown; kept on request only. */
    record Attempt(String question, String text) implements OfQuestion {}

    /** Takes the event {@code of} back. */
    record Undo(String of) implements OfEvent {}

    /** Flags a question for later, or removes the flag where {@code reason} is {@link #NONE}. */
    record Flag(String question, String reason) implements OfQuestion {
        /** The reason that removes a flag. */
        public static final String NONE = "-";

        @Override
        public boolean isMark() {
            return true;
        }
    }

    /** Leaves a question out of sessions. */
    record Suspend(String question) implements OfQuestion {
        @Override
        public boolean leavesOut() {
            return true;
        }
    }

    /** Brings a suspended question back into sessions. */
    record Resume(String question) implements OfQuestion {}

    /** Forgets a question's reviews: it is new again. */
    record Reset(String question) implements OfQuestion {}

    /** A question's id changed: its events belong to {@code to} from now on. */
    record Rename(String question, String to) implements Fact {}

    /**
     * Sets a day to be ready on, or gives it up.
     *
     * @param name tells several plans apart; empty for the only one
     * @param date the day; empty where the plan of that name is given up
     * @param minutes the time for study on one day, 0 for as much as it takes
     * @param domains the ids of the domains that it is about; empty for all
     */
    record Plan(String name, Optional<LocalDate> date, int minutes, List<String> domains) implements Fact {
        /** Checks the range and keeps a copy of the list. */
        public Plan {
            if (minutes < 0) {
                throw new IllegalArgumentException("minutes " + minutes);
            }
            domains = List.copyOf(domains);
        }
    }

    /**
     * The event {@code of} was in the journal by then: written where its time cannot be right and no later event of its device
     * says when it was given at the latest.
     */
    record Seen(String of) implements OfEvent {}

    /**
     * A mock interview begins. The id of its event is the id of the interview.
     *
     * @param minutes the time that it was to take
     * @param questions the ids of its questions, in order
     * @param seed with which they were chosen
     */
    record Interview(int minutes, List<String> questions, long seed) implements Fact {
        /** Checks the range and keeps a copy of the list. */
        public Interview {
            notNegative(minutes);
            questions = List.copyOf(questions);
        }
    }

    /**
     * One question of a mock interview, as it was answered and scored. Counts only together with its review.
     *
     * @param interview the id of the interview
     * @param question the question's id
     * @param review the id of the review that goes with it; empty where the user passed on the question
     * @param ms the time from the question to the end of the answer, without absence, in milliseconds
     * @param points the number of key points that the question had
     * @param replies what was said to the follow-ups that were asked
     * @param traps the traps that were stepped into, as indices from 0 among the question's traps
     * @param did what the user did while answering, as indices of a fixed list
     */
    record Answer(
            String interview,
            String question,
            String review,
            long ms,
            int points,
            List<Reply> replies,
            List<Integer> traps,
            List<Integer> did)
            implements OfQuestion {
        /** Checks the ranges and keeps copies of the lists. */
        public Answer {
            notNegative(ms);
            notNegative(points);
            replies = List.copyOf(replies);
            traps = List.copyOf(traps);
            did = List.copyOf(did);
        }

        /** Returns the same answer with this review. */
        public Answer with(String itsReview) {
            return new Answer(interview, question, itsReview, ms, points, replies, traps, did);
        }
    }

    /**
     * The reply to a follow-up question.
     *
     * @param followup its index from 0
     * @param said 0 no, 1 partly, 2 said
     * @param ms the time of the reply, in milliseconds
     */
    record Reply(int followup, int said, int ms) {
        /** Checks the ranges. */
        public Reply {
            notNegative(followup);
            notNegative(ms);
            if (said < 0 || said > 2) {
                throw new IllegalArgumentException("said " + said);
            }
        }
    }

    /**
     * A mock interview ends.
     *
     * @param interview its id
     * @param ms the time that it took, without absence, in milliseconds
     * @param left the number of questions that were not answered
     */
    record Interviewed(String interview, long ms, int left) implements Fact {
        /** Checks the ranges. */
        public Interviewed {
            notNegative(ms);
            notNegative(left);
        }
    }

    /** A kind that this version does not know: kept and ignored. */
    record Unknown(String kind) implements Fact {}

    private static void notNegative(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("below 0: " + number);
        }
    }
}
