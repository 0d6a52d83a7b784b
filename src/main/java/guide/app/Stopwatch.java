package guide.app;

/**
 * Measures the time that the user is at a question. A user who touches no key for long has gone for a coffee: nothing of that
 * time counts, nor does the time for which the program was stopped. An answer said aloud takes two or three minutes, so that
 * much without a key is thinking.
 *
 * @param sum what counts up to {@code seen}, in milliseconds
 * @param seen when the user was last there, in milliseconds
 * @param absent what did not count up to {@code seen}, in milliseconds
 * @param patience how long the user may touch no key, in milliseconds; below 0 while it is stopped by hand
 */
public record Stopwatch(long sum, long seen, long absent, long patience) {
    /** The patience with an answer that takes two or three minutes. */
    public static final long PATIENCE_MS = 5 * 60_000L;

    /** The patience of a stopwatch that was stopped by hand. */
    private static final long HELD = -1;

    public static Stopwatch started(long now) {
        return started(now, PATIENCE_MS);
    }

    /** @param patience how long the user may touch no key, in milliseconds */
    public static Stopwatch started(long now, long patience) {
        return new Stopwatch(0, now, 0, patience);
    }

    /** Returns the stopwatch with more time that counts. */
    public Stopwatch plus(long ms) {
        return new Stopwatch(sum + ms, seen, absent, patience);
    }

    /** Returns the stopwatch after a key was pressed. */
    public Stopwatch seen(long now) {
        return isPaused(now) ? away(now) : new Stopwatch(millis(now), now, absent, patience);
    }

    /** Returns the stopwatch after a time in which the user was away. */
    public Stopwatch away(long now) {
        return new Stopwatch(sum, now, absent + Math.max(0, now - seen), patience);
    }

    /** Returns the stopwatch stopped by hand, until it gets a patience again. */
    public Stopwatch held(long now) {
        return new Stopwatch(millis(now), now, absent(now), HELD);
    }

    /** Returns the stopwatch with this patience where it was stopped by hand, or as it is. */
    public Stopwatch released(long usual) {
        return patience == HELD ? new Stopwatch(sum, seen, absent, usual) : this;
    }

    /** Returns whether the user has been away for so long that it does not count. */
    public boolean isPaused(long now) {
        return now - seen > patience;
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
