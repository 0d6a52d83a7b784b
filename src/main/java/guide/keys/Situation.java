package guide.keys;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** When which actions may work together, so that one key cannot be given to two of them. */
enum Situation {
    AT_HOME(
            Action.STUDY,
            Action.DOWN,
            Action.UP,
            Action.MINUTES,
            Action.BROWSE,
            Action.FILTER,
            Action.CHARTS,
            Action.HELP,
            Action.LEAVE),
    WHILE_A_QUESTION_IS_ASKED(
            Action.RETRY,
            Action.REVEAL,
            Action.UNDO,
            Action.SKIP,
            Action.ATTEMPT,
            Action.FLAG,
            Action.EDIT,
            Action.SUSPEND,
            Action.HELP,
            Action.LEAVE),
    WHILE_AN_ANSWER_SHOWS(
            Action.RETRY,
            Action.ACCEPT,
            Action.AGAIN,
            Action.HARD,
            Action.GOOD,
            Action.EASY,
            Action.TICK,
            Action.TICK_PROPOSED,
            Action.DOWN,
            Action.UP,
            Action.PAGE_DOWN,
            Action.PAGE_UP,
            Action.UNDO,
            Action.SKIP,
            Action.FLAG,
            Action.EDIT,
            Action.SUSPEND,
            Action.HELP,
            Action.LEAVE),
    AT_THE_END_OF_A_SESSION(Action.RETRY, Action.DONE, Action.WEAK, Action.UNDO, Action.HELP),
    WHILE_YOU_BROWSE(
            Action.RETRY,
            Action.OPEN,
            Action.SHUT,
            Action.FOLLOW,
            Action.INTO,
            Action.OUT,
            Action.BACK,
            Action.CLEAR,
            Action.NEVER_MIND,
            Action.FILTER,
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
            Action.END,
            Action.FLAG,
            Action.SUSPEND,
            Action.RESUME,
            Action.EDIT,
            Action.UNDO,
            Action.HELP,
            Action.LEAVE),
    /** Characters go into the filter, so that only the other keys do anything. */
    WHILE_YOU_TYPE_A_FILTER(
            Action.KEEP,
            Action.CLEAR,
            Action.NEVER_MIND,
            Action.DOWN,
            Action.UP,
            Action.PAGE_DOWN,
            Action.PAGE_UP,
            Action.TOP,
            Action.END,
            Action.HELP),
    /** The same for an answer and for a reason that one types. */
    WHILE_YOU_TYPE_AN_ANSWER(Action.NEW_LINE, Action.TYPED, Action.HELP),
    WHILE_YOU_TYPE_A_REASON(Action.GIVE, Action.NEVER_MIND, Action.HELP),
    IN_HELP(Action.DOWN, Action.UP, Action.PAGE_DOWN, Action.PAGE_UP, Action.HELP, Action.CLOSE),
    IN_STATISTICS(
            Action.DOWN,
            Action.UP,
            Action.PAGE_DOWN,
            Action.PAGE_UP,
            Action.NEXT_DOMAIN,
            Action.PREVIOUS_DOMAIN,
            Action.TOP,
            Action.END,
            Action.HELP,
            Action.CLOSE);

    private final Set<Action> actions;

    Situation(Action... actions) {
        this.actions = EnumSet.copyOf(List.of(actions));
    }

    /** Whether some situation has all of these. */
    static boolean isKnown(List<Action> working) {
        return Arrays.stream(values()).anyMatch(s -> s.actions.containsAll(working));
    }

    Set<Action> actions() {
        return actions;
    }

    /** Whether such a key asks for an action here, and is not typed. */
    boolean hears(Binding binding) {
        return !isTyping() || !(binding.input() instanceof Input.Text);
    }

    private boolean isTyping() {
        return switch (this) {
            case WHILE_YOU_TYPE_A_FILTER, WHILE_YOU_TYPE_AN_ANSWER, WHILE_YOU_TYPE_A_REASON -> true;
            case AT_HOME,
                    WHILE_A_QUESTION_IS_ASKED,
                    WHILE_AN_ANSWER_SHOWS,
                    AT_THE_END_OF_A_SESSION,
                    WHILE_YOU_BROWSE,
                    IN_HELP,
                    IN_STATISTICS -> false;
        };
    }

    /** Within a sentence, such as {@code while an answer shows}. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
