package guide.study.stats;

import guide.bank.Domain;
import guide.study.Progress;
import guide.study.StudyDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A state that is searched for, such as {@code is:due}, or with a minus left out, such as {@code -is:suspended}. As a word in a
 * search, it may be the beginning of several states.
 *
 * @param start the beginning of a state's word, in lower case; empty where nothing was typed yet, which stands for any state
 * @param isLeftOut whether questions in the state are left out
 */
public record StateTerm(String start, boolean isLeftOut) {
    /** The sign in front of a state. */
    public static final String SIGN = "is:";

    private static final Pattern FORM = Pattern.compile("(-?)" + SIGN + "(\\S*)");

    /** Reads a word as it was typed; empty if it is no state. */
    public static Optional<StateTerm> of(String word) {
        Matcher matcher = FORM.matcher(word.toLowerCase(Locale.ROOT));
        return matcher.matches()
                ? Optional.of(new StateTerm(matcher.group(2), !matcher.group(1).isEmpty()))
                : Optional.empty();
    }

    /** Returns the states that it stands for; none if there is no such state. */
    public List<StateFilter> states() {
        return StateFilter.beginning(start);
    }

    /**
     * Returns whether the question with an id is searched for on a day.
     *
     * @param domains hold the questions that are looked at
     */
    public Predicate<String> test(List<Domain> domains, Progress progress, StudyDay today) {
        if (start.isEmpty()) {
            return question -> true;
        }
        List<Predicate<String>> tests = states().stream()
                .map(state -> state.test(domains, progress, today))
                .toList();
        return question -> tests.stream().anyMatch(test -> test.test(question)) != isLeftOut;
    }
}
