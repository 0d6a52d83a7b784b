package guide.study.interview;

import guide.bank.Bank;
import guide.bank.Domain;
import guide.bank.Question;
import guide.study.MissedPoint;
import guide.study.PastAnswer;
import guide.study.PastReview;
import guide.study.Progress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The counts of a mock interview: four competences as shares of things that were said or done, and no verdict.
 *
 * @param interview the interview
 * @param answers those whose questions the bank still has, in the order in which they were given
 * @param domains the coverage of each domain, in the order of the answers
 * @param recall what was recalled of what had been asked before
 * @param before the interviews before it, the latest first, at most three
 * @param repeated the key points that were missed this time and the times before
 */
public record Scorecard(
        PastInterview interview,
        List<ScoredAnswer> answers,
        List<OfDomain> domains,
        Recall recall,
        List<Scorecard> before,
        List<Repeated> repeated) {
    private static final int BEFORE = 3;
    private static final int REPEATED = 2;

    /** Keeps copies of the lists. */
    public Scorecard {
        answers = List.copyOf(answers);
        domains = List.copyOf(domains);
        before = List.copyOf(before);
        repeated = List.copyOf(repeated);
    }

    /** The key points of a domain's questions that were said. */
    public record OfDomain(Domain domain, Share coverage) {}

    /**
     * The questions that were recalled without a look at the answer, beside the number that the model expected.
     *
     * @param asked the number of questions that had been graded before, so that something was expected of them
     * @param recalled the number of those that were recalled
     * @param expected the number that was expected, the sum of the chances
     * @param fresh the number of questions that were asked for the first time
     */
    public record Recall(int asked, int recalled, double expected, int fresh) {}

    /**
     * A key point that was missed again.
     *
     * @param question its question
     * @param point its index
     * @param times how many times in a row, at least {@value #REPEATED}
     */
    public record Repeated(Question question, int point, int times) {}

    /** Sums an interview up. */
    public static Scorecard of(PastInterview interview, Bank bank, Progress progress) {
        List<PastInterview> before = PastInterview.held(progress).stream()
                .filter(other -> other.began() < interview.began())
                .toList();
        List<Scorecard> latest = new ArrayList<>();
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - BEFORE); i--) {
            latest.add(of(before.get(i), bank, progress, List.of()));
        }
        return of(interview, bank, progress, latest);
    }

    private static Scorecard of(PastInterview interview, Bank bank, Progress progress, List<Scorecard> before) {
        Map<String, Question> questions = new HashMap<>();
        bank.questions().forEach(question -> questions.put(question.id(), question));
        List<ScoredAnswer> answers = new ArrayList<>();
        for (PastAnswer answer : interview.answers()) {
            Optional.ofNullable(questions.get(answer.question()))
                    .ifPresent(question -> answers.add(new ScoredAnswer(question, answer)));
        }
        return new Scorecard(
                interview,
                answers,
                domains(answers, bank),
                recall(interview, progress),
                before,
                repeated(answers, progress));
    }

    private static List<OfDomain> domains(List<ScoredAnswer> answers, Bank bank) {
        List<Domain> domains = answers.stream()
                .map(a -> bank.domainOf(a.question()))
                .distinct()
                .toList();
        return domains.stream()
                .map(domain -> new OfDomain(
                        domain,
                        answers.stream()
                                .filter(a -> domain.questions().contains(a.question()))
                                .map(ScoredAnswer::coverage)
                                .reduce(Share.NONE, Share::plus)))
                .toList();
    }

    private static Recall recall(PastInterview interview, Progress progress) {
        List<PastAnswer> known =
                interview.answers().stream().filter(a -> a.before().isPresent()).toList();
        return new Recall(
                known.size(),
                (int) known.stream().filter(PastAnswer::passed).count(),
                known.stream().mapToDouble(a -> a.predicted(progress.rules())).sum(),
                interview.answers().size() - known.size());
    }

    private static List<Repeated> repeated(List<ScoredAnswer> answers, Progress progress) {
        List<Repeated> repeated = new ArrayList<>();
        for (ScoredAnswer answer : answers) {
            List<PastReview> reviews = until(answer, progress);
            for (int point = 0; point < answer.question().points().size(); point++) {
                int times = 0;
                for (int i = reviews.size() - 1;
                        i >= 0 && !reviews.get(i).review().points().contains(point);
                        i--) {
                    times++;
                }
                if (times >= REPEATED && !answer.said().contains(point)) {
                    repeated.add(new Repeated(answer.question(), point, times));
                }
            }
        }
        repeated.sort((one, other) -> Integer.compare(other.times(), one.times()));
        return repeated;
    }

    /** Returns the reviews that show which points were missed, up to this answer's own. */
    private static List<PastReview> until(ScoredAnswer answer, Progress progress) {
        List<PastReview> counting = new ArrayList<>();
        for (PastReview review : progress.reviews(answer.question().id())) {
            if (review.saysPoints() && MissedPoint.isOf(answer.question().hash(), review.review())) {
                counting.add(review);
            }
            if (review.event().id().equals(answer.past().answer().review())) {
                return counting;
            }
        }
        return List.of(); // The user passed on it, so that all of its points are missing anyway.
    }

    /** Returns the share of the key points that were said. */
    public Share coverage() {
        return sum(ScoredAnswer::coverage);
    }

    /** Returns the share of the follow-ups that were answered. */
    public Share depth() {
        return sum(ScoredAnswer::depth);
    }

    /** Returns the share of the signs of judgment. */
    public Share judgment() {
        return sum(ScoredAnswer::judgment);
    }

    /** Returns the share of the signs of delivery. */
    public Share delivery() {
        return sum(ScoredAnswer::delivery);
    }

    private Share sum(Function<ScoredAnswer, Share> share) {
        return answers.stream().map(share).reduce(Share.NONE, Share::plus);
    }

    /** Returns the number of answers that took much longer than the bank's minutes. */
    public int over() {
        return (int) answers.stream().filter(ScoredAnswer::isOver).count();
    }

    /** Returns the number of questions that were planned and not answered. */
    public int left() {
        return Math.max(
                0, interview.fact().questions().size() - interview.answers().size());
    }

    /** Returns the answers that practice would help. */
    public List<ScoredAnswer> weak() {
        return answers.stream().filter(ScoredAnswer::isWeak).toList();
    }
}
