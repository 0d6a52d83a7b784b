package guide.deck.lines;

import guide.deck.text.InlineCode;

/** Finds what parts a question from its answer within a line. */
final class PairLine {
    static final int LENGTH = 2;
    private static final String SIGN = "::";

    private PairLine() {}

    /** Returns the index of the first {@code ::} that is no code, or -1. */
    static int separator(String line) {
        return line.contains(SIGN) ? InlineCode.blanked(line).indexOf(SIGN) : -1;
    }
}
