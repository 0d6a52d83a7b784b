package guide.deck.markdown;

import java.util.Locale;

/** Says which end of a tag belongs to which beginning. */
final class TagBalance {
    private TagBalance() {}

    /** Returns the place behind the end of the tag that begins at a place; -1 if it has none. */
    static int end(String text, String name, int open) {
        String low = text.toLowerCase(Locale.ROOT);
        int depth = 0;
        for (int i = low.indexOf('<', open); i >= 0; i = low.indexOf('<', i + 1)) {
            depth += step(low, name, i);
            if (depth == 0 && step(low, name, i) < 0) {
                int end = low.indexOf('>', i);
                return end < 0 ? text.length() : end + 1;
            }
        }
        return -1;
    }

    /** Returns whether a text has as many ends of a tag as beginnings. */
    static boolean isEven(String text, String name) {
        String low = text.toLowerCase(Locale.ROOT);
        int depth = 0;
        for (int i = low.indexOf('<'); i >= 0; i = low.indexOf('<', i + 1)) {
            depth += step(low, name, i);
        }
        return depth == 0;
    }

    private static int step(String low, String name, int at) {
        boolean isEnd = low.startsWith("/", at + 1);
        int start = isEnd ? at + 2 : at + 1;
        String wanted = name.toLowerCase(Locale.ROOT);
        int after = start + wanted.length();
        boolean isTag = low.startsWith(wanted, start)
                && after < low.length()
                && !Character.isLetterOrDigit(low.charAt(after))
                && low.charAt(after) != '-';
        return isTag ? isEnd ? -1 : 1 : 0;
    }
}
