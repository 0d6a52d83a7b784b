package guide.tui.browse;

import static guide.tui.browse.BrowsePhase.LIST;
import static guide.tui.browse.BrowsePhase.PROMPT;

import guide.keys.Action;
import guide.keys.Declaration;
import guide.keys.Phase;
import guide.keys.SharedActions;

/** The actions of the browse screen, in the order in which its help and its footer name them. */
public enum BrowseAction implements Action {
    RETRY(SharedActions.RETRY, LIST),
    READ_ON(SharedActions.READ_ON.meaning("a page down in an open answer, while there is more of it below"), LIST),
    OPEN(SharedActions.OPEN.meaning("open the answer, or the domain"), LIST),
    SHUT(Declaration.of("shut", "close", "close the answer, or the domain", "Enter", "Space"), LIST),
    FOLLOW(Declaration.of("follow", "follow", "go to the question that is referred to", "Enter", "Space"), LIST),
    INTO(Declaration.of("into", "", "open; on what is open, go into it", "Right"), LIST),
    OUT(Declaration.of("out", "", "close; on what is closed, go to what it belongs to", "Left"), LIST),
    BACK(Declaration.of("back", "back", "back to where you followed a reference", "Backspace"), LIST),
    KEEP(
            Declaration.of("keep", "keep", "keep the search and move through what it found", "Enter")
                    .neededToType(),
            PROMPT),
    CLEAR(Declaration.of("clear", "clear", "clear the search", "Esc").neededToType(), LIST, PROMPT),
    NEVER_MIND(SharedActions.NEVER_MIND, LIST, PROMPT),
    SEARCH(SharedActions.SEARCH, LIST),
    PRACTICE(
            SharedActions.PRACTICE.meaning(
                    "start a session with the questions of this domain that show; it leads back here"),
            LIST),
    FLAG(SharedActions.FLAG, LIST),
    SUSPEND(SharedActions.SUSPEND, LIST),
    RESUME(Declaration.of("resume", "resume", "ask it again", "z"), LIST),
    EDIT(SharedActions.EDIT.unnamed(), LIST),
    NOTE(SharedActions.NOTE.unnamed(), LIST),
    UNDO(SharedActions.UNDO, LIST),
    NEXT_MATCH(Declaration.of("next-match", "", "next match in the open answer, or next question", "n"), LIST),
    PREVIOUS_MATCH(Declaration.of("previous-match", "", "previous match or question", "N"), LIST),
    NEXT_DOMAIN(SharedActions.NEXT_DOMAIN, LIST),
    PREVIOUS_DOMAIN(SharedActions.PREVIOUS_DOMAIN, LIST),
    DOWN(SharedActions.DOWN, LIST, PROMPT),
    UP(SharedActions.UP, LIST, PROMPT),
    PAGE_DOWN(SharedActions.PAGE_DOWN, LIST, PROMPT),
    PAGE_UP(SharedActions.PAGE_UP, LIST, PROMPT),
    TOP(SharedActions.TOP, LIST, PROMPT),
    END(SharedActions.END, LIST, PROMPT),
    HELP(SharedActions.HELP, LIST, PROMPT),
    LEAVE(SharedActions.LEAVE, LIST);

    private final Declaration declaration;

    BrowseAction(Declaration declaration, Phase... phases) {
        this.declaration = declaration.in(phases);
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
