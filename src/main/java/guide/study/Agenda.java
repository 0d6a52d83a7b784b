package guide.study;

import guide.bank.Question;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What comes due on which day, as the due days stand now: every review that is still to come adds a later one, and new
 * questions are not in it. Suspended questions are left out.
 *
 * @param overdue how many should have been asked before today; they are in today's number as well
 * @param days how many come due today, tomorrow and so on
 * @param next the first day after today on which one comes due, however far away; empty where none does
 */
public record Agenda(int overdue, List<Integer> days, Optional<StudyDay> next) {
    /** Keeps a copy of the list. */
    public Agenda {
        days = List.copyOf(days);
    }

    /**
     * Of these questions from today on.
     *
     * @param length how many days to look ahead, today in it, at least 1
     */
    static Agenda of(Collection<Question> questions, Progress progress, StudyDay today, int length) {
        long[] ahead = questions.stream()
                .filter(q -> !progress.isSuspended(q.id()))
                .flatMap(q -> progress.reviewState(q.id()).stream())
                .mapToLong(s -> s.due().since(today))
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

    /** How many come due within so many days, today in it. */
    public int within(int length) {
        return days.stream().limit(length).mapToInt(n -> n).sum();
    }
}
