package guide.tui.browse;

import guide.app.AppContext;
import guide.keys.Action;
import java.util.ArrayList;
import java.util.List;

/**
 * Says which actions work on the browse screen.
 *
 * @param isEmpty whether the filter leaves no question
 */
record BrowseActions(BrowseScreen screen, boolean isEmpty) {
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

    /** Returns all that works now, the most wanted first. */
    List<Action> all() {
        if (filter().typing()) {
            return typing();
        }
        List<Action> actions = new ArrayList<>();
        if (screen.log().failure().isPresent()) {
            actions.add(Action.RETRY);
        }
        if (!isEmpty) {
            actions.addAll(here());
        }
        if (screen.state().before().isPresent()) {
            actions.add(Action.BACK);
        }
        if (filter().isOn()) {
            actions.add(Action.CLEAR);
        } else if (screen.context().entry().escape().isPresent()) {
            actions.add(Action.NEVER_MIND);
        }
        actions.add(Action.FILTER);
        if (!isEmpty) {
            actions.add(Action.PRACTISE);
            screen.state().position().question().ifPresent(question -> actions.addAll(marking(question)));
        }
        if (screen.log().last().isPresent()) {
            actions.add(Action.UNDO);
        }
        if (!isEmpty) {
            actions.addAll(SEEKING);
            actions.addAll(MOVING);
        }
        actions.addAll(List.of(Action.HELP, Action.LEAVE));
        return actions;
    }

    /** Returns what the footer names. Letters go into the filter while the prompt is open, so little is worth naming then. */
    List<Action> footer() {
        List<Action> footer = new ArrayList<>(all());
        footer.retainAll(filter().typing() ? FOOTER_OF_THE_PROMPT : FOOTER);
        return footer;
    }

    /** The help's key is a letter of the filter as well; only an empty prompt gives help. */
    private List<Action> typing() {
        List<Action> actions = new ArrayList<>();
        if (!isEmpty) {
            actions.add(Action.KEEP);
            actions.addAll(MOVING);
        }
        boolean blank = filter().text().isEmpty();
        actions.addAll(blank ? List.of(Action.NEVER_MIND, Action.HELP) : List.of(Action.CLEAR));
        return actions;
    }

    /** Returns what opens, closes and follows where the cursor is. */
    private List<Action> here() {
        BrowseList list = screen.state().list();
        Position position = screen.state().position();
        if (position instanceof Position.Reference) {
            return List.of(Action.FOLLOW, Action.INTO, Action.OUT);
        }
        if (position instanceof Position.Heading heading) {
            return list.isFolded(heading.domain())
                    ? List.of(Action.OPEN, Action.INTO)
                    : List.of(Action.SHUT, Action.INTO, Action.OUT);
        }
        String question = position.question().orElseThrow();
        if (!list.isOpen(question)) {
            return List.of(Action.OPEN, Action.INTO, Action.OUT);
        }
        return app().question(question).see().isEmpty()
                ? List.of(Action.SHUT, Action.OUT)
                : List.of(Action.SHUT, Action.INTO, Action.OUT);
    }

    private List<Action> marking(String question) {
        Action other = screen.log().progress().isSuspended(question) ? Action.RESUME : Action.SUSPEND;
        return app().editor().edits(app().question(question))
                ? List.of(Action.FLAG, other, Action.EDIT)
                : List.of(Action.FLAG, other);
    }

    private Filter filter() {
        return screen.state().list().filter();
    }

    private AppContext app() {
        return screen.context().app();
    }
}
