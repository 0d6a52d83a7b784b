package guide.tui.browse;

import guide.bank.Question;
import guide.bank.search.Query;
import guide.bank.search.Search;
import guide.keys.Input;
import java.util.Optional;
import java.util.Set;

/**
 * The words that narrow the list.
 *
 * @param text as it was typed
 * @param query the words of the text
 * @param found the ids of the questions that hold the words, best first
 * @param folded the ids of the domains that were closed since; a new filter shows all that it finds
 * @param typing whether the prompt is open
 */
record Filter(String text, Query query, Set<String> found, Set<String> folded, boolean typing) {
    /** Shows all questions. */
    static final Filter NONE = new Filter("", Query.of(""), Set.of(), Set.of(), false);

    private static final int LONGEST = 80;

    /** Returns whether the filter narrows anything. */
    boolean isOn() {
        return !query.isEmpty();
    }

    boolean shows(Question question) {
        return !isOn() || found.contains(question.id());
    }

    /** Returns the filter with the prompt open. */
    Filter prompt() {
        return new Filter(text, query, found, folded, true);
    }

    /** Returns the filter with the prompt closed; no filter where no word was typed. */
    Filter kept() {
        return isOn() ? new Filter(text, query, found, folded, false) : NONE;
    }

    Filter folding(Set<String> domains) {
        return new Filter(text, query, found, domains, typing);
    }

    /** Returns the filter of a bank that was read again. */
    Filter over(Search search) {
        return new Filter(text, query, search.matching(query), folded, typing);
    }

    /** Returns the filter with what was typed or erased; empty where the input does neither. Line breaks become spaces. */
    Optional<Filter> after(Input input, Search search) {
        if (input instanceof Input.Text typed) {
            return Optional.of(of(text + Character.toString(typed.codePoint()), search));
        }
        if (input instanceof Input.Paste paste) {
            return Optional.of(of(text + paste.text().replaceAll("\\s", " "), search));
        }
        return input instanceof Input.Key key ? erased(key.name(), search) : Optional.empty();
    }

    private Optional<Filter> erased(Input.Key.Name key, Search search) {
        if (key == Input.Key.Name.BACKSPACE && text.isEmpty()) {
            // In an empty prompt nothing is left to erase but the prompt.
            return Optional.of(NONE);
        }
        if (key == Input.Key.Name.BACKSPACE) {
            return Optional.of(of(text.substring(0, text.offsetByCodePoints(text.length(), -1)), search));
        }
        if (key == Input.Key.Name.ERASE_WORD) {
            return Optional.of(of(text.replaceFirst("\\S*\\s*$", ""), search));
        }
        return key == Input.Key.Name.ERASE_LINE ? Optional.of(of("", search)) : Optional.empty();
    }

    private static Filter of(String typed, Search search) {
        boolean fits = typed.codePointCount(0, typed.length()) <= LONGEST;
        String text = fits ? typed : typed.substring(0, typed.offsetByCodePoints(0, LONGEST));
        Query query = Query.of(text);
        return new Filter(text, query, query.isEmpty() ? Set.of() : search.matching(query), Set.of(), true);
    }
}
