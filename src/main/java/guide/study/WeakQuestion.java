package guide.study;

import guide.bank.Question;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A question that needs work: its recall today is below the desired retention, or it lapsed before, or it is a leech.
 *
 * @param question the question
 * @param recall the chance of recall today, 0 to 1, from {@link Progress#recall}
 * @param lapses the number of times that it had been recalled and then was not
 * @param leech true if it takes time without being learned: it should be rewritten or split
 */
public record WeakQuestion(Question question, double recall, int lapses, boolean leech) {
    /** Sorts by the lowest chance of recall, then the most lapses, then the bank's order. */
    private static final Comparator<WeakQuestion> WEAKEST_FIRST = Comparator.comparingDouble(WeakQuestion::recall)
            .thenComparing(Comparator.comparingInt(WeakQuestion::lapses).reversed());

    /** Returns the weak ones of these questions, the weakest first, without new and suspended ones. */
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
