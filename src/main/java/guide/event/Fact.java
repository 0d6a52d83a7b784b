package guide.event;

import java.util.List;

/** What happened, as the journal keeps it: facts only, never a derived state. */
public sealed interface Fact {
    /** The event's kind as it is written, such as {@code review}. */
    String kind();

    /** A fact about one question. */
    sealed interface OfQuestion extends Fact {
        /** Returns the question's id as it was then. */
        String question();

        /** Whether a session goes on without the question from then on. */
        default boolean leavesOut() {
            return false;
        }
    }

    /**
     * One graded answer.
     *
     * @param question the question's id
     * @param grade 1 again, 2 hard, 3 good, 4 easy
     * @param ms time from the question to the grade without absence, in milliseconds; 0 where it is not known
     * @param points indices from 0 of the key points that were ticked
     * @param hash hash of the question's text as it was shown, empty where it is not known
     */
    record Review(String question, int grade, long ms, List<Integer> points, String hash) implements OfQuestion {
        /** Checks the ranges and keeps a copy of the list. */
        public Review {
            if (grade < 1 || grade > 4) {
                throw new IllegalArgumentException("grade " + grade);
            }
            if (ms < 0) {
                throw new IllegalArgumentException("ms " + ms);
            }
            points = List.copyOf(points);
        }

        @Override
        public String kind() {
            return "review";
        }
    }

    /** One answer that was read without a grade. */
    record View(String question) implements OfQuestion {
        @Override
        public String kind() {
            return "view";
        }
    }

    /** What somebody typed before looking; kept on request only. */
    record Attempt(String question, String text) implements OfQuestion {
        @Override
        public String kind() {
            return "attempt";
        }
    }

    /** Takes the event {@code of} back. */
    record Undo(String of) implements Fact {
        @Override
        public String kind() {
            return "undo";
        }
    }

    /** Marks a question for later, or takes the mark away where {@code reason} is {@link #NONE}. */
    record Flag(String question, String reason) implements OfQuestion {
        /** The reason that takes a mark away. */
        public static final String NONE = "-";

        @Override
        public String kind() {
            return "flag";
        }
    }

    /** Leaves a question out of sessions. */
    record Suspend(String question) implements OfQuestion {
        @Override
        public String kind() {
            return "suspend";
        }

        @Override
        public boolean leavesOut() {
            return true;
        }
    }

    /** Takes a suspended question back into sessions. */
    record Resume(String question) implements OfQuestion {
        @Override
        public String kind() {
            return "resume";
        }
    }

    /** Forgets a question's reviews: it is new again. */
    record Reset(String question) implements OfQuestion {
        @Override
        public String kind() {
            return "reset";
        }
    }

    /** A question's id changed: its events belong to {@code to} from now on. */
    record Rename(String question, String to) implements Fact {
        @Override
        public String kind() {
            return "rename";
        }
    }

    /** An event of a kind that a newer version wrote: kept and ignored. */
    record Unknown(String kind) implements Fact {}
}
