package guide.tui.terminal;

/**
 * The agreement of terminals on the width of a cluster. All agree on plain letters and on Chinese, Japanese and Korean
 * characters; older terminals count an emoji as one cell, others draw the parts of a joined emoji or of a flag side by
 * side.
 */
final class WidthAgreement {
    private WidthAgreement() {}

    /** Returns true if all terminals give the cluster this width, in cells. */
    static boolean of(String cluster, int width) {
        int first = cluster.codePointAt(0);
        if (cluster.length() != Character.charCount(first)) {
            return false;
        }
        return width == 1 ? first < 0x10000 : isEastAsian(first);
    }

    private static boolean isEastAsian(int codePoint) {
        return codePoint >= 0x1100 && codePoint <= 0x115f
                || codePoint >= 0x2e80 && codePoint <= 0xd7a3
                || codePoint >= 0xf900 && codePoint <= 0xffe6
                || codePoint >= 0x20000 && codePoint <= 0x3fffd;
    }
}
