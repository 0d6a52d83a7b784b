package guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** How long a test waits for what has to happen: only what hangs takes longer, also on a busy machine. */
public final class Patience {
    /** Less than the limit of a whole test, in {@code junit-platform.properties}, so that a wait says what it was for. */
    public static final Duration LIMIT = Duration.ofMinutes(3);

    private static final long PAUSE_NANOS = 5_000_000;

    private Patience() {}

    /** What is waited for. */
    public interface Condition {
        /** Whether it is so by now. */
        boolean holds() throws IOException;
    }

    /**
     * Waits until a condition holds.
     *
     * @param what names the condition and what is there instead, for the message
     */
    public static void await(Condition condition, Supplier<String> what) {
        long end = System.nanoTime() + LIMIT.toNanos();
        try {
            while (!condition.holds()) {
                assertThat(System.nanoTime()).as(what).isLessThan(end);
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
