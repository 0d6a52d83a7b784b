package guide.study.interview;

import guide.bank.Domain;
import guide.bank.Question;
import guide.study.Fuzz;
import guide.study.Progress;
import guide.study.StudyDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Chooses the questions of a mock interview: first one to warm up, last the longest of those that are asked as a whole, between
 * them the domains in turn, weak questions more often than strong ones. Questions that were answered today are left out, since
 * they would test the last hour, and so are those of the last interview. The same seed gives the same questions.
 */
public final class InterviewChoice {
    /** The domains whose questions are asked at the end of a real interview; other banks end with their longest question. */
    private static final List<String> AT_THE_END = List.of("scenarios", "system-design", "staff");

    /** A question to warm up takes no longer, in minutes. */
    private static final int WARM_UP = 3;
    /** The most follow-ups that are asked. */
    public static final int FOLLOWUPS = 2;
    /** The time for the reply to a follow-up, in minutes. */
    public static final double FOLLOWUP_MINUTES = 1.5;

    private static final double SCORING_MINUTES = 1;
    /** The share of the time that is not left over, even where a domain then comes twice. */
    private static final double LONG_REST = 0.5;

    private static final double NEW_WEIGHT = 0.9;
    private static final double LEAST_WEIGHT = 0.25;
    private static final double MISSED_WEIGHT = 0.5;
    /** The most questions, so that the line in the journal stays short. */
    private static final int MOST = 50;

    private final Progress progress;
    private final StudyDay today;
    private final List<PastInterview> begun;
    private final Map<String, String> domains = new HashMap<>();
    private final List<Card> left = new ArrayList<>();
    private final List<Card> chosen = new ArrayList<>();
    private final Limits limits;
    private long draws;

    /**
     * The limits of an interview.
     *
     * @param minutes the most time; empty for any
     * @param questions the most questions; empty for any
     * @param seed draws the questions
     */
    public record Limits(Optional<Integer> minutes, Optional<Integer> questions, long seed) {
        private double most() {
            return minutes.map(Integer::doubleValue).orElse(Double.MAX_VALUE);
        }
    }

    private record Card(Question question, String domain, boolean isNew, double recall, double weight) {
        double minutes() {
            return InterviewChoice.minutes(question);
        }

        int answerMinutes() {
            return question.time().minutes();
        }

        boolean isShort() {
            return answerMinutes() <= WARM_UP;
        }

        boolean isAtTheEnd() {
            return AT_THE_END.contains(domain);
        }
    }

    private InterviewChoice(List<Domain> domains, Progress progress, StudyDay today, Limits limits) {
        this.progress = progress;
        this.today = today;
        this.begun = PastInterview.held(progress);
        this.limits = limits;
        left.addAll(candidates(domains));
    }

    /** Returns the seed of the next interview of a day, so that any choice can be made again. */
    public static long seed(Progress progress, StudyDay today) {
        return today.epochDay() * 1000 + PastInterview.begun(progress).size() % 1000;
    }

    /**
     * Returns the questions in order; none where each was answered today or is suspended.
     *
     * @param domains in the bank's order
     */
    public static List<Question> of(List<Domain> domains, Progress progress, StudyDay today, Limits limits) {
        return new InterviewChoice(domains, progress, today, limits).questions();
    }

    /** Returns the time that a question takes in an interview, with its follow-ups and the scoring, in minutes. */
    public static double minutes(Question question) {
        return Math.max(1, question.time().minutes())
                + FOLLOWUP_MINUTES * Math.min(FOLLOWUPS, question.followups().size())
                + SCORING_MINUTES;
    }

    private List<Question> questions() {
        Optional<Card> last = last();
        last.ifPresent(this::choose);
        Optional<Card> first = first();
        first.ifPresent(this::choose);
        for (Optional<Card> next = next(); next.isPresent(); next = next()) {
            choose(next.get());
        }
        return ordered(first, last).stream().map(Card::question).toList();
    }

    private void choose(Card card) {
        left.remove(card);
        chosen.add(card);
    }

    /** Returns the chosen ones with the first in front, and the longest of those for the end behind. */
    private List<Card> ordered(Optional<Card> first, Optional<Card> last) {
        List<Card> ordered = new ArrayList<>(chosen);
        first.ifPresent(ordered::remove);
        Optional<Card> longest = ordered.stream()
                .filter(card ->
                        last.filter(l -> l.isAtTheEnd() == card.isAtTheEnd()).isPresent())
                .max(Comparator.comparingInt(Card::answerMinutes));
        longest.ifPresent(ordered::remove);
        first.ifPresent(card -> ordered.add(0, card));
        longest.ifPresent(ordered::add);
        return ordered;
    }

    private List<Card> candidates(List<Domain> domains) {
        List<Card> all = new ArrayList<>();
        for (Domain domain : domains) {
            for (Question question : domain.questions()) {
                this.domains.put(question.id(), domain.id());
                if (!progress.isSuspended(question.id()) && !isAnsweredToday(question)) {
                    all.add(card(domain, question));
                }
            }
        }
        List<String> before =
                begun.isEmpty() ? List.of() : begun.get(begun.size() - 1).fact().questions();
        Predicate<Card> isAsked = card -> !before.contains(card.question.id());
        Predicate<Card> hasFollowups = card -> !card.question.followups().isEmpty();
        // A small bank has too few others; an interview of what there is beats none.
        return firstOf(all, isAsked.and(hasFollowups), isAsked, card -> true);
    }

