package guide.study;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Lets banks and domains take turns. */
final class Turns {
    private Turns() {}

    /** Takes one of each list in turn; each list keeps its order. */
    static <C> List<C> inTurn(List<List<C>> lists) {
        if (lists.size() == 1) {
            return lists.get(0);
        }
        List<C> taken = new ArrayList<>();
        int longest = 0;
        for (List<C> list : lists) {
            longest = Math.max(longest, list.size());
        }
        for (int i = 0; i < longest; i++) {
            for (List<C> list : lists) {
                if (i < list.size()) {
                    taken.add(list.get(i));
                }
            }
        }
        return taken;
    }

    /**
     * Returns the first so many cards where the first one of a domain other than the last card's is taken each time;
     * otherwise the order stays as it was. The cards of a domain are kept apart, so that a bank of ten
     * thousand takes no longer than it has domains.
     */
    static <C> List<C> interleaved(List<C> cards, Function<C, String> domain, String lastDomain, int most) {
        Map<String, Deque<Integer>> waiting = new LinkedHashMap<>();
        for (int i = 0; i < cards.size(); i++) {
            String of = domain.apply(cards.get(i));
            Deque<Integer> own = waiting.get(of);
            if (own == null) {
                own = new ArrayDeque<>();
                waiting.put(of, own);
            }
            own.add(i);
        }
        List<C> taken = new ArrayList<>(Math.min(most, cards.size()));
        String last = lastDomain;
        while (taken.size() < most && taken.size() < cards.size()) {
            last = next(waiting, last);
            taken.add(cards.get(Objects.requireNonNull(waiting.get(last)).remove()));
        }
        return taken;
    }

    /** Returns the domain of the first card that waits, of another domain than the last one where there is one. */
    private static String next(Map<String, Deque<Integer>> waiting, String last) {
        String next = last;
        int first = Integer.MAX_VALUE;
        for (Map.Entry<String, Deque<Integer>> entry : waiting.entrySet()) {
            boolean isOther = !entry.getKey().equals(last) && !entry.getValue().isEmpty();
            if (isOther && entry.getValue().element() < first) {
                first = entry.getValue().element();
                next = entry.getKey();
            }
        }
        return next;
    }
}
