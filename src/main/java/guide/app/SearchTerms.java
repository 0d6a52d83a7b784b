package guide.app;

import guide.bank.Domain;
import guide.bank.search.Query;
import guide.bank.search.Search;
import guide.study.Progress;
import guide.study.StudyDay;
import guide.study.stats.StateFilter;
import guide.study.stats.StateTerm;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The parts of a search as the user types it: words, and states of questions. All of them have to hold.
 *
 * @param query the words
 * @param states such as {@code is:due} and {@code -is:flagged}
 */
public record SearchTerms(Query query, List<StateTerm> states) {
    /** Searches for nothing. */
    public static final SearchTerms NONE = of("");

    private static final String FORMER = "leech";

    /** Reads a search as it was typed. */
    public static SearchTerms of(String typed) {
        List<String> words = new ArrayList<>();
        List<StateTerm> states = new ArrayList<>();
        for (String word : typed.split("\\s+")) {
            Optional<StateTerm> state = StateTerm.of(word);
            state.ifPresentOrElse(states::add, () -> words.add(word));
        }
        return new SearchTerms(Query.of(String.join(" ", words)), List.copyOf(states));
    }

    /** Returns whether there is nothing to search for. */
    public boolean isEmpty() {
        return query.isEmpty() && states.isEmpty();
    }

    /**
     * Returns the ids of the questions in which all terms hold, best first.
     *
     * @param domains hold the questions that the search is over
     */
    public Set<String> matching(Search search, List<Domain> domains, Progress progress, StudyDay today) {
        Set<String> holding = search.matching(query);
        if (states.isEmpty()) {
            return holding;
        }
        Predicate<String> wanted = states.stream()
                .map(state -> state.test(domains, progress, today))
                .reduce(Predicate::and)
                .orElse(question -> true);
        return holding.stream().filter(wanted).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns a sentence about a state that does not exist, which names those that do; empty if all exist. */
    public Optional<String> unknownState() {
        return states.stream()
                .filter(state -> state.states().isEmpty())
                .findFirst()
                .map(SearchTerms::unknown);
    }

    private static String unknown(StateTerm state) {
        // A state of earlier versions, which may stand in a script or in somebody's fingers.
        return FORMER.startsWith(state.start())
                ? "there is no state '" + FORMER + "' any more; 'guide stats' shows what takes most time."
                : "there is no state '" + state.start() + "'; after " + StateTerm.SIGN + " stands "
                        + String.join(", ", StateFilter.all()) + ".";
    }
}
