package guide.deck.lines;

/** Tells code between backticks from text, within one line, from its start on. */
final class CodeInLine {
    private final String line;
    private final int last;
    private int seen;
    private int runs;

    CodeInLine(String line) {
        this.line = line;
        this.last = line.lastIndexOf('`');
    }

    /**
     * Returns whether a place is between backticks: an odd number of their runs is before it, and one is behind it.
     *
     * @param at not before the place that was asked for last
     */
    boolean isOpen(int at) {
        for (; seen < at; seen++) {
            runs += line.charAt(seen) == '`' && (seen == 0 || line.charAt(seen - 1) != '`') ? 1 : 0;
        }
        return runs % 2 == 1 && last >= at;
    }
}
