package guide.keys;

import java.util.Locale;

/** Something a person can do with a key. One key means one thing on every screen. */
public enum Action {
    STUDY("study", "start what is chosen"),
    MINUTES("time", "how long a session takes: 7, 15 or 30 minutes, or all of it"),
    BROWSE("browse", "read questions and answers"),
    CHARTS("charts", "statistics"),
    REVEAL("reveal", "show the answer"),
    AGAIN("again", "not recalled: it comes back in this session"),
    HARD("hard", "recalled with effort or gaps: a pass"),
    GOOD("good", "recalled"),
    EASY("easy", "recalled at once and in full"),
    ACCEPT("accept", "take the grade that the ticks suggest"),
    RETRY("try again", "save once more what could not be saved"),
    TICK("tick", "tick a key point that you said"),
    TICK_PROPOSED("tick all [?]", "tick all key points that your typed answer seems to mention"),
    DOWN("move", "a row down"),
    UP("up", "a row up"),
    PAGE_DOWN("page", "a page down"),
    PAGE_UP("page up", "a page up"),
    UNDO("undo", "take the last step back, any number of times"),
    SKIP("skip", "leave it out of this session"),
    ATTEMPT("type", "type an answer before you look"),
    NEW_LINE("new line", "begin a new line"),
    TYPED("done", "done; back to the question"),
    FLAG("flag", "mark it, with a reason; on a marked one, take the mark away"),
    GIVE("done", "flag it with this reason; a blank one is fine"),
    NEVER_MIND("never mind", "back, as if nothing had been typed"),
    EDIT("edit", "change the question in your editor"),
    SUSPEND("suspend", "never ask it again, until undo, or resume while you browse"),
    RESUME("resume", "ask it again"),
    LEAVE("leave", "leave; every answer is saved already"),
    WEAK("weak ones", "ask once more what was not good at once"),
    DONE("done", "leave the summary"),
    HELP("help", "this list"),
    CLOSE("close", "back"),
    OPEN("open", "open the answer, or the domain"),
    SHUT("close", "close the answer, or the domain"),
    FOLLOW("follow", "go to the question that is referred to"),
    INTO("into", "open; on what is open, go into it"),
    OUT("out", "close; on what is closed, go to what it belongs to"),
    BACK("back", "back to where you followed a reference"),
    FILTER("search", "show only questions with what you type: words, id, number, tag"),
    KEEP("keep", "keep the filter and move through what it found"),
    CLEAR("clear", "clear the filter"),
    NEXT_MATCH("next", "next match in the open answer, or next question"),
    PREVIOUS_MATCH("previous", "previous match or question"),
    NEXT_DOMAIN("domain", "next domain"),
    PREVIOUS_DOMAIN("domain up", "start of this domain, then the previous one"),
    TOP("top", "to the first row"),
    END("end", "to the last row"),
    PRACTISE("practise", "a session of what shows of this domain; then back to here");

    private final String word;
    private final String meaning;

    Action(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    /** As the configuration names it, such as {@code page-down}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One or two words for the footer. */
    public String word() {
        return word;
    }

    /** What it does, for the help. */
    public String meaning() {
        return meaning;
    }
}
