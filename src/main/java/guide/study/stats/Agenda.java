package guide.study.stats;

import guide.bank.Question;
import guide.study.Progress;
import guide.study.StudyDay;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The number of questions that come due on each day, by their present due days: every future review adds a later one,
 * and new questions are not included. Suspended questions are left out.
 *
 * @param overdue the number that came due before today; today's number includes them
 * @param days the numbers that come due today, tomorrow and so on
 * @param next the first day after today with a due question, however far away; empty if there is none
 */
public record Agenda(int overdue, List<Integer> days, Optional<StudyDay> next) {
    /** Keeps a copy of the list. */
    public Agenda {
        days = List.copyOf(days);
    }

    /**
     * Counts the due questions from today on.
     *
     * @param length the number of days to look ahead, including today, at least 1
     */
    public static Agenda of(Collection<Question> questions, Progress progress, StudyDay today, int length) {
        long[] ahead = questions.stream()
                .filter(q -> !progress.isSuspended(q.id()))
                .flatMap(q -> progress.reviewState(q.id()).stream())
                .mapToLong(s -> s.dueOn(today).since(today))
                .toArray();
        int[] days = new int[length];
        for (long day : ahead) {
            if (day < length) {
                days[(int) Math.max(0, day)]++;
            }
        }
        int overdue = (int) Arrays.stream(ahead).filter(day -> day < 0).count();
        return new Agenda(overdue, Arrays.stream(days).boxed().toList(), progress.nextDue(questions, today));
    }

    /** Returns the number that come due within {@code length} days, including today. */
    public int within(int length) {
        return days.stream().limit(length).mapToInt(n -> n).sum();
    }
}
