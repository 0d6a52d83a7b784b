package guide.study;

import guide.bank.Domain;
import guide.bank.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order of a session: due before new; among the due the one least likely to be recalled first; new ones in the
 * bank's order; and never two of one domain in a row where another domain is left. Equal chances are ordered by a hash
 * of study day and id, so that one day's order is the same at every start and on every machine.
 */
public final class SessionOrder {
    private final Progress progress;
    private final StudyDay today;

    /** For one day of this progress. */
    public SessionOrder(Progress progress, StudyDay today) {
        this.progress = progress;
        this.today = today;
    }

    /**
     * What to study now.
     *
     * @param domains of which, already filtered; a domain without questions is allowed
     * @param limits how many
     */
    public List<Question> of(List<Domain> domains, Limits limits) {
        List<Card> due = new ArrayList<>();
        List<Card> fresh = new ArrayList<>();
        for (Domain domain : domains) {
            for (Question question : domain.questions()) {
                if (progress.isNew(question.id())) {
                    fresh.add(new Card(question, domain.id(), 0, fresh.size()));
                } else if (comesNow(question, limits)) {
                    due.add(new Card(question, domain.id(), recall(question), shuffled(question)));
                }
            }
        }
        due.sort(Comparator.comparingDouble(Card::recall).thenComparingLong(Card::tie));
        List<Card> queue = interleaved(due, "");
        List<Card> introduced =
                interleaved(fresh, queue.isEmpty() ? "" : last(queue).domain());
        queue.addAll(introduced.subList(0, Math.min(limits.fresh(), introduced.size())));
        return queue.stream().limit(limits.all()).map(Card::question).toList();
    }

    private boolean comesNow(Question question, Limits limits) {
        return limits.early() ? !progress.isSuspended(question.id()) : progress.isDue(question.id(), today);
    }

    private double recall(Question question) {
        return progress.recall(question.id(), today).orElse(0);
    }

    private long shuffled(Question question) {
        return Integer.toUnsignedLong((question.id().hashCode() + (int) today.epochDay()) * 0x9e3779b9);
    }

    /** Takes the first card of another domain than the last one's each time; the order stays else as it was. */
    private static List<Card> interleaved(List<Card> cards, String lastDomain) {
        List<Card> left = new ArrayList<>(cards);
        List<Card> taken = new ArrayList<>(cards.size());
        String last = lastDomain;
        while (!left.isEmpty()) {
            Card next = left.remove(indexOfOther(left, last));
            taken.add(next);
            last = next.domain();
        }
        return taken;
    }

    private static int indexOfOther(List<Card> cards, String domain) {
        for (int i = 0; i < cards.size(); i++) {
            if (!cards.get(i).domain().equals(domain)) {
                return i;
            }
        }
        return 0;
    }

    private static Card last(List<Card> cards) {
        return cards.get(cards.size() - 1);
    }

    /**
     * How many questions a session has.
     *
     * @param all at most, at least 0
     * @param fresh of which new, at most, at least 0
     * @param early whether questions come that are not due yet
     */
    public record Limits(int all, int fresh, boolean early) {}

    private record Card(Question question, String domain, double recall, long tie) {}
}
