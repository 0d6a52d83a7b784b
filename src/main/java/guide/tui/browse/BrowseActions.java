package guide.tui.browse;

import guide.bank.Question;
import guide.keys.Phase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Says which actions work on the browse screen.
 *
 * @param isEmpty whether the filter leaves no question
 * @param goesOn whether there is more of the open answer at the cursor below the window
 */
record BrowseActions(BrowseScreen screen, boolean isEmpty, boolean goesOn) {
    /** These go without saying in a list; the prompt says that they still work. */
    private static final List<BrowseAction> NAMED_IN_THE_PROMPT = List.of(BrowseAction.DOWN, BrowseAction.NEVER_MIND);

    /** What the footer names last while the prompt is open. */
    private static final List<BrowseAction> ENDING =
            List.of(BrowseAction.CLEAR, BrowseAction.NEVER_MIND, BrowseAction.HELP);

    /** Returns all that works now, the most wanted first. */
    List<BrowseAction> all() {
        Phase phase = isTyping() ? BrowsePhase.PROMPT : BrowsePhase.LIST;
        return Arrays.stream(BrowseAction.values())
                .filter(action -> action.phases().contains(phase))
                .filter(this::works)
                .toList();
    }

    /** Returns what the footer names, as far as an action has a word for it. */
    List<BrowseAction> footer() {
        List<BrowseAction> footer = new ArrayList<>(all());
        if (isTyping()) {
            // A narrow footer drops what is in the middle, and the way out matters more than the arrows.
            footer.sort(Comparator.comparing(action -> ENDING.indexOf(action)));
        } else {
            footer.removeAll(NAMED_IN_THE_PROMPT);
        }
        return footer;
    }

    private boolean isTyping() {
        return screen.filter().typing();
    }

    /** Returns whether an action works. The help's key is a letter of the filter as well; only an empty prompt gives help. */
    private boolean works(BrowseAction action) {
        BrowseState state = screen.state();
        boolean isBlank = screen.filter().text().isEmpty();
        return switch (action) {
            case RETRY -> screen.log().failure().isPresent();
            case READ_ON -> goesOn;
            case OPEN -> !isEmpty && !isReference() && !state.isOpenHere();
            case SHUT -> !isEmpty && state.isOpenHere();
            case FOLLOW -> !isEmpty && isReference();
            case INTO -> !isEmpty && !(state.isOpenHere() && hasNothingWithin());
            case OUT -> !isEmpty && (state.isOpenHere() || here().isPresent());
            case BACK -> state.before().isPresent();
            case CLEAR -> isTyping() ? !isBlank : screen.filter().isOn();
            case NEVER_MIND ->
                isTyping()
                        ? isBlank
                        : !screen.filter().isOn() && screen.context().entry().isToSearch();
            case KEEP,
                    PRACTICE,
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
            case HELP -> !isTyping() || isBlank;
            case SEARCH, LEAVE -> true;
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
