package guide.study;

import guide.bank.Question;
import guide.event.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One possible course of the days until a date, by the model and fixed draws: two looks, and two machines, show the same.
 */
final class Rehearsal implements Standings {
    /** The chance that what was not recalled is recalled a few questions later, as simulated learners have it. */
    private static final double REPEATED = 0.92;

    private final Standings before;
    private final Rules rules;
    private final GradeShares shares;
    private final int number;
    private final Map<String, ReviewState> standings = new HashMap<>();
    private final Map<String, Integer> answers = new HashMap<>();

    Rehearsal(Standings before, Rules rules, GradeShares shares, int number) {
        this.before = before;
        this.rules = rules;
        this.shares = shares;
        this.number = number;
    }

    @Override
    public Optional<ReviewState> reviewState(String question) {
        ReviewState changed = standings.get(question);
        return changed == null ? before.reviewState(question) : Optional.of(changed);
    }

    @Override
    public boolean isSuspended(String question) {
        return before.isSuspended(question);
    }

    /**
     * Studies the questions of a day, and again what is not recalled.
     *
     * @param leftMs the time of this day, in milliseconds; the day ends with the answer that exceeds it
     */
    Forecast.Load study(List<Question> questions, StudyDay today, double leftMs, AnswerCost cost) {
        List<Question> ahead = new ArrayList<>(questions);
        double spent = 0;
        int count = 0;
        for (int i = 0; i < ahead.size() && spent < leftMs; i++) {
            Question question = ahead.get(i);
            spent += cost.ms(question, reviewState(question.id()));
            count++;
            if (!answer(question.id(), today).passes()) {
                ahead.add(Math.min(i + 1 + Session.OTHERS_BEFORE_AGAIN, ahead.size()), question);
            }
        }
        return new Forecast.Load(spent / AnswerCost.MINUTE_MS, count);
    }

    private Grade answer(String question, StudyDay today) {
        Optional<ReviewState> standing = reviewState(question);
        Optional<Double> recall = standing.map(s -> s.last().equals(today) ? REPEATED : rules.recall(s, today));
        Grade grade = shares.grade(recall, draw(question, answers.merge(question, 1, Integer::sum)));
        Fact.Review review = new Fact.Review(question, grade.value(), 0, List.of(), "");
        standings.put(question, rules.after(standing, review, today));
        return grade;
    }

    /** Draws from 0 to 1 by SplitMix64's finisher (Steele, Lea and Flood 2014). */
    private double draw(String question, int answer) {
        long mixed = Fuzz.mix(question.hashCode() * 1_000_003L + number * 8_191L + answer);
        return (mixed >>> 11) * 0x1.0p-53;
    }
}
