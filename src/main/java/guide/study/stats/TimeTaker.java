package guide.study.stats;

import guide.bank.Question;
import guide.study.Effort;
import guide.study.MissedPoint;
import guide.study.Progress;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A question that takes more time than others: it was not recalled more than once. No verdict follows from that. Within weeks
 * every rule that names the questions which repeating does not help is wrong more often than right; what can be shown is the
 * time, and what helps.
 *
 * @param question not suspended
 * @param effort what it took
 * @param missed its key points that were left out, the most often missed first
 * @param flag the reason of its flag, which serves as the user's note; empty where it has none
 * @param see the questions that it refers to
 */
public record TimeTaker(Question question, Effort effort, List<MissedPoint> missed, String flag, List<Question> see) {
    private static final Comparator<TimeTaker> MOST_TIME_FIRST = Comparator.comparingLong(
                    (TimeTaker taker) -> taker.effort.ms())
            .thenComparingInt(taker -> taker.effort.failures())
            .reversed();

    /** Keeps copies of the lists. */
    public TimeTaker {
        missed = List.copyOf(missed);
        see = List.copyOf(see);
    }

    /** Returns those of these questions that stand out, the one with the most time first. */
    static List<TimeTaker> of(Collection<Question> questions, Progress progress, List<MissedPoint> missed) {
        return questions.stream()
                .filter(q -> progress.isBegun(q.id())
                        && progress.history(q.id()).effort().standsOut())
                .map(q -> new TimeTaker(
                        q,
                        progress.history(q.id()).effort(),
                        missed.stream().filter(m -> m.question().equals(q)).toList(),
                        progress.flag(q.id()).orElse(""),
                        questions.stream()
                                .filter(other -> q.see().contains(other.id()))
                                .toList()))
                .sorted(MOST_TIME_FIRST)
                .toList();
    }
}
