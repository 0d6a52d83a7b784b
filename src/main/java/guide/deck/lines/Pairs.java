package guide.deck.lines;

/** Finds what parts a question from its answer within a line. */
final class Pairs {
    static final int LENGTH = 2;
    private static final String SIGN = "::";

    private Pairs() {}

    /** Returns the index of the first {@code ::} that is no code, or -1. */
    static int separator(String line) {
        CodeInLine code = new CodeInLine(line);
        int at = line.indexOf(SIGN);
        while (at >= 0 && code.isOpen(at)) {
            at = line.indexOf(SIGN, at + LENGTH);
        }
        return at;
    }
}
