package guide.tui.browse;

import guide.bank.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Says which actions work on the browse screen.
 *
 * @param isEmpty whether the filter leaves no question
 * @param goesOn whether there is more of the open answer at the cursor below the window
 */
record BrowseActions(BrowseScreen screen, boolean isEmpty, boolean goesOn) {
    private static final List<BrowseAction> MOVING = List.of(
            BrowseAction.DOWN,
            BrowseAction.UP,
            BrowseAction.PAGE_DOWN,
            BrowseAction.PAGE_UP,
            BrowseAction.TOP,
            BrowseAction.END);
    /** These go without saying in a list; the prompt says that they still work. */
    private static final List<BrowseAction> NAMED_IN_THE_PROMPT = List.of(BrowseAction.DOWN, BrowseAction.NEVER_MIND);

    /** Returns all that works now, the most wanted first. */
    List<BrowseAction> all() {
        return screen.filter().typing()
                ? typing()
                : Arrays.stream(BrowseAction.values()).filter(this::works).toList();
    }

    /** Returns what the footer names, as far as an action has a word for it. */
    List<BrowseAction> footer() {
        List<BrowseAction> footer = new ArrayList<>(all());
        if (!screen.filter().typing()) {
            footer.removeAll(NAMED_IN_THE_PROMPT);
        }
        return footer;
    }

    /** The help's key is a letter of the filter as well; only an empty prompt gives help. */
    private List<BrowseAction> typing() {
        List<BrowseAction> actions = new ArrayList<>();
        if (!isEmpty) {
            actions.add(BrowseAction.KEEP);
            actions.addAll(MOVING);
        }
        boolean blank = screen.filter().text().isEmpty();
        actions.addAll(blank ? List.of(BrowseAction.NEVER_MIND, BrowseAction.HELP) : List.of(BrowseAction.CLEAR));
        return actions;
    }

    /** Returns whether an action works while the prompt is closed. */
    private boolean works(BrowseAction action) {
        BrowseState state = screen.state();
        return switch (action) {
            case RETRY -> screen.log().failure().isPresent();
            case READ_ON -> goesOn;
            case OPEN -> !isEmpty && !isReference() && !state.isOpenHere();
            case SHUT -> !isEmpty && state.isOpenHere();
            case FOLLOW -> !isEmpty && isReference();
            case INTO -> !isEmpty && !(state.isOpenHere() && hasNothingWithin());
            case OUT -> !isEmpty && (state.isOpenHere() || here().isPresent());
            case BACK -> state.before().isPresent();
            case KEEP -> false;
            case CLEAR -> screen.filter().isOn();
            case NEVER_MIND ->
                !screen.filter().isOn() && screen.context().entry().isToSearch();
            case PRACTICE,
                    NEXT_MATCH,
                    PREVIOUS_MATCH,
                    NEXT_DOMAIN,
                    PREVIOUS_DOMAIN,
                    DOWN,
                    UP,
                    PAGE_DOWN,
                    PAGE_UP,
                    TOP,
                    END -> !isEmpty;
            case FLAG -> here().isPresent();
            case SUSPEND -> here().filter(q -> !isSuspended(q)).isPresent();
            case RESUME -> here().filter(this::isSuspended).isPresent();
            case EDIT, NOTE -> here().isPresent();
            case UNDO -> screen.log().last().isPresent();
            case SEARCH, HELP, LEAVE -> true;
        };
    }

    /** Returns the question that the cursor is at or within. */
    private Optional<Question> here() {
        return isEmpty ? Optional.empty() : screen.state().position().question().map(screen.app()::question);
    }

    private boolean isReference() {
        return screen.state().position() instanceof Position.Reference;
    }

    private boolean hasNothingWithin() {
        return here().filter(q -> q.see().isEmpty()).isPresent();
    }

    private boolean isSuspended(Question question) {
        return screen.progress().isSuspended(question.id());
    }
}
