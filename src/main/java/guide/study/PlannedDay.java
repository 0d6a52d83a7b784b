package guide.study;

import guide.bank.BankName;
import guide.bank.Domain;
import guide.bank.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * The questions of one day on the way to a plan's date. Until half-way every question gets its first turn, and each comes
 * back when its chance of recall falls to the desired retention. In the last days, the last round, each is asked once more,
 * weakest first, for as many days as the minutes need.
 *
 * <p>A function of standings, plan and day: what was missed yesterday is not owed today. The constants were found by
 * simulation; {@code src/docs/scheduling.md} has the figures and what was tried instead.
 */
public final class PlannedDay {
    /** The share of the days by which every question has had its first turn. */
    private static final double NEW_BY = 0.5;
    /** The chance of recall on the date that needs no further answer. */
    private static final double SURE = 0.98;
    /** The last round takes at least so many days. */
    private static final int SHORTEST_ROUND = 3;
    /** The last round takes at most this share of the days. */
    private static final double LONGEST_ROUND = 1.0 / 3;
    /** The time for a round over that of one answer to each question, for those that are not recalled. */
    private static final double SLACK = 1.3;
    /** The round's daily share is taken so many times at first, so that the last day is a light one. */
    private static final double PACE = 1.5;

    private final Plan plan;
    private final StudyDay today;
    private final Rules rules;
    private final Standings standings;
    private final AnswerCost cost;
    private final List<Card> cards = new ArrayList<>();
    /** Those of the plan's questions that obey an earlier plan until that is over. */
    private final List<Card> taken = new ArrayList<>();
    /** The questions of earlier plans that are none of this one. */
    private final List<Card> others = new ArrayList<>();

    /**
     * Prepares a day.
     *
     * @param plan not over on that day
     * @param earlier the plans with an earlier date that are not over, by which the questions go that are theirs as well
     * @param domains all domains of the bank, in its order; those that are not the plan's are left out
     */
    public PlannedDay(
            Plan plan,
            List<Plan> earlier,
            StudyDay today,
            List<Domain> domains,
            Rules rules,
            Standings standings,
            AnswerCost cost) {
        this.plan = plan;
        this.today = today;
        this.rules = rules;
        this.standings = standings;
        this.cost = cost;
        for (Domain domain : domains) {
            boolean isEarlier = earlier.stream().anyMatch(other -> other.includes(domain));
            if (plan.includes(domain)) {
                addAll(domain, isEarlier ? taken : cards);
            } else if (isEarlier) {
                addAll(domain, others);
            }
        }
    }

    private void addAll(Domain domain, List<Card> to) {
        int turn = 0;
        for (Question question : domain.questions()) {
            if (!standings.isSuspended(question.id())) {
                to.add(new Card(question, domain.bank(), domain.id(), turn++, standings.reviewState(question.id())));
            }
        }
    }

    /** Prepares a day of the user's, with the plans that are earlier. */
    public PlannedDay(Plan plan, StudyDay today, List<Domain> bank, Progress progress) {
        this(
                plan,
                progress.plans().before(plan, today),
                today,
                bank,
                progress.rules(),
                progress,
                AnswerCost.of(bank.stream().flatMap(d -> d.questions().stream()).toList(), progress));
    }

    /** Returns the number of the plan's questions that were never asked, without those that an earlier plan brings. */
    public int newLeft() {
        return count(Card::isNew);
    }

    private int count(Predicate<Card> wanted) {
        return (int) cards.stream().filter(wanted).count();
    }

    /** Returns the days, from this one on, on which new questions come; at least 1. */
    public int newDays() {
        return (int) Math.max(1, Math.round(NEW_BY * plan.days()) - today.since(plan.start()));
    }

    /** Returns the number of days of the last round, at least 1. */
    public int roundDays() {
        double needed = 0;
        if (plan.minutes() > 0) {
            double ms = laterMs(cards) + laterMs(taken);
            needed = Math.ceil(SLACK * ms / AnswerCost.MINUTE_MS / plan.minutes());
        }
        int most = Math.max(1, (int) Math.floor(LONGEST_ROUND * plan.days()));
        return (int) Math.min(Math.max(needed, SHORTEST_ROUND), most);
    }

    private double laterMs(List<Card> some) {
        return some.stream()
                .mapToDouble(card -> cost.laterMs(card.question, card.standing))
                .sum();
    }

    /** Returns the day to be ready on. */
    public StudyDay date() {
        return plan.date();
    }

    /** Returns the first day of the last round. */
    public StudyDay roundStart() {
        return plan.date().plus(-roundDays());
    }

    /**
     * How far the last round is.
     *
     * @param done the questions that were asked in it
     * @param left those that were not and should be, without those that were never asked at all
     */
    public record Round(int done, int left) {}

    /** Returns how far the last round is, also on the day to be ready on. */
    public Round lastRound() {
        StudyDay from = roundStart();
        int done = count(card -> !card.isNew() && !card.wasAskedBefore(from));
        int left = count(card -> card.wasAskedBefore(from) && isUnsure(card));
        return new Round(done, left);
    }

