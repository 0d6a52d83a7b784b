package guide.tui.browse;

import guide.app.SearchTerms;
import guide.bank.Question;
import guide.bank.search.Query;
import guide.keys.Input;
import guide.study.stats.StateTerm;
import guide.tui.TextField;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The search that narrows the list.
 *
 * @param text as it was typed
 * @param terms the words and states of the text
 * @param found the ids of the questions in which all terms hold, best first; how they stand later makes no difference
 * @param folded the ids of the domains that were closed since; a new filter shows all that it finds
 * @param typing whether the prompt is open
 */
record Filter(String text, SearchTerms terms, Set<String> found, Set<String> folded, boolean typing) {
    /** Shows all questions. */
    static final Filter NONE = new Filter("", SearchTerms.NONE, Set.of(), Set.of(), false);

    private static final int LONGEST = 80;

    /** Returns whether the filter narrows anything. */
    boolean isOn() {
        return !terms.isEmpty();
    }

    /** Returns the words, which are marked where they are found. */
    Query query() {
        return terms.query();
    }

    /** Returns whether a state is being typed, or nothing yet, so that it helps to name the states. */
    boolean asksForStates() {
        return typing && (text.isBlank() || text.matches("(?s)(.*\\s)?-?" + StateTerm.SIGN + "\\S*"));
    }

    boolean shows(Question question) {
        return !isOn() || found.contains(question.id());
    }

    /** Returns the filter with the prompt open. */
    Filter prompt() {
        return new Filter(text, terms, found, folded, true);
    }

    /** Returns the filter with the prompt closed; no filter where nothing was typed. */
    Filter kept() {
        return isOn() ? new Filter(text, terms, found, folded, false) : NONE;
    }

    Filter folding(Set<String> domains) {
        return new Filter(text, terms, found, domains, typing);
    }

    /** Returns the filter of a bank that was read again. */
    Filter over(Function<SearchTerms, Set<String>> finder) {
        return new Filter(text, terms, isOn() ? finder.apply(terms) : found, folded, typing);
    }

    /** Returns the filter with what was typed or erased; empty where the input does neither. Line breaks become spaces. */
    Optional<Filter> after(Input input, Function<SearchTerms, Set<String>> finder) {
        if (input.equals(new Input.Key(Input.Key.Name.BACKSPACE)) && text.isEmpty()) {
            // In an empty prompt nothing is left to erase but the prompt.
            return Optional.of(NONE);
        }
        String typed = TextField.of(text).after(input, Integer.MAX_VALUE).text();
        return typed.equals(text) ? Optional.empty() : Optional.of(of(typed.replaceAll("\\s", " "), finder));
    }

    private static Filter of(String typed, Function<SearchTerms, Set<String>> finder) {
        boolean fits = typed.codePointCount(0, typed.length()) <= LONGEST;
        String text = fits ? typed : typed.substring(0, typed.offsetByCodePoints(0, LONGEST));
        SearchTerms terms = SearchTerms.of(text);
        return new Filter(text, terms, terms.isEmpty() ? Set.of() : finder.apply(terms), Set.of(), true);
    }
}
