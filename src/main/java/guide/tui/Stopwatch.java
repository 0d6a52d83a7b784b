package guide.tui;

/**
 * Measures how long somebody is at a question. Whoever touches no key for {@value #PATIENCE_MS} ms has gone for a coffee: what is
 * beyond that does not count, nor does the time for which the program was stopped.
 *
 * @param sum what counts up to {@code seen}, in milliseconds
 * @param seen when somebody was last there, in milliseconds
 */
record Stopwatch(long sum, long seen) {
    private static final long PATIENCE_MS = 5 * 60_000L;

    static Stopwatch started(long now) {
        return new Stopwatch(0, now);
    }

    /** A key was pressed. */
    Stopwatch seen(long now) {
        return new Stopwatch(millis(now), now);
    }

    /** Nobody was there in the meantime. */
    Stopwatch away(long now) {
        return new Stopwatch(sum, now);
    }

    /** What counts so far, in milliseconds. */
    long millis(long now) {
        // A clock that was set back counts as no time.
        return sum + Math.max(0, Math.min(PATIENCE_MS, now - seen));
    }
}
