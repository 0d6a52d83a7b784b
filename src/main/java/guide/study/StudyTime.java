package guide.study;

import guide.bank.Question;
import guide.event.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The time that a bank takes until an interview, repeats included: simulates every day's session, with each question
 * asked on the day it is due and always recalled. A learner who forgets needs more.
 *
 * @param answers the number of answers
 * @param minutes the time of the answers, in minutes that the bank gives or that its words suggest
 */
public record StudyTime(int answers, int minutes) {
    /** No study at all. */
    public static final StudyTime NONE = new StudyTime(0, 0);

    /**
     * Simulates the days.
     *
     * @param questions the questions in the order in which new ones are asked
     * @param days until the interview, at least 0
     * @param newADay the number of questions that are asked for the first time on one day, at least 0
     */
    public static StudyTime of(List<Question> questions, Rules rules, int days, int newADay) {
        Map<String, ReviewState> standings = new HashMap<>();
        StudyTime time = NONE;
        for (int i = 0; i < days; i++) {
            StudyDay today = new StudyDay(i);
            int introduced = 0;
            for (Question question : questions) {
                Optional<ReviewState> before = Optional.ofNullable(standings.get(question.id()));
                boolean asked = before.isPresent() ? before.get().isDue(today) : introduced++ < newADay;
                if (asked) {
                    standings.put(question.id(), rules.after(before, recalled(question), today));
                    time = new StudyTime(
                            time.answers + 1, time.minutes + question.time().minutes());
                }
            }
        }
        return time;
    }

    private static Fact.Review recalled(Question question) {
        return new Fact.Review(question.id(), Grade.GOOD.value(), 0, List.of(), "");
    }
}
