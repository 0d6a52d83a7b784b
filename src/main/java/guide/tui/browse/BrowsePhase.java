package guide.tui.browse;

import guide.keys.Phase;

/** The phases of the browse screen: keys move through the list, or type a filter at the prompt. */
final class BrowsePhase {
    static final Phase LIST = Phase.of("while you browse");
    static final Phase PROMPT = Phase.typing("while you type a search");

    private BrowsePhase() {}
}
