package guide.tui.browse;

import guide.keys.Phase;

/** Whether keys move through the list, or type a filter. */
enum BrowsePhase implements Phase {
    LIST("while you browse"),
    FILTER("while you type a filter");

    private final String words;

    BrowsePhase(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public boolean isTyping() {
        return this == FILTER;
    }
}
