package guide.tui.browse;

import guide.bank.Bank;
import guide.bank.Domain;
import guide.bank.Question;
import guide.study.Progress;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The domains and questions in the list, and those of them that are open. The cursor and the scrolled rows are not a part of it.
 *
 * @param scope the domains to browse
 * @param folded ids of the domains that are closed
 * @param open ids of the questions whose answers show
 * @param filter narrows the list
 */
record BrowseList(List<Domain> scope, Set<String> folded, Set<String> open, Filter filter) {
    /** Returns these domains, all of them open and all answers closed. */
    static BrowseList of(List<Domain> scope) {
        return new BrowseList(scope, Set.of(), Set.of(), Filter.NONE);
    }

    /** Returns the domains and questions that the filter leaves. */
    List<Domain> shown() {
        return filter.isOn() ? narrowed(scope, filter::shows) : scope;
    }

    boolean isFolded(String domain) {
        return folds().contains(domain);
    }

    boolean isOpen(String question) {
        return open.contains(question);
    }

    /** Closes the domain, or opens it again. */
    BrowseList fold(String domain) {
        Set<String> changed = toggled(folds(), domain);
        return filter.isOn() ? filtered(filter.folding(changed)) : new BrowseList(scope, changed, open, filter);
    }

    /** Opens the answer, or closes it again. */
    BrowseList open(String question) {
        return new BrowseList(scope, folded, toggled(open, question), filter);
    }

    BrowseList filtered(Filter changed) {
        return new BrowseList(scope, folded, open, changed);
    }

    /** Returns the list with no filter, and with this domain open. */
    BrowseList cleared(String domain) {
        return new BrowseList(scope, without(folded, domain), open, Filter.NONE);
    }

    /** Returns the list with the answer of this question open and in it, whatever hid it. */
    BrowseList showing(Question question, String domain, List<Domain> all) {
        boolean within = scope.stream().anyMatch(d -> d.questions().contains(question));
        Filter left = filter.shows(question) ? filter.folding(without(filter.folded(), domain)) : Filter.NONE;
        return new BrowseList(
                within ? scope : all,
                without(folded, domain),
                isOpen(question.id()) ? open : toggled(open, question.id()),
                left);
    }

    BrowseList over(List<Domain> domains) {
        return new BrowseList(domains, folded, open, filter);
    }

    /** Returns the same list of a bank that was read again: what is gone from it is left out. */
    BrowseList in(BrowseContext context, Progress progress) {
        Bank bank = context.app().bank();
        Set<String> before = scope.stream()
                .flatMap(d -> d.questions().stream())
                .map(Question::id)
                .collect(Collectors.toSet());
        List<Domain> left = narrowed(
                scope.stream().flatMap(d -> bank.domain(d.id()).stream()).toList(), q -> before.contains(q.id()));
        return new BrowseList(
                left.isEmpty() ? bank.domains() : left, folded, open, filter.over(context.finder(progress)));
    }

    private static List<Domain> narrowed(List<Domain> domains, Predicate<Question> wanted) {
        return domains.stream()
                .map(d -> d.with(d.questions().stream().filter(wanted).toList()))
                .filter(d -> !d.questions().isEmpty())
                .toList();
    }

    private Set<String> folds() {
        return filter.isOn() ? filter.folded() : folded;
    }

    private static Set<String> toggled(Set<String> set, String member) {
        Set<String> changed = new HashSet<>(set);
        if (!changed.remove(member)) {
            changed.add(member);
        }
        return Set.copyOf(changed);
    }

    private static Set<String> without(Set<String> set, String member) {
        return set.contains(member) ? toggled(set, member) : set;
    }
}
