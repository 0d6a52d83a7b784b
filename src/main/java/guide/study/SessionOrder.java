package guide.study;

import guide.bank.BankName;
import guide.bank.Domain;
import guide.bank.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Orders the questions of a session: due before new; among the due, those that are least likely to be recalled first; new
 * ones in the bank's order, the first of each domain before the second of any, and banks that are loaded together in
 * turn, so that a large one does not keep a small one's questions waiting; and never two of one domain in a row while
 * another domain is left. A session with a limit keeps a third of it for new ones, or they would never come. Equal chances
 * are ordered by a hash of study day and id, so that a day's order is the same at every start and on every machine.
 */
public final class SessionOrder {
    /** The share of a session with a limit that due questions leave to new ones. */
    private static final double NEW_SHARE = 1.0 / 3;

    private final Progress progress;
    private final StudyDay today;

    /** Orders by this progress on one day. */
    public SessionOrder(Progress progress, StudyDay today) {
        this.progress = progress;
        this.today = today;
    }

    /**
     * Returns the questions to study now.
     *
     * @param domains the domains to choose from, already filtered; a domain without questions is allowed
     * @param limits the size of the session
     */
    public List<Question> of(List<Domain> domains, Limits limits) {
        List<Card> due = new ArrayList<>();
        Map<BankName, List<Card>> freshByBank = new LinkedHashMap<>();
        for (Domain domain : domains) {
            List<Card> fresh = freshByBank.get(domain.bank());
            if (fresh == null) {
                fresh = new ArrayList<>();
                freshByBank.put(domain.bank(), fresh);
            }
            int turn = 0;
            for (Question question : domain.questions()) {
                turn++;
                if (progress.isNew(question.id())) {
                    fresh.add(new Card(question, domain.id(), 0, turn));
                } else if (comesNow(question, limits)) {
                    due.add(new Card(question, domain.id(), recall(question), shuffled(question, today)));
                }
            }
        }
        // One of each for both: the class archive holds a lambda once, however often the source writes it.
        Function<Card, String> byDomain = Card::domain;
        Comparator<Card> byTie = (one, other) -> Long.compare(one.tie, other.tie);
        due.sort(byRecall(byTie));
        List<List<Card>> banks = new ArrayList<>(freshByBank.values());
        for (List<Card> bank : banks) {
            bank.sort(byTie);
        }
        List<Card> fresh = Turns.inTurn(banks);
        List<Card> queue = Turns.interleaved(due, byDomain, "", due.size());
        int before = beforeNew(queue, Math.min(limits.fresh(), fresh.size()), limits);
        String last = before == 0 ? "" : queue.get(before - 1).domain();
        queue.addAll(before, Turns.interleaved(fresh, byDomain, last, limits.fresh()));
        return queue.stream().limit(limits.all()).map(Card::question).toList();
    }

    /** Written by hand: the comparators of the JDK are lambdas of its own, which no class archive holds. */
    private static Comparator<Card> byRecall(Comparator<Card> byTie) {
        return (one, other) ->
                one.recall == other.recall ? byTie.compare(one, other) : Double.compare(one.recall, other.recall);
    }

    /** Returns the number of due questions that come before the new ones. */
    private int beforeNew(List<Card> due, int fresh, Limits limits) {
        int share = (int) Math.min(fresh, Math.round(NEW_SHARE * limits.all()));
        int before = Math.min(due.size(), limits.all() - share);
        if (limits.minutes() == 0 || fresh == 0) {
            return before;
        }
        AnswerCost cost = AnswerCost.of(due.stream().map(Card::question).toList(), progress);
        double left = (1 - NEW_SHARE) * limits.minutes() * AnswerCost.MINUTE_MS;
        int within = 0;
        while (within < before && left > 0) {
            Question question = due.get(within++).question();
            left -= cost.ms(question, progress.reviewState(question.id()));
        }
        return within;
    }

    private boolean comesNow(Question question, Limits limits) {
        return limits.early() ? !progress.isSuspended(question.id()) : progress.isDue(question.id(), today);
    }

    private double recall(Question question) {
        return progress.recall(question.id(), today).orElse(0);
    }

    static long shuffled(Question question, StudyDay today) {
        return Integer.toUnsignedLong((question.id().hashCode() + (int) today.epochDay()) * 0x9e3779b9);
    }

    /**
     * The limits of a session.
     *
     * @param all the largest number of questions, at least 0
     * @param fresh the largest number of new questions among them, at least 0
     * @param early true if questions that are not due yet come as well
     * @param minutes the time after which no further question is asked, 0 for none
     */
    public record Limits(int all, int fresh, boolean early, int minutes) {}

    private record Card(Question question, String domain, double recall, long tie) {}
}
