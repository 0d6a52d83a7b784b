package guide.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds leeches: questions that take time without being learned. Anki waits for eight lapses, which weeks of study
 * never reach; so four lapses are enough here, or failures that the model finds improbable. That is leechkit's rule
 * (rbrownwsws/leechkit): it ignores the first three reviews, when memory has hardly formed, and computes the
 * probability of so many failures.
 */
final class Leeches {
    private static final int LAPSES = 4;
    private static final int SETTLING = 3;
    private static final double IMPROBABLE = 0.05;
    /** The least number of failures: a single one at 96 % would be improbable already, and says nothing. */
    private static final int FAILURES = 2;

    private final Map<String, List<PastReview>> reviews = new HashMap<>();
    private final Progress progress;

    Leeches(Progress progress, List<PastReview> reviews) {
        this.progress = progress;
        for (PastReview review : reviews) {
            List<PastReview> its = this.reviews.computeIfAbsent(review.question(), q -> new ArrayList<>());
            if (review.before().isEmpty()) {
                // This is the first review, or the first after a reset, which wipes out all earlier ones.
                its.clear();
            }
            its.add(review);
        }
    }

    boolean isLeech(String question) {
        return progress.reviewState(question)
                .filter(s -> s.lapses() >= LAPSES || chance(question) < IMPROBABLE)
                .isPresent();
    }

    /** Returns the chance of at least the actual number of failures; 1 if there are too few to judge. */
    private double chance(String question) {
        List<PastReview> scored = reviews.getOrDefault(question, List.of()).stream()
                .skip(SETTLING)
                .filter(PastReview::isScored)
                .toList();
        int failures = (int) scored.stream().filter(r -> !r.passed()).count();
        return failures < FAILURES ? 1 : atLeast(failures, scored);
    }

    /** Returns the tail of the Poisson binomial distribution, adding one review after the other. */
    private double atLeast(int failures, List<PastReview> scored) {
        // chances[n] is the chance of exactly n failures; the last one stands for that many or more.
        double[] chances = new double[failures + 1];
        chances[0] = 1;
        for (PastReview review : scored) {
            double fails = 1 - review.predicted(progress.rules());
            chances[failures] += chances[failures - 1] * fails;
            for (int n = failures - 1; n > 0; n--) {
                chances[n] = chances[n] * (1 - fails) + chances[n - 1] * fails;
            }
            chances[0] *= 1 - fails;
        }
        return chances[failures];
    }
}
