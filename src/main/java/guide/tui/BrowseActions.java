package guide.tui;

import java.util.ArrayList;
import java.util.List;

/**
 * What works while one browses.
 *
 * @param desk for what can be edited
 * @param state where one is, and what is open
 * @param views whether anything waits to be saved
 */
record BrowseActions(Desk desk, BrowseState state, Views views) {
    private static final List<Action> TYPING = List.of(
            Action.KEEP,
            Action.DOWN,
            Action.UP,
            Action.PAGE_DOWN,
            Action.PAGE_UP,
            Action.TOP,
            Action.END,
            Action.CLEAR);
    private static final List<Action> MOVING = List.of(
            Action.PRACTISE,
            Action.NEXT_MATCH,
            Action.PREVIOUS_MATCH,
            Action.NEXT_DOMAIN,
            Action.PREVIOUS_DOMAIN,
            Action.DOWN,
            Action.UP,
            Action.PAGE_DOWN,
            Action.PAGE_UP,
            Action.TOP,
            Action.END);
    private static final List<Action> FOOTER = List.of(
            Action.RETRY,
            Action.OPEN,
            Action.SHUT,
            Action.FOLLOW,
            Action.BACK,
            Action.CLEAR,
            Action.FILTER,
            Action.PRACTISE,
            Action.HELP,
            Action.LEAVE);

    /** All that works now, the most wanted first. */
    List<Action> all() {
        if (state.filter().typing()) {
            return typing();
        }
        boolean empty = state.shown().isEmpty();
        List<Action> actions = new ArrayList<>();
        if (views.failure().isPresent()) {
            actions.add(Action.RETRY);
        }
        if (!empty) {
            actions.add(atStop());
        }
        if (state.before().isPresent()) {
            actions.add(Action.BACK);
        }
        if (state.filter().isOn()) {
            actions.add(Action.CLEAR);
        }
        actions.add(Action.FILTER);
        if (!empty) {
            actions.addAll(MOVING);
        }
        boolean canEdit =
                state.at().at().map(desk::question).filter(desk.editor()::edits).isPresent();
        if (!empty && canEdit) {
            actions.add(Action.EDIT);
        }
        actions.addAll(List.of(Action.HELP, Action.LEAVE));
        return actions;
    }

    /** What the footer names. Letters go into the filter while one types, so little is worth naming then. */
    List<Action> footer() {
        List<Action> footer = new ArrayList<>(all());
        footer.retainAll(
                state.filter().typing() ? List.of(Action.KEEP, Action.DOWN, Action.CLEAR, Action.HELP) : FOOTER);
        return footer;
    }

    /** The help's key is one that types; only an empty prompt gives help. */
    private List<Action> typing() {
        List<Action> actions = new ArrayList<>(TYPING);
        if (state.filter().text().isEmpty()) {
            actions.add(Action.HELP);
        }
        return actions;
    }

    private Action atStop() {
        if (state.at() instanceof Stop.Reference) {
            return Action.FOLLOW;
        }
        boolean closed = state.at() instanceof Stop.Heading heading
                ? state.isFolded(heading.domain())
                : !(state.at() instanceof Stop.Entry entry && state.isOpen(entry.question()));
        return closed ? Action.OPEN : Action.SHUT;
    }
}
