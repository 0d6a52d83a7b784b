package guide.deck.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sign before an item of a list. */
final class ListMarker {
    private static final Pattern MARKER =
            Pattern.compile("[ \\t]*(?:[-*+]|\\d{1,9}[.)])[ \\t]+(?:\\[[ xX]\\][ \\t]+)?");

    private ListMarker() {}

    /** Returns where the text of a line's item begins; 0 if it begins none. */
    static int end(String line) {
        Matcher marker = MARKER.matcher(line);
        return marker.lookingAt() ? marker.end() : 0;
    }
}
