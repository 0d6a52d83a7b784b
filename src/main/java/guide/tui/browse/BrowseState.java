package guide.tui.browse;

import guide.bank.Bank;
import guide.bank.Domain;
import guide.bank.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The list as it lies before one: what is open, what is filtered, where one is.
 *
 * @param scope the domains that one browses
 * @param folded ids of the domains that are closed
 * @param open ids of the questions whose answers show
 * @param filter what narrows the list
 * @param at where one is
 * @param scroll the first row that shows; where one is not in sight then, it scrolls there
 * @param before as it was before a reference was followed
 */
record BrowseState(
        List<Domain> scope,
        Set<String> folded,
        Set<String> open,
        Filter filter,
        Position at,
        int scroll,
        Optional<BrowseState> before) {
    /** At the top of these domains, all of them open and all answers closed. */
    static BrowseState of(List<Domain> scope) {
        String first = scope.isEmpty() ? "" : scope.get(0).id();
        return new BrowseState(
                scope, Set.of(), Set.of(), Filter.NONE, new Position.Heading(first), 0, Optional.empty());
    }

    /** The domains and questions that the filter leaves. */
    List<Domain> shown() {
        if (!filter.isOn()) {
            return scope;
        }
        return scope.stream()
                .map(d -> new Domain(
                        d.id(),
                        d.title(),
                        d.questions().stream().filter(filter::shows).toList()))
                .filter(d -> !d.questions().isEmpty())
                .toList();
    }

    boolean isFolded(String domain) {
        return folds().contains(domain);
    }

    boolean isOpen(String question) {
        return open.contains(question);
    }

    /** Closes the domain, or opens it again. */
    BrowseState fold(String domain) {
        Set<String> changed = toggled(folds(), domain);
        return filter.isOn()
                ? new BrowseState(scope, folded, open, filter.folding(changed), at, scroll, before)
                : new BrowseState(scope, changed, open, filter, at, scroll, before);
    }

    /** Opens the answer, or closes it again. */
    BrowseState open(String question) {
        return new BrowseState(scope, folded, toggled(open, question), filter, at, scroll, before);
    }

    BrowseState at(Position position, int newScroll) {
        return new BrowseState(scope, folded, open, filter, position, newScroll, before);
    }

    BrowseState filtered(Filter changed) {
        return new BrowseState(scope, folded, open, changed, at, scroll, before);
    }

    /** With nothing narrowed, where one is still in sight. */
    BrowseState cleared(String domain) {
        return new BrowseState(scope, without(folded, domain), open, Filter.NONE, at, scroll, before);
    }

    /** At another question with its answer open, whatever hid it; {@link #before} is the way back. */
    BrowseState following(Question question, Domain domain, List<Domain> all) {
        boolean within = scope.stream().anyMatch(d -> d.questions().contains(question));
        Filter left = filter.shows(question) ? filter.folding(without(filter.folded(), domain.id())) : Filter.NONE;
        Set<String> opened = new HashSet<>(open);
        opened.add(question.id());
        return new BrowseState(
                within ? scope : all,
                without(folded, domain.id()),
                Set.copyOf(opened),
                left,
                new Position.Entry(question.id()),
                scroll,
                Optional.of(this));
    }

    /** At a domain that somebody has chosen elsewhere: its heading first, with nothing narrowed. */
    BrowseState opening(String domain) {
        return new BrowseState(
                scope,
                without(folded, domain),
                open,
                Filter.NONE,
                new Position.Heading(domain),
                Integer.MAX_VALUE,
                Optional.empty());
    }

    /** With these domains to browse. */
    BrowseState over(List<Domain> domains) {
        return new BrowseState(domains, folded, open, filter, at, scroll, before);
    }

    /** The same of a bank that was read again: what is gone from it is left out. */
    BrowseState in(BrowseContext now) {
        Bank bank = now.desk().bank();
        List<Domain> left = scope.stream()
                .flatMap(d -> bank.domain(d.id()).map(changed -> narrowed(changed, d)).stream())
                .filter(d -> !d.questions().isEmpty())
                .toList();
        List<Domain> still = left.isEmpty() ? bank.domains() : left;
        Filter again = filter.isOn() ? filter.over(now.search()) : filter;
        Position first = new Position.Heading(still.get(0).id());
        return new BrowseState(
                still, folded, open, again, at.in(now.desk()).orElse(first), scroll, before.map(b -> b.in(now)));
    }

    /** The questions of a domain that were in sight before, as they are now. */
    private static Domain narrowed(Domain now, Domain before) {
        Set<String> ids = before.questions().stream().map(Question::id).collect(Collectors.toSet());
        return new Domain(
                now.id(),
                now.title(),
                now.questions().stream().filter(q -> ids.contains(q.id())).toList());
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
