package guide.tui.browse;

import guide.bank.Domain;
import guide.bank.Question;
import guide.study.Progress;
import java.util.List;
import java.util.Optional;

/**
 * The list, and the cursor in it.
 *
 * @param position the place of the cursor
 * @param scroll the first row that shows; where the cursor is not in sight then, the list scrolls there
 * @param before the state before a reference was followed
 */
record BrowseState(BrowseList list, Position position, int scroll, Optional<BrowseState> before) {
    /** More than the list has rows: it scrolls until the cursor is in the first row, as far as that goes. */
    private static final int TO_THE_TOP = Integer.MAX_VALUE;

    /** Returns these domains from the top, all of them open and all answers closed. */
    static BrowseState of(List<Domain> scope) {
        String first = scope.isEmpty() ? "" : scope.get(0).id();
        return new BrowseState(BrowseList.of(scope), new Position.Heading(first), 0, Optional.empty());
    }

    /** Returns these domains, at a question with its answer open. */
    static BrowseState of(List<Domain> scope, Question question, Domain domain) {
        return new BrowseState(
                BrowseList.of(scope).showing(question, domain.id(), scope),
                new Position.Entry(question.id()),
                TO_THE_TOP,
                Optional.empty());
    }

    BrowseState at(Position changed, int newScroll) {
        return new BrowseState(list, changed, newScroll, before);
    }

    BrowseState with(BrowseList changed) {
        return new BrowseState(changed, position, scroll, before);
    }

    BrowseState filtered(Filter changed) {
        return with(list.filtered(changed));
    }

    /** Returns whether the domain or the answer at the cursor is open. */
    boolean isOpenHere() {
        return position instanceof Position.Heading heading
                ? !list.isFolded(heading.domain())
                : position instanceof Position.Entry entry && list.isOpen(entry.id());
    }

    /** Goes to another question with its answer open, whatever hid it; {@link #before} is the way back. */
    BrowseState following(Question question, Domain domain, List<Domain> all) {
        return new BrowseState(
                list.showing(question, domain.id(), all),
                new Position.Entry(question.id()),
                TO_THE_TOP,
                Optional.of(this));
    }

    /** Goes to a domain that was chosen at home: its heading first, without a filter. */
    BrowseState opening(String domain) {
        return new BrowseState(list.cleared(domain), new Position.Heading(domain), TO_THE_TOP, Optional.empty());
    }

    /** Returns the same state in a bank that was read again: what is gone from it is left out. */
    BrowseState in(BrowseContext context, Progress progress) {
        BrowseList still = list.in(context, progress);
        Position first = new Position.Heading(still.scope().get(0).id());
        return new BrowseState(
                still, position.in(context.app()).orElse(first), scroll, before.map(b -> b.in(context, progress)));
    }
}
