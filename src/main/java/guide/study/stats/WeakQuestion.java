package guide.study.stats;

import guide.bank.Question;
import guide.study.QuestionHistory;
import guide.study.ReviewState;
import guide.study.Rules;
import guide.study.StudyDay;
import java.util.List;
import java.util.Optional;

/**
 * A question that is weak: it is expected to be recalled by less than 80 % without another answer, or one of its key points was
 * left out twice running. {@link WeakPoints} says which of them are worth the time.
 *
 * @param question was graded, and is not suspended
 * @param day the day of the chance: today, in the last round of its plan the date
 * @param recall the chance of recall on that day, 0 to 1; 0 while the last grade is <i>again</i>
 * @param missed the indices of the key points that were left out twice running, in order
 */
public record WeakQuestion(Question question, StudyDay day, double recall, List<Integer> missed) {
    /** The chance of recall below which a question is weak. */
    public static final double ENOUGH = 0.8;

    /** Keeps a copy of the list. */
    public WeakQuestion {
        missed = List.copyOf(missed);
    }

    /**
     * Returns the question with what is weak about it; empty if nothing is. What was recalled today can be recalled: the next
     * days say whether it stays.
     */
    static Optional<WeakQuestion> of(
            Question question, QuestionHistory history, Rules rules, StudyDay today, StudyDay day) {
        if (history.suspended() || history.reviewState().isEmpty()) {
            return Optional.empty();
        }
        ReviewState standing = history.reviewState().get();
        double recall = rules.expected(standing, day);
        List<Integer> missed = history.missedTwice(question);
        boolean wasRecalledToday =
                standing.last().equals(today) && standing.lastGrade().passes();
        boolean isLow = recall < ENOUGH && !wasRecalledToday;
        return isLow || !missed.isEmpty()
                ? Optional.of(new WeakQuestion(question, day, recall, missed))
                : Optional.empty();
    }

    /** Compares what failed last first, then what is missed, then what is predicted: evidence goes before prediction. */
    static int weakestFirst(WeakQuestion one, WeakQuestion other) {
        int byRank = Integer.compare(one.rank(), other.rank());
        return byRank == 0 ? Double.compare(one.recall, other.recall) : byRank;
    }

    private int rank() {
        if (recall == 0) {
            return 0;
        }
        return missed.isEmpty() ? 2 : 1;
    }
}