    @SafeVarargs
    private static List<Card> firstOf(List<Card> all, Predicate<Card>... wanted) {
        for (Predicate<Card> one : wanted) {
            List<Card> some = all.stream().filter(one).toList();
            if (!some.isEmpty()) {
                return some;
            }
        }
        return List.of();
    }

    private boolean isAnsweredToday(Question question) {
        return progress.reviewState(question.id())
                .filter(s -> s.last().compareTo(today) >= 0)
                .isPresent();
    }

    private Card card(Domain domain, Question question) {
        boolean isNew = progress.isNew(question.id());
        double recall = progress.recall(question.id(), today).orElse(0);
        int points = question.points().size();
        double missed = points == 0 ? 0 : (double) progress.missed(question).size() / points;
        double weight = isNew ? NEW_WEIGHT : LEAST_WEIGHT + (1 - recall) + MISSED_WEIGHT * missed;
        return new Card(question, domain.id(), isNew, recall, weight);
    }

    private Optional<Card> last() {
        if (left.isEmpty()) {
            return Optional.empty();
        }
        List<Card> fitting = left.stream().filter(this::fits).toList();
        if (fitting.isEmpty()) {
            // At least one: the shortest.
            return left.stream().min(Comparator.comparingDouble(Card::minutes));
        }
        List<Card> atTheEnd = firstOf(
                fitting, card -> card.isAtTheEnd() && !card.isNew, Card::isAtTheEnd, card -> !card.isNew, card -> true);
        return drawn(inTurn(atTheEnd), true);
    }

    private Optional<Card> first() {
        List<Card> warming = firstOf(
                ofTheTurn(),
                card -> !card.isNew && card.isShort(),
                card -> card.isShort() && !card.isAtTheEnd(),
                Card::isShort,
                card -> true);
        double best = warming.stream().mapToDouble(Card::recall).max().orElse(0);
        List<Card> recalled = warming.stream().filter(c -> c.recall == best).toList();
        // Where none was asked yet, the shortest is the best guess.
        int least = recalled.stream().mapToInt(Card::answerMinutes).min().orElse(0);
        return drawn(recalled.stream().filter(c -> c.answerMinutes() == least).toList(), false);
    }

    private Optional<Card> next() {
        int fresh = (int) chosen.stream().filter(Card::isNew).count();
        boolean takesNew = (fresh + 1) * 3 <= chosen.size() + 1;
        return drawn(inTurn(firstOf(ofTheTurn(), card -> takesNew || !card.isNew, card -> true)), false);
    }

    /**
     * Returns the cards that fit of the domains whose turn it is. The turns go over all domains, also those of which nothing
     * fits any more: whichever has the shortest questions does not fill the rest of the time, unless that is long.
     */
    private List<Card> ofTheTurn() {
        List<Card> fitting = left.stream().filter(this::fits).toList();
        int least = left.stream()
                .filter(card -> card.minutes() <= limits.most())
                .mapToInt(this::uses)
                .min()
                .orElse(0);
        List<Card> now = fitting.stream().filter(card -> uses(card) == least).toList();
        boolean isLongRest = limits.most() - usedMinutes() > limits.most() * LONG_REST;
        return now.isEmpty() && isLongRest ? fitting : now;
    }

    private double usedMinutes() {
        return chosen.stream().mapToDouble(Card::minutes).sum();
    }

    private boolean fits(Card card) {
        int most = Math.min(MOST, limits.questions().orElse(MOST));
        return chosen.size() < most && usedMinutes() + card.minutes() <= limits.most();
    }

    private int uses(Card card) {
        return (int) chosen.stream().filter(c -> c.domain.equals(card.domain)).count();
    }

    /**
     * Returns the cards of one domain: one that was chosen from least often, and of those, one that was not asked about in an
     * interview for the longest time.
     */
    private List<Card> inTurn(List<Card> cards) {
        int least = cards.stream().mapToInt(this::uses).min().orElse(0);
        Map<String, Integer> turns = new HashMap<>();
        cards.stream().filter(card -> uses(card) == least).forEach(card -> turns.put(card.domain, turn(card.domain)));
        int longest = turns.values().stream().mapToInt(Integer::intValue).min().orElse(0);
        List<String> domains = turns.keySet().stream()
                .filter(domain -> longest == turns.getOrDefault(domain, 0))
                .sorted()
                .toList();
        if (domains.isEmpty()) {
            return List.of();
        }
        String domain = domains.get((int) (draw() * domains.size()));
        return cards.stream().filter(card -> card.domain.equals(domain)).toList();
    }

    /** Returns the number of the last interview that asked about a domain; 0 for none. */
    private int turn(String domain) {
        for (int i = begun.size(); i > 0; i--) {
            if (begun.get(i - 1).answers().stream().anyMatch(a -> domain.equals(domains.get(a.question())))) {
                return i;
            }
        }
        return 0;
    }

    /** @param byLength whether longer ones are drawn more often */
    private Optional<Card> drawn(List<Card> cards, boolean byLength) {
        double all = cards.stream().mapToDouble(card -> weight(card, byLength)).sum();
        double at = draw() * all;
        for (Card card : cards) {
            at -= weight(card, byLength);
            if (at < 0) {
                return Optional.of(card);
            }
        }
        return cards.stream().findFirst();
    }

    private static double weight(Card card, boolean byLength) {
        return card.weight * (byLength ? Math.max(1, card.answerMinutes()) : 1);
    }

    /** Returns a number from 0 to below 1. */
    private double draw() {
        return (Fuzz.mix(limits.seed() + (++draws << 32)) >>> 11) * 0x1p-53;
    }
}
