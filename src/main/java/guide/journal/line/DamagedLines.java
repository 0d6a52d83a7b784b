package guide.journal.line;

/**
 * All lines of one file that are damaged in the same way, reported in one sentence.
 *
 * @param first the first of it
 * @param count how many lines there are, at least 1
 */
public record DamagedLines(Damage first, long count) {
    /** Returns {@code file:line: reason}, and how many more lines there are. */
    @Override
    public String toString() {
        return count == 1
                ? first.toString()
                : first.file() + ":" + first.line() + " and " + (count - 1) + " more lines: " + first.reason();
    }
}
