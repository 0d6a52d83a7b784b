package guide.tui.browse;

import guide.app.AppContext;
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
    private static final List<BrowseAction> MOVING = List.of(
            BrowseAction.DOWN,
            BrowseAction.UP,
            BrowseAction.PAGE_DOWN,
            BrowseAction.PAGE_UP,
            BrowseAction.TOP,
            BrowseAction.END);
    private static final List<BrowseAction> SEEKING = List.of(
            BrowseAction.NEXT_MATCH,
            BrowseAction.PREVIOUS_MATCH,
            BrowseAction.NEXT_DOMAIN,
            BrowseAction.PREVIOUS_DOMAIN);
    /** They go without saying in a list; the prompt says that they still work. */
    private static final List<BrowseAction> NAMED_IN_THE_PROMPT = List.of(BrowseAction.DOWN, BrowseAction.NEVER_MIND);

    /** All that works now, the most wanted first. */
    List<BrowseAction> all() {
        if (state.filter().typing()) {
            return typing();
        }
        List<BrowseAction> actions = new ArrayList<>();
        if (browseLog.failure().isPresent()) {
            actions.add(BrowseAction.RETRY);
        }
        boolean empty = state.shown().isEmpty();
        if (!empty) {
            actions.addAll(atStop());
        }
        if (state.before().isPresent()) {
            actions.add(BrowseAction.BACK);
        }
        if (state.filter().isOn()) {
            actions.add(BrowseAction.CLEAR);
        } else if (browseContext.arrival().escape().isPresent()) {
            actions.add(BrowseAction.NEVER_MIND);
        }
        actions.add(BrowseAction.FILTER);
        if (!empty) {
            actions.add(BrowseAction.PRACTISE);
            state.at().at().ifPresent(question -> actions.addAll(marking(question)));
        }
        if (browseLog.last().isPresent()) {
            actions.add(BrowseAction.UNDO);
        }
        if (!empty) {
            actions.addAll(SEEKING);
            actions.addAll(MOVING);
        }
        actions.addAll(List.of(BrowseAction.HELP, BrowseAction.LEAVE));
        return actions;
    }

    /** What the footer names, as far as an action has a word for it. */
    List<BrowseAction> footer() {
        List<BrowseAction> footer = new ArrayList<>(all());
        if (!state.filter().typing()) {
            footer.removeAll(NAMED_IN_THE_PROMPT);
        }
        return footer;
    }

    /** The help's key is one that types; only an empty prompt gives help. */
    private List<BrowseAction> typing() {
        List<BrowseAction> actions = new ArrayList<>();
        if (!state.shown().isEmpty()) {
            actions.add(BrowseAction.KEEP);
            actions.addAll(MOVING);
        }
        boolean blank = state.filter().text().isEmpty();
        actions.addAll(blank ? List.of(BrowseAction.NEVER_MIND, BrowseAction.HELP) : List.of(BrowseAction.CLEAR));
        return actions;
    }

    private List<BrowseAction> atStop() {
        if (state.at() instanceof Position.Reference) {
            return List.of(BrowseAction.FOLLOW, BrowseAction.INTO, BrowseAction.OUT);
        }
        if (state.at() instanceof Position.Heading heading) {
            return state.isFolded(heading.domain())
                    ? List.of(BrowseAction.OPEN, BrowseAction.INTO)
                    : List.of(BrowseAction.SHUT, BrowseAction.INTO, BrowseAction.OUT);
        }
        String question = state.at().at().orElseThrow();
        if (!state.isOpen(question)) {
            return List.of(BrowseAction.OPEN, BrowseAction.INTO, BrowseAction.OUT);
        }
        boolean hasWithin = !browseContext.desk().question(question).see().isEmpty();
        return hasWithin
                ? List.of(BrowseAction.SHUT, BrowseAction.INTO, BrowseAction.OUT)
                : List.of(BrowseAction.SHUT, BrowseAction.OUT);
    }

    private List<BrowseAction> marking(String question) {
        AppContext context = browseContext.desk();
        BrowseAction other = browseLog.progress().isSuspended(question) ? BrowseAction.RESUME : BrowseAction.SUSPEND;
        return context.editor().edits(context.question(question))
                ? List.of(BrowseAction.FLAG, other, BrowseAction.EDIT)
                : List.of(BrowseAction.FLAG, other);
    }
}
