package guide.study;

import guide.bank.Domain;
import guide.bank.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Orders the questions of a session: due before new; among the due, those that are least likely to be recalled first;
 * new ones in the bank's order; and never two of one domain in a row while another domain is left. Equal chances are
 * ordered by a hash of study day and id, so that a day's order is the same at every start and on every machine.
 */
public final class SessionOrder {
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

    /** Takes the first card of a domain other than the last card's each time; otherwise the order stays as it was. */
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
     * The limits of a session.
     *
     * @param all the largest number of questions, at least 0
     * @param fresh the largest number of new questions among them, at least 0
     * @param early true if questions that are not due yet come as well
     */
    public record Limits(int all, int fresh, boolean early) {}

    private record Card(Question question, String domain, double recall, long tie) {}
}
