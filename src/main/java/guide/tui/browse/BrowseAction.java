package guide.tui.browse;

import guide.keys.Action;
import guide.keys.Declaration;
import guide.keys.SharedActions;

/** The actions of the browse screen, in the order in which its help and its footer name them. */
public enum BrowseAction implements Action {
    RETRY(SharedActions.RETRY.in(BrowsePhase.LIST)),
    OPEN(Declaration.of("open", "open", "open the answer, or the domain", "Enter", "Space")
            .in(BrowsePhase.LIST)),
    SHUT(Declaration.of("shut", "close", "close the answer, or the domain", "Enter", "Space")
            .in(BrowsePhase.LIST)),
    FOLLOW(Declaration.of("follow", "follow", "go to the question that is referred to", "Enter", "Space")
            .in(BrowsePhase.LIST)),
    INTO(Declaration.of("into", "", "open; on what is open, go into it", "Right")
            .in(BrowsePhase.LIST)),
    OUT(Declaration.of("out", "", "close; on what is closed, go to what it belongs to", "Left")
            .in(BrowsePhase.LIST)),
    BACK(Declaration.of("back", "back", "back to where you followed a reference", "Backspace")
            .in(BrowsePhase.LIST)),
    KEEP(Declaration.of("keep", "keep", "keep the filter and move through what it found", "Enter")
            .in(BrowsePhase.FILTER)
            .neededToType()),
    CLEAR(Declaration.of("clear", "clear", "clear the filter", "Esc")
            .in(BrowsePhase.LIST, BrowsePhase.FILTER)
            .neededToType()),
    NEVER_MIND(SharedActions.NEVER_MIND.in(BrowsePhase.LIST, BrowsePhase.FILTER).neededToType()),
    FILTER(SharedActions.FILTER.in(BrowsePhase.LIST)),
    PRACTISE(Declaration.of("practise", "practise", "a session of what shows of this domain; then back to here", "p")
            .in(BrowsePhase.LIST)),
    FLAG(SharedActions.FLAG.in(BrowsePhase.LIST)),
    SUSPEND(SharedActions.SUSPEND.in(BrowsePhase.LIST)),
    RESUME(Declaration.of("resume", "resume", "ask it again", "z").in(BrowsePhase.LIST)),
    EDIT(SharedActions.EDIT.in(BrowsePhase.LIST).unnamed()),
    UNDO(SharedActions.UNDO.in(BrowsePhase.LIST)),
    NEXT_MATCH(Declaration.of("next-match", "", "next match in the open answer, or next question", "n")
            .in(BrowsePhase.LIST)),
    PREVIOUS_MATCH(Declaration.of("previous-match", "", "previous match or question", "N")
            .in(BrowsePhase.LIST)),
    NEXT_DOMAIN(SharedActions.NEXT_DOMAIN.in(BrowsePhase.LIST)),
    PREVIOUS_DOMAIN(SharedActions.PREVIOUS_DOMAIN.in(BrowsePhase.LIST)),
    DOWN(SharedActions.DOWN.in(BrowsePhase.LIST, BrowsePhase.FILTER)),
    UP(SharedActions.UP.in(BrowsePhase.LIST, BrowsePhase.FILTER)),
    PAGE_DOWN(SharedActions.PAGE_DOWN.in(BrowsePhase.LIST, BrowsePhase.FILTER).unnamed()),
    PAGE_UP(SharedActions.PAGE_UP.in(BrowsePhase.LIST, BrowsePhase.FILTER)),
    TOP(SharedActions.TOP.in(BrowsePhase.LIST, BrowsePhase.FILTER)),
    END(SharedActions.END.in(BrowsePhase.LIST, BrowsePhase.FILTER)),
    HELP(SharedActions.HELP.in(BrowsePhase.LIST, BrowsePhase.FILTER)),
    LEAVE(SharedActions.LEAVE.in(BrowsePhase.LIST));

    private final Declaration declaration;

    BrowseAction(Declaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
