package guide.study;

/**
 * The answers and the time that one question has taken since it was last reset.
 *
 * @param answers the number of its reviews
 * @param failures the number of those in which it was not recalled
 * @param ms the time that they took, in milliseconds, at most five minutes each; 0 where the journal has none
 */
public record Effort(int answers, int failures, long ms) {
    /** The least number of failures that is worth a word: the first one is how a new question usually begins. */
    private static final int FEW = 2;

    static final Effort NONE = new Effort(0, 0, 0);

    /** Returns whether it took more than a question usually does. */
    public boolean standsOut() {
        return failures >= FEW;
    }

    Effort plus(boolean recalled, long more) {
        return new Effort(answers + 1, failures + (recalled ? 0 : 1), ms + more);
    }
}
