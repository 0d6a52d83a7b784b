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
 * A key point that is often left out. A review counts if it says which points were said; and if the text was the
 * same as now, since the points may have changed with it. In the quiz at least one tick says so, since without any all points
 * may have been missed or none looked at.
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
        Map<String, List<PastReview>> byQuestion =
                reviews.stream().filter(PastReview::saysPoints).collect(Collectors.groupingBy(PastReview::question));
        return questions.stream()
                .flatMap(q -> of(q, byQuestion.getOrDefault(q.id(), List.of())).stream())
                .sorted(MOST_MISSED_FIRST)
                .toList();
    }

    /** Returns whether a review is of the text with this hash. */
    public static boolean isOf(String hash, Fact.Review review) {
        return review.hash().isEmpty() || review.hash().equals(hash);
    }

    private static List<MissedPoint> of(Question question, List<PastReview> reviews) {
        String hash = question.hash();
        List<Fact.Review> counting = reviews.stream()
                .map(PastReview::review)
                .filter(review -> isOf(hash, review))
                .toList();
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
