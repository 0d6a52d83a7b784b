package guide.tui.terminal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;

/**
 * Ends a process that got a signal to end and does not, because it is stuck writing to a terminal that is not read:
 * after a second as {@code System.exit} does, after another second without hooks.
 */
final class ExitWatchdog {
    private static final long GRACE_MILLIS = 1_000;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicBoolean armed = new AtomicBoolean();
    private final IntConsumer exit;
    private final IntConsumer halt;

    ExitWatchdog(IntConsumer exit, IntConsumer halt) {
        this.exit = exit;
        this.halt = halt;
    }

    /** Starts the countdown; later calls change nothing. */
    void arm(int status) {
        if (armed.compareAndSet(false, true)) {
            start("last-resort", () -> {
                if (isStillOpen()) {
                    start("exit", () -> exit.accept(status));
                    if (isStillOpen()) {
                        halt.accept(status);
                    }
                }
            });
        }
    }

    /** Stops the countdown: the terminal has been given back. */
    void disarm() {
        closed.countDown();
    }

    private boolean isStillOpen() {
        try {
            return !closed.await(GRACE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    private static void start(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }
}
