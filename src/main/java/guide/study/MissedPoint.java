package guide.study;

import guide.bank.Question;
import guide.event.Fact;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A key point that is often left out. A review counts if at least one point was ticked, since without any tick all
 * points may have been missed or none looked at; and if the text was the same as now, since the points may have changed
 * with it.
 *
 * @param question the question of the point
 * @param point the point's index from 0
 * @param missed the number of reviews in which it was not ticked, at least 1
 * @param reviews the number of reviews that count, at least {@value #ENOUGH}
 */
public record MissedPoint(Question question, int point, int missed, int reviews) {
    /** The least number of reviews, because one time is an accident. */
    private static final int ENOUGH = 2;

    /** Sorts by the largest share, then the most often missed, then the bank's order. */
    private static final Comparator<MissedPoint> MOST_MISSED_FIRST = Comparator.comparingDouble(MissedPoint::share)
            .thenComparingInt(MissedPoint::missed)
            .reversed();

    /** Returns the share of the reviews in which it was not ticked, above 0 to 1. */
    public double share() {
        return (double) missed / reviews;
    }

    /** Returns the point's text, one line of Markdown. */
    public String text() {
        return question.points().get(point);
    }

    /** Returns the missed points of these questions, the most often missed first. */
    public static List<MissedPoint> of(Collection<Question> questions, List<PastReview> reviews) {
        Map<String, List<Fact.Review>> byQuestion = reviews.stream()
                .collect(Collectors.groupingBy(
                        PastReview::question, Collectors.mapping(PastReview::review, Collectors.toList())));
        return questions.stream()
                .flatMap(q -> of(q, byQuestion.getOrDefault(q.id(), List.of())).stream())
                .sorted(MOST_MISSED_FIRST)
                .toList();
    }

    /** Returns whether a review shows which points of the text with this hash were missed. */
    public static boolean counts(Fact.Review review, String hash) {
        return !review.points().isEmpty()
                && (review.hash().isEmpty() || review.hash().equals(hash));
    }

    private static List<MissedPoint> of(Question question, List<Fact.Review> reviews) {
        String hash = question.hash();
        List<Fact.Review> counting =
                reviews.stream().filter(r -> counts(r, hash)).toList();
        return counting.size() < ENOUGH
                ? List.of()
                : IntStream.range(0, question.points().size())
                        .mapToObj(i -> of(question, i, counting))
                        .filter(m -> m.missed() > 0)
                        .toList();
    }

    private static MissedPoint of(Question question, int point, List<Fact.Review> counting) {
        int missed =
                (int) counting.stream().filter(r -> !r.points().contains(point)).count();
        return new MissedPoint(question, point, missed, counting.size());
    }
}