    /** Returns whether the minutes until the date are too few for the first turns that are left, those of earlier plans too. */
    public boolean isShort() {
        double ms = newMs(cards) + newMs(taken) + newMs(others);
        return plan.minutes() > 0 && ms > plan.minutes() * AnswerCost.MINUTE_MS * plan.left(today);
    }

    private double newMs(List<Card> some) {
        return some.stream()
                .filter(Card::isNew)
                .mapToDouble(card -> cost.ms(card.question, card.standing))
                .sum();
    }

    /** Returns the questions that come back on this day: those that are due, or in the last round those that it asks. */
    List<Question> rest() {
        return (isInRound() ? round() : interleaved(due()))
                .stream().map(Card::question).toList();
    }

    /** Returns whether this day is one of the last round. */
    boolean isInRound() {
        return today.compareTo(roundStart()) >= 0;
    }

    /** Returns the number of new questions that this day brings, without those that it has brought already. */
    public int freshQuota() {
        int begun = count(this::wasBegunToday);
        return Math.max(0, ceilDiv(newLeft() + begun, newDays()) - begun);
    }

    /** Returns the new questions that are left for this day. */
    List<Question> fresh() {
        int quota = freshQuota();
        if (quota == 0) {
            return List.of();
        }
        Comparator<Card> turns = Comparator.comparingInt(Card::turn);
        List<Card> fresh = new ArrayList<>(cards.stream().filter(Card::isNew).toList());
        if (isShort()) {
            turns = Comparator.comparingDouble(card -> cost.ms(card.question, card.standing));
        }
        fresh.sort(turns);
        return interleaved(isShort() ? fresh : banksInTurn(fresh)).stream()
                .limit(quota)
                .map(Card::question)
                .toList();
    }

    private static List<Card> banksInTurn(List<Card> cards) {
        Map<BankName, List<Card>> byBank = new LinkedHashMap<>();
        for (Card card : cards) {
            byBank.computeIfAbsent(card.bank, bank -> new ArrayList<>()).add(card);
        }
        return Turns.inTurn(List.copyOf(byBank.values()));
    }

    private List<Card> due() {
        return sorted(card -> card.standing.filter(s -> s.isDue(today)).isPresent(), card -> recall(card, today));
    }

    private List<Card> round() {
        StudyDay from = roundStart();
        List<Card> once = sorted(card -> card.wasAskedBefore(from) && isUnsure(card), this::onDate);
        List<Card> again = sorted(
                card -> card.wasAskedBefore(today) && !card.wasAskedBefore(from) && isUnsure(card)
                        || isFailedToday(card),
                card -> recall(card, today));
        int done = count(card -> isOfToday(card) && !wasBegunToday(card));
        int share = (int) Math.ceil(PACE * (once.size() + done) / plan.left(today)) - done;
        List<Card> round = new ArrayList<>(interleaved(once).subList(0, Math.max(0, Math.min(share, once.size()))));
        round.addAll(interleaved(again));
        return round;
    }

    /** Returns those that are wanted, the least value first; it computes each value once, since a forecast sorts thousands of times. */
    private List<Card> sorted(Predicate<Card> wanted, ToDoubleFunction<Card> value) {
        List<Ranked> ranked = new ArrayList<>();
        for (Card card : cards) {
            if (wanted.test(card)) {
                ranked.add(new Ranked(card, value.applyAsDouble(card), SessionOrder.shuffled(card.question, today)));
            }
        }
        ranked.sort(Comparator.comparingDouble(Ranked::value).thenComparingLong(Ranked::tie));
        return ranked.stream().map(Ranked::card).toList();
    }

    private record Ranked(Card card, double value, long tie) {}

    /** Returns whether the last round asks a question that stands so, since it might not be recalled on the date. */
    public boolean isUnsure(ReviewState standing) {
        return !standing.lastGrade().passes() || rules.recall(standing, plan.date()) < SURE;
    }

    private boolean isUnsure(Card card) {
        return onDate(card) < SURE;
    }

    private boolean isFailedToday(Card card) {
        return isOfToday(card)
                && card.standing.filter(s -> !s.lastGrade().passes()).isPresent();
    }

    private boolean isOfToday(Card card) {
        return card.standing.filter(s -> s.last().equals(today)).isPresent();
    }

    private boolean wasBegunToday(Card card) {
        return standings.wasIntroducedOn(card.question.id(), today);
    }

    private double onDate(Card card) {
        return recall(card, plan.date());
    }

    /** Returns the chance of recall on a day; 0 while the last grade is <i>again</i>. */
    private double recall(Card card, StudyDay day) {
        return card.standing.map(s -> rules.expected(s, day)).orElse(0.0);
    }

    private static List<Card> interleaved(List<Card> cards) {
        return Turns.interleaved(cards, Card::domain, "", cards.size());
    }

    private static int ceilDiv(int count, int parts) {
        return (count + parts - 1) / parts;
    }

    private record Card(Question question, BankName bank, String domain, int turn, Optional<ReviewState> standing) {
        boolean isNew() {
            return standing.isEmpty();
        }

        boolean wasAskedBefore(StudyDay day) {
            return standing.filter(s -> day.isAfter(s.last())).isPresent();
        }
    }
}
