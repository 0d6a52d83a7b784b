package guide.study;

import guide.bank.Question;
import java.util.Collection;
import java.util.OptionalDouble;

/**
 * How well some questions are known. Each counts once as new, learning, strong or suspended; due are some of the learning
 * and strong ones.
 *
 * @param questions how many there are
 * @param fresh never graded
 * @param learning graded, and not strong
 * @param strong {@linkplain ReviewState#isStrong recalled, and likely to be for weeks}
 * @param suspended left out of sessions
 * @param due to be asked today or before
 * @param strongDue how many of those are strong
 * @param recalled how many would be recalled today, as the sum of the chances: a new one counts 0, a suspended one is left out
 */
public record Mastery(
        int questions, int fresh, int learning, int strong, int suspended, int due, int strongDue, double recalled) {
    /** Of these questions on this day. */
    public static Mastery of(Collection<Question> questions, Progress progress, StudyDay today) {
        int fresh = 0;
        int strong = 0;
        int suspended = 0;
        int due = 0;
        int strongDue = 0;
        double recalled = 0;
        for (Question question : questions) {
            String id = question.id();
            if (progress.isSuspended(id)) {
                suspended++;
                continue;
            }
            fresh += progress.isNew(id) ? 1 : 0;
            boolean isStrong =
                    progress.reviewState(id).filter(ReviewState::isStrong).isPresent();
            boolean isDue = progress.isDue(id, today);
            strong += isStrong ? 1 : 0;
            due += isDue ? 1 : 0;
            strongDue += isStrong && isDue ? 1 : 0;
            recalled += progress.recall(id, today).orElse(0);
        }
        int learning = questions.size() - fresh - strong - suspended;
        return new Mastery(questions.size(), fresh, learning, strong, suspended, due, strongDue, recalled);
    }

    /** How many were graded and are not suspended. */
    public int learned() {
        return learning + strong;
    }

    /** The mean chance of recall today of those that were graded, 0 to 1; empty where none was. */
    public OptionalDouble recall() {
        return learned() == 0 ? OptionalDouble.empty() : OptionalDouble.of(recalled / learned());
    }
}
