package guide.study;

import guide.bank.Question;
import guide.event.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The time that one answer is expected to take, from the question to the grade. A new question takes the minutes of its
 * spoken answer, which the bank gives or {@code AnswerTime} estimates. A later answer takes half of them, since the user
 * says most of it in headings by then, or its own last time where that is known. Ten answers show the user's pace, by
 * which both are multiplied.
 */
public final class AnswerCost {
    /** The longest time that counts, in milliseconds: nobody thinks or reads longer, so the program was left alone. */
    static final long LONGEST_MS = 5 * 60_000L;

    static final double MINUTE_MS = 60_000;
    private static final int FEWEST = 10;
    private static final int LATEST = 30;

    private final double pace;

    private AnswerCost(double pace) {
        this.pace = pace;
    }

    /** Returns the expectation for a learner of whom nothing is known. */
    public static AnswerCost usual() {
        return new AnswerCost(1);
    }

    /**
     * Returns the expectation at the pace of the last answers to the thirty questions that were answered last, the median.
     */
    public static AnswerCost of(Collection<Question> questions, Standings standings) {
        List<Answer> answers = new ArrayList<>();
        for (Question question : questions) {
            standings
                    .reviewState(question.id())
                    .filter(s -> s.lastReview().ms() > 0)
                    .ifPresent(s -> answers.add(new Answer(s.last(), ratio(question, s))));
        }
        answers.sort(Comparator.comparing(Answer::day).reversed());
        List<Double> ratios =
                answers.stream().limit(LATEST).map(Answer::ratio).sorted().toList();
        return new AnswerCost(ratios.size() < FEWEST ? 1 : median(ratios));
    }

    private static double ratio(Question question, ReviewState standing) {
        return counted(standing.lastReview()) / byBank(question, standing.reviews() == 1);
    }

    private record Answer(StudyDay day, double ratio) {}

    private static double median(List<Double> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /**
     * Returns the time that one review took, in milliseconds, at most five minutes. Where the journal has none, it is the time
     * since the previous review on the same device, if that is at most five minutes old.
     *
     * @param since milliseconds since the previous review on the same device; 0 or below if the clock was set back
     */
    public static long spent(Fact.Review review, long since) {
        boolean isSitting = since > 0 && since <= LONGEST_MS;
        return review.ms() == 0 && isSitting ? since : (long) counted(review);
    }

    /**
     * Returns minutes as they are said and drawn everywhere: whole ones, the nearest, and at least 1 where there is anything to
     * do. Rounded up, a day of 20 minutes would be one of 21.
     */
    public static int whole(double minutes) {
        return minutes <= 0 ? 0 : (int) Math.max(1, Math.round(minutes));
    }

    /** Returns the time that these questions are expected to take, in {@link #whole} minutes. */
    public int minutes(Collection<Question> questions, Standings standings) {
        double ms = questions.stream()
                .mapToDouble(q -> ms(q, standings.reviewState(q.id())))
                .sum();
        return whole(ms / MINUTE_MS);
    }

    /** Returns the expected time in milliseconds. */
    public double ms(Question question, Optional<ReviewState> standing) {
        return standing.map(s -> later(question, s)).orElseGet(() -> byBank(question, true) * pace);
    }

    private double later(Question question, ReviewState standing) {
        Fact.Review last = standing.lastReview();
        boolean known = last.ms() > 0 && standing.reviews() > 1;
        return known ? counted(last) : byBank(question, false) * pace;
    }

    /** Returns the time of an answer as a later one, whether the question is new or not. */
    double laterMs(Question question, Optional<ReviewState> standing) {
        return standing.map(s -> later(question, s)).orElseGet(() -> byBank(question, false) * pace);
    }

    private static double byBank(Question question, boolean isNew) {
        return question.time().minutes() * MINUTE_MS / (isNew ? 1 : 2);
    }

    private static double counted(Fact.Review review) {
        return Math.min(LONGEST_MS, review.ms());
    }
}
