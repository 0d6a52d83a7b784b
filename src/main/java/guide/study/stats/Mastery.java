package guide.study.stats;

import guide.bank.Question;
import guide.study.Progress;
import guide.study.ReviewState;
import guide.study.StudyDay;
import java.util.Collection;
import java.util.OptionalDouble;

/**
 * The mastery of some questions. Each counts once as new, learning, strong or suspended; due ones are some of the
 * learning and strong ones.
 *
 * @param questions the number of questions
 * @param fresh the number that were never graded
 * @param learning the number that were graded and are not strong
 * @param strong the number that are {@linkplain ReviewState#isStrong recalled, and likely to be for weeks}
 * @param suspended the number that are left out of sessions
 * @param due the number that are due today or earlier
 * @param recalled the number that would be recalled today, as the sum of the chances: a new question counts 0, a
 *     suspended one is left out
 */
public record Mastery(int questions, int fresh, int learning, int strong, int suspended, int due, double recalled) {
    /** Computes the mastery of questions on a day. */
    public static Mastery of(Collection<Question> questions, Progress progress, StudyDay today) {
        int fresh = 0;
        int strong = 0;
        int suspended = 0;
        int due = 0;
        double recalled = 0;
        for (Question question : questions) {
            String id = question.id();
            if (progress.isSuspended(id)) {
                suspended++;
                continue;
            }
            fresh += progress.isNew(id) ? 1 : 0;
            strong += progress.isStrong(id) ? 1 : 0;
            due += progress.isDue(id, today) ? 1 : 0;
            recalled += progress.recall(id, today).orElse(0);
        }
        int learning = questions.size() - fresh - strong - suspended;
        return new Mastery(questions.size(), fresh, learning, strong, suspended, due, recalled);
    }

    /** Returns the mastery of these questions and others. */
    public Mastery plus(Mastery others) {
        return new Mastery(
                questions + others.questions,
                fresh + others.fresh,
                learning + others.learning,
                strong + others.strong,
                suspended + others.suspended,
                due + others.due,
                recalled + others.recalled);
    }

    /** Returns the number that were graded and are not suspended. */
    public int begun() {
        return learning + strong;
    }

    /** Returns the mean chance of recall today of the graded questions, 0 to 1; empty if there are none. */
    public OptionalDouble recall() {
        return begun() == 0 ? OptionalDouble.empty() : OptionalDouble.of(recalled / begun());
    }

    /**
     * Returns the mean chance of recall today of all questions that are not suspended, 0 to 1, where a question that was
     * never asked counts 0; empty if there are none.
     */
    public OptionalDouble readiness() {
        int counted = questions - suspended;
        return counted == 0 ? OptionalDouble.empty() : OptionalDouble.of(recalled / counted);
    }
}
