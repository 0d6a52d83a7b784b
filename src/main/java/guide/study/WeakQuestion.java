package guide.study;

import guide.bank.Question;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A question that needs work: less likely to be recalled today than one aims at, or lapsed before, or a leech.
 *
 * @param question of the bank
 * @param recall the chance of recall today, 0 to 1, as {@link Progress#recall} has it
 * @param lapses how often it had been recalled and then was not
 * @param leech whether it eats time without being learned: it should be rewritten or split
 */
public record WeakQuestion(Question question, double recall, int lapses, boolean leech) {
    /** The least likely to be recalled first, then the one with most lapses, then the bank's order. */
    private static final Comparator<WeakQuestion> WEAKEST_FIRST = Comparator.comparingDouble(WeakQuestion::recall)
            .thenComparing(Comparator.comparingInt(WeakQuestion::lapses).reversed());

    /** Those of these questions, the weakest first; new and suspended ones are none. */
    static List<WeakQuestion> of(
            Collection<Question> questions, Progress progress, List<PastReview> reviews, StudyDay today) {
        Leeches leeches = new Leeches(progress, reviews);
        return questions.stream()
                .filter(q -> !progress.isSuspended(q.id()))
                .flatMap(q -> progress.reviewState(q.id()).stream()
                        .map(s -> new WeakQuestion(
                                q, progress.recall(q.id(), today).orElseThrow(), s.lapses(), leeches.isLeech(q.id()))))
                .filter(w -> w.recall() < progress.rules().retention() || w.lapses() > 0 || w.leech())
                .sorted(WEAKEST_FIRST)
                .toList();
    }
}
