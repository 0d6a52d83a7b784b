package guide.tui;

import java.util.Optional;

/**
 * Where somebody was in the guide when they left it, while the program runs.
 *
 * @param state what was open, what was filtered, and where they were
 * @param chosen the id of the domain that was chosen at home then; empty where none was
 */
record Bookmark(BrowseState state, Optional<String> chosen) {}
