package guide.app;

/**
 * Measures the time that the user is at a question. A user who touches no key for more than {@value #PATIENCE_MS} ms has gone
 * for a coffee: nothing of that time counts, nor does the time for which the program was stopped. An answer said aloud takes
 * two or three minutes, so that much without a key is thinking.
 *
 * @param sum what counts up to {@code seen}, in milliseconds
 * @param seen when the user was last there, in milliseconds
 * @param absent what did not count up to {@code seen}, in milliseconds
 */
public record Stopwatch(long sum, long seen, long absent) {
    private static final long PATIENCE_MS = 5 * 60_000L;

    public static Stopwatch started(long now) {
        return new Stopwatch(0, now, 0);
    }

    /** Returns the stopwatch after a key was pressed. */
    public Stopwatch seen(long now) {
        return isPaused(now) ? away(now) : new Stopwatch(millis(now), now, absent);
    }

    /** Returns the stopwatch after a time in which the user was away. */
    public Stopwatch away(long now) {
        return new Stopwatch(sum, now, absent + Math.max(0, now - seen));
    }

    /** Returns whether the user has been away for so long that it does not count. */
    public boolean isPaused(long now) {
        return now - seen > PATIENCE_MS;
    }

    /** Returns the time that counts so far, in milliseconds. */
    public long millis(long now) {
        // A clock that was set back counts as no time.
        return isPaused(now) ? sum : sum + Math.max(0, now - seen);
    }

    /** Returns the time that does not count so far, in milliseconds. */
    public long absent(long now) {
        return isPaused(now) ? absent + now - seen : absent;
    }
}
