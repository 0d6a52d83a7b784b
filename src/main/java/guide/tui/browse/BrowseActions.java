package guide.tui.browse;

import guide.app.AppContext;
import guide.keys.Action;
import java.util.ArrayList;
import java.util.List;

/**
 * What works while one browses.
 *
 * @param browsing how one came here, and the questions
 * @param state where one is, and what is open
 * @param ledger what can be taken back, and whether anything waits to be saved
 */
record BrowseActions(BrowseContext browseContext, BrowseState state, BrowseLog browseLog) {
    private static final List<Action> MOVING =
            List.of(Action.DOWN, Action.UP, Action.PAGE_DOWN, Action.PAGE_UP, Action.TOP, Action.END);
    private static final List<Action> SEEKING =
            List.of(Action.NEXT_MATCH, Action.PREVIOUS_MATCH, Action.NEXT_DOMAIN, Action.PREVIOUS_DOMAIN);
    private static final List<Action> FOOTER = List.of(
            Action.RETRY,
            Action.OPEN,
            Action.SHUT,
            Action.FOLLOW,
            Action.BACK,
            Action.CLEAR,
            Action.FILTER,
            Action.PRACTISE,
            Action.FLAG,
            Action.SUSPEND,
            Action.RESUME,
            Action.UNDO,
            Action.HELP,
            Action.LEAVE);
    private static final List<Action> FOOTER_OF_THE_PROMPT =
            List.of(Action.KEEP, Action.DOWN, Action.CLEAR, Action.NEVER_MIND, Action.HELP);

    /** All that works now, the most wanted first. */
    List<Action> all() {
        if (state.filter().typing()) {
            return typing();
        }
        List<Action> actions = new ArrayList<>();
        if (browseLog.failure().isPresent()) {
            actions.add(Action.RETRY);
        }
        boolean empty = state.shown().isEmpty();
        if (!empty) {
            actions.addAll(atStop());
        }
        if (state.before().isPresent()) {
            actions.add(Action.BACK);
        }
        if (state.filter().isOn()) {
            actions.add(Action.CLEAR);
        } else if (browseContext.arrival().escape().isPresent()) {
            actions.add(Action.NEVER_MIND);
        }
        actions.add(Action.FILTER);
        if (!empty) {
            actions.add(Action.PRACTISE);
            state.at().at().ifPresent(question -> actions.addAll(marking(question)));
        }
        if (browseLog.last().isPresent()) {
            actions.add(Action.UNDO);
        }
        if (!empty) {
            actions.addAll(SEEKING);
            actions.addAll(MOVING);
        }
        actions.addAll(List.of(Action.HELP, Action.LEAVE));
        return actions;
    }

    /** What the footer names. Letters go into the filter while one types, so little is worth naming then. */
    List<Action> footer() {
        List<Action> footer = new ArrayList<>(all());
        footer.retainAll(state.filter().typing() ? FOOTER_OF_THE_PROMPT : FOOTER);
        return footer;
    }

    /** The help's key is one that types; only an empty prompt gives help. */
    private List<Action> typing() {
        List<Action> actions = new ArrayList<>();
        if (!state.shown().isEmpty()) {
            actions.add(Action.KEEP);
            actions.addAll(MOVING);
        }
        boolean blank = state.filter().text().isEmpty();
        actions.addAll(blank ? List.of(Action.NEVER_MIND, Action.HELP) : List.of(Action.CLEAR));
        return actions;
    }

    private List<Action> atStop() {
        if (state.at() instanceof Position.Reference) {
            return List.of(Action.FOLLOW, Action.INTO, Action.OUT);
        }
        if (state.at() instanceof Position.Heading heading) {
            return state.isFolded(heading.domain())
                    ? List.of(Action.OPEN, Action.INTO)
                    : List.of(Action.SHUT, Action.INTO, Action.OUT);
        }
        String question = state.at().at().orElseThrow();
        if (!state.isOpen(question)) {
            return List.of(Action.OPEN, Action.INTO, Action.OUT);
        }
        boolean hasWithin = !browseContext.desk().question(question).see().isEmpty();
        return hasWithin ? List.of(Action.SHUT, Action.INTO, Action.OUT) : List.of(Action.SHUT, Action.OUT);
    }

    private List<Action> marking(String question) {
        AppContext context = browseContext.desk();
        Action other = browseLog.progress().isSuspended(question) ? Action.RESUME : Action.SUSPEND;
        return context.editor().edits(context.question(question))
                ? List.of(Action.FLAG, other, Action.EDIT)
                : List.of(Action.FLAG, other);
    }
}
