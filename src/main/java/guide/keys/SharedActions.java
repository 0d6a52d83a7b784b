package guide.keys;

import java.util.Set;

/** The actions that several screens have, so that one key means one thing on all of them. */
public final class SharedActions {
    public static final Declaration RETRY =
            Declaration.of("retry", "try again", "save once more what could not be saved", "r");
    /** The footer names its key for both directions. */
    public static final Declaration DOWN = Declaration.of("down", "move", "a row down", "j", "Down");

    public static final Declaration UP = Declaration.of("up", "", "a row up", "k", "Up");
    /** Of a page to read: where no text is below, its keys do what they do elsewhere. The footer names it for all paging. */
    public static final Declaration READ_ON =
            Declaration.of("read-on", "page", "a page down, while there is text below", "Space");

    public static final Declaration PAGE_DOWN = Declaration.of("page-down", "", "a page down", "PgDn", "Ctrl-D");
    public static final Declaration PAGE_UP = Declaration.of("page-up", "", "a page up", "PgUp", "Ctrl-U");
    public static final Declaration TOP = Declaration.of("top", "", "to the first row", "g", "Home");
    public static final Declaration END = Declaration.of("end", "", "to the last row", "G", "End");
    /** In a text rather than a list. */
    public static final Declaration FIRST_LINE = TOP.meaning("to the first line");

    public static final Declaration LAST_LINE = END.meaning("to the last line");
    public static final Declaration NEXT_DOMAIN = Declaration.of("next-domain", "", "next domain", "]");
    public static final Declaration PREVIOUS_DOMAIN =
            Declaration.of("previous-domain", "", "start of this domain, then the previous one", "[");
    public static final Declaration OPEN = Declaration.of("open", "open", "open the question", "Enter", "Space");
    public static final Declaration PRACTICE =
            Declaration.of("practice", "practice", "start a session with the question; it leads back here", "p");
    public static final Declaration DRILL = Declaration.of(
            "drill", "missed points", "ask for the key points that were missed, and for nothing else", "P");

    public static final Declaration SEARCH = Declaration.of(
            "search",
            "search",
            "show only questions with what you type: words, id, number, tag, or a state as is:due; -is:due for all others",
            "/");
    public static final Declaration UNDO =
            Declaration.of("undo", "undo", "take the last step back, any number of times", "u");
    public static final Declaration FLAG =
            Declaration.of("flag", "flag", "mark it, with a reason; on a marked one, take the mark away", "f");
    public static final Declaration SUSPEND =
            Declaration.of("suspend", "suspend", "never ask it again, until undo, or resume while you browse", "z");
    public static final Declaration EDIT = Declaration.of("edit", "edit", "change the question in your editor", "e");
    public static final Declaration NOTE =
            Declaration.of("note", "note", "add a note of your own, which shows under the answer", "y");
    public static final Declaration NEVER_MIND = Declaration.of(
                    "never-mind", "never mind", "back, as if nothing had been typed", "Esc")
            .neededToType();
    /** Works on all screens alike, so that none of them declares it. */
    public static final Declaration THEME =
            Declaration.of("theme", "colors", "other colors: for light, for dark, or as the terminal says", "T");

    public static final Declaration HELP = Declaration.of("help", "help", "this list", "?");
    public static final Declaration CLOSE = Declaration.of("close", "close", "back", "Esc", "?", "q", "Space", "Enter");
    public static final Declaration LEAVE =
            Declaration.of("leave", "leave", "leave; every answer is saved already", "q");

    private static final Set<String> SCROLLING =
            Set.of(READ_ON.id(), DOWN.id(), UP.id(), PAGE_DOWN.id(), PAGE_UP.id(), TOP.id(), END.id());

    private SharedActions() {}

    /** Returns whether an action only moves what shows, so that it means nothing where all shows, or where lines are heard. */
    public static boolean isScrolling(Action action) {
        return SCROLLING.contains(action.id());
    }
}
